import { number, text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { logVolume } from "./log-volume.ts";

/** Days in the price of the volume: cloud.google.com/stackdriver/pricing. */
const INCLUDED_DAYS = 30;

export const bucketConfig: AnySheet = sheet({
  type: [
    "google_logging_billing_account_bucket_config",
    "google_logging_folder_bucket_config",
    "google_logging_organization_bucket_config",
    "google_logging_project_bucket_config",
  ],
  title: "Cloud Logging bucket",
  pricing: "cloud.google.com/stackdriver/pricing",
  limits: ["Network logs that Google vends at a price of their own are priced as other logs."],
  attributes: {
    bucket_id: text({ default: undefined, because: "not _Required" }),
    retention_days: number({ default: INCLUDED_DAYS, because: "the provider's default" }),
  },
  usage: {
    monthly_logging_data_gb: usageNumber("GB of logs that are stored in a month"),
  },
  free: (r) => (r.bucket_id === "_Required" ? "the bucket _Required is not billed" : undefined),
  components: [
    logVolume,
    {
      name: "Retention",
      detail: () => "beyond 30 days",
      unit: "GB-months",
      when: (r) => r.retention_days.gt(INCLUDED_DAYS),
      quantity: () => undefined,
      price: () => unpriced("the price of keeping logs beyond 30 days is not known"),
    },
  ],
});
