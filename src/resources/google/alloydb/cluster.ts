import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const cluster: AnySheet = sheet({
  type: "google_alloydb_cluster",
  title: "AlloyDB cluster",
  pricing: "cloud.google.com/alloydb/pricing",
  limits: ["Its instances are priced as the google_alloydb_instance that they are; data transfer is not priced."],
  attributes: { cluster_type: text({ default: "PRIMARY", because: "AlloyDB's default" }) },
  components: [
    {
      name: "Storage and backups",
      detail: (r) => r.cluster_type.toLowerCase(),
      unit: "GB-months",
      quantity: () => undefined,
      price: () => unpriced("the prices of AlloyDB's storage and backups are not known"),
    },
  ],
});
