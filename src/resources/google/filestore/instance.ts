import { sum } from "../../../base/exact.ts";
import { blocks, number, text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const instance: AnySheet = sheet({
  type: "google_filestore_instance",
  title: "Filestore instance",
  pricing: "cloud.google.com/filestore/pricing",
  limits: ["Neither capacity nor provisioned performance has a known price."],
  attributes: { tier: text(), file_shares: blocks({ capacity_gb: number() }) },
  components: [
    {
      name: "Capacity",
      detail: (r) => r.tier ?? "",
      unit: "GB-months",
      quantity: (r) => sum(r.file_shares.map(({ capacity_gb: size }) => size ?? unpriced("file_shares.capacity_gb is not set"))),
      price: () => unpriced("the prices of Filestore are not known"),
    },
  ],
});
