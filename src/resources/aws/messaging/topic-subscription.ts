import { text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { billedRequests } from "./chunks.ts";

/** How bills call a delivery, by the protocol of the subscription. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ["http", "HTTP"],
  ["https", "HTTP"],
  ["email", "SMTP"],
  ["email-json", "SMTP"],
  ["firehose", "FIREHOSE"],
  ["application", "APNS"],
  ["sms", "SMS"],
]);

export const topicSubscription: AnySheet = sheet({
  type: "aws_sns_topic_subscription",
  title: "SNS subscription",
  pricing: "aws.amazon.com/sns/pricing",
  limits: [
    "Subscriptions to FIFO topics are priced with the topic.",
    "Text messages cost by country and carrier: they are unpriced unless the team's price book has a price.",
  ],
  attributes: { protocol: text() },
  usage: {
    monthly_requests: usageNumber("Messages delivered a month"),
    request_size_kb: usageNumber("KB of a message on average; each 64 KB count as one"),
  },
  free: ({ protocol }) => (protocol === "sqs" || protocol === "lambda" ? "deliveries to SQS and Lambda are not billed" : undefined),
  components: [
    {
      name: "Notifications",
      detail: (r) => r.protocol ?? "",
      unit: "notifications",
      quantity: (r) => billedRequests(r.usage.monthly_requests, r.usage.request_size_kb),
      price: ({ protocol = "" }) => aws("AmazonSNS", `DeliveryAttempts-${KINDS.get(protocol) ?? unpriced(`the protocol ${protocol} is not known`)}`),
    },
  ],
});
