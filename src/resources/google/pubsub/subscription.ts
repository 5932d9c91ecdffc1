import { count, type Read } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const none = { because: "subscribers pull, or get pushes" };
const attributes = { bigquery_config: count(none), cloud_storage_config: count(none) } as const;

export const subscription: AnySheet = sheet({
  type: "google_pubsub_subscription",
  title: "Pub/Sub subscription",
  pricing: "cloud.google.com/pubsub/pricing",
  limits: ["Data transfer between regions and message transforms are not priced.", "Each request counts as 1,000 bytes at least: give what is billed."],
  attributes,
  usage: {
    monthly_message_data_tb: usageNumber("TiB of messages that are delivered in a month"),
    storage_gb: usageNumber("GiB of acknowledged messages that are kept, averaged over the month"),
    snapshot_storage_gb: usageNumber("GiB of the backlogs of snapshots, averaged over the month"),
  },
  components: [
    {
      name: "Message delivery",
      detail: (r) => (wordsOf(r) === BASIC ? "" : wordsOf(r)),
      unit: "TB",
      quantity: (r) => r.usage.monthly_message_data_tb,
      price: (r) => google("Cloud Pub-Sub", wordsOf(r), { place: "global" }),
    },
    {
      name: "Retained acknowledged messages",
      unit: "GB-months",
      quantity: (r) => r.usage.storage_gb,
      price: google("Cloud Pub-Sub", "Subscriptions retained acknowledged messages", { place: "global" }),
    },
    {
      name: "Snapshot message backlog",
      unit: "GB-months",
      quantity: (r) => r.usage.snapshot_storage_gb,
      price: google("Cloud Pub-Sub", "Snapshots message backlog", { place: "global" }),
    },
  ],
});

const BASIC = "Message Delivery Basic";

/** Exports to BigQuery and Cloud Storage have a price in place of delivery's. */
function wordsOf(r: Read<typeof attributes>): string {
  if (r.bigquery_config > 0) return "BigQuery subscription";
  return r.cloud_storage_config > 0 ? "Cloud Storage subscription" : BASIC;
}
