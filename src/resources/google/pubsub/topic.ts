import { count, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const topic: AnySheet = sheet({
  type: "google_pubsub_topic",
  title: "Pub/Sub topic",
  pricing: "cloud.google.com/pubsub/pricing",
  limits: [
    "Messages that a topic retains, data transfer between regions and message transforms are not priced.",
    "Each request counts as 1,000 bytes at least: give what is billed.",
  ],
  attributes: { ingestion_data_source_settings: count({ because: "messages are published to it" }) },
  usage: { monthly_message_data_tb: usageNumber("TiB of messages that are published in a month") },
  components: [
    {
      name: "Message ingestion",
      unit: "TB",
      quantity: (r) => r.usage.monthly_message_data_tb,
      price: (r) => {
        if (r.ingestion_data_source_settings > 0) unpriced("the price of importing messages from other services is not known");
        return google("Cloud Pub-Sub", "Message Delivery Basic", { place: "global" });
      },
    },
  ],
});
