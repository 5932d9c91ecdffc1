import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const cluster: AnySheet = sheet({
  type: "google_alloydb_cluster",
  title: "AlloyDB cluster",
  pricing: "cloud.google.com/alloydb/pricing",
  limits: ["Its instances are priced as the google_alloydb_instance that they are; data transfer is not priced."],
  attributes: { cluster_type: text({ default: "PRIMARY", because: "AlloyDB's default" }) },
  usage: { storage_gb: usageNumber("GB stored, averaged over the month"), backup_storage_gb: usageNumber("GB of backups, averaged over the month") },
  components: [
    {
      name: "Storage",
      detail: (r) => r.cluster_type.toLowerCase(),
      unit: "GB-months",
      quantity: (r) => r.usage.storage_gb,
      price: () => unpriced("the price of AlloyDB's storage is not known"),
    },
    { name: "Backups", unit: "GB-months", quantity: (r) => r.usage.backup_storage_gb, price: () => unpriced("the price of AlloyDB's backups is not known") },
  ],
});
