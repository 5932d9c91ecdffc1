import { block, count, flag, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { bucketComponents, bucketUsage, classOf, type Kept } from "./bucket-components.ts";

const attributes = {
  location: text(),
  storage_class: text({ default: "STANDARD", because: "Google's default" }),
  autoclass: block({ enabled: flag() }, { because: "off unless set" }),
  custom_placement_config: count({ because: "no pair of regions of its own" }),
} as const;

const usage = { ...bucketUsage, monthly_data_retrieval_gb: usageNumber("GB read from Nearline, Coldline or Archive storage in a month") } as const;

type Bucket = Read<typeof attributes> & Context<typeof usage, {}>;

const WITH_RETRIEVAL = new Set(["Nearline", "Coldline", "Archive"]);

export const bucket: AnySheet = sheet({
  type: "google_storage_bucket",
  title: "Cloud Storage bucket",
  pricing: "cloud.google.com/storage/pricing",
  limits: [
    "Objects are priced in the bucket's class, also where lifecycle rules move them to another one.",
    "Replication of dual and multi-regions, turbo replication, early deletion, Autoclass management and object tags are not priced.",
    "Old versions and soft-deleted objects count as storage: storage_gb should hold them.",
  ],
  attributes,
  usage,
  components: [
    ...bucketComponents(keptIn),
    {
      name: "Data retrieval",
      detail: (r) => classOf(keptIn(r)),
      unit: "GB",
      when: (r) => WITH_RETRIEVAL.has(classOf(keptIn(r))),
      quantity: (r) => r.usage.monthly_data_retrieval_gb,
      price: (r) => google("Cloud Storage", `${classOf(keptIn(r))} Data Retrieval`, { place: "global" }),
    },
  ],
});

function keptIn(r: Bucket): Kept {
  return {
    get location() {
      if (r.custom_placement_config > 0) unpriced("the prices of a pair of regions of one's own are not known");
      return r.location || "US"; // The default of the API: cloud.google.com/storage/docs/locations.
    },
    get storageClass() {
      if (r.autoclass?.enabled) r.assume("Autoclass moves objects by itself: all are priced as Standard");
      return r.autoclass?.enabled ? "STANDARD" : r.storage_class;
    },
  };
}
