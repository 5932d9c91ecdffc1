import { type Exact, sum } from "../../../base/exact.ts";
import { blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

const attributes = { tier: text(), file_shares: blocks({ capacity_gb: number() }) } as const;

export const instance: AnySheet = sheet({
  type: "google_filestore_instance",
  title: "Filestore instance",
  pricing: "cloud.google.com/filestore/pricing",
  limits: ["Neither capacity nor provisioned performance has a known price."],
  attributes,
  components: [
    {
      name: "Capacity",
      detail: (r) => `${r.tier ?? ""}, ${capacityOf(r).toString()} GB`,
      unit: "GB-months",
      quantity: capacityOf,
      price: () => unpriced("the prices of Filestore are not known"),
    },
  ],
});

function capacityOf(r: Read<typeof attributes>): Exact {
  return sum(r.file_shares.map(({ capacity_gb: size }) => size ?? unpriced("file_shares.capacity_gb is not set")));
}
