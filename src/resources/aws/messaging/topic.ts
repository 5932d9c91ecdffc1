import { type Exact, exact } from "../../../base/exact.ts";
import { flag } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { billedRequests } from "./chunks.ts";

const usage = {
  monthly_requests: usageNumber("Messages published a month"),
  request_size_kb: usageNumber("KB of a message on average"),
  http_subscriptions: usageNumber("HTTP and HTTPS subscriptions"),
  email_subscriptions: usageNumber("E-mail subscriptions"),
  kinesis_subscriptions: usageNumber("Data Firehose subscriptions"),
  mobile_push_subscriptions: usageNumber("Mobile push subscriptions"),
  macos_subscriptions: usageNumber("macOS push subscriptions"),
  sms_subscriptions: usageNumber("Text message subscriptions"),
  fifo_subscriptions: usageNumber("SQS queues that subscribe to a FIFO topic"),
};

type Topic = Context<typeof usage, {}> & { readonly fifo_topic: boolean };

/** KB of a message where nobody says: one whole request, as the peer takes it. */
const SIZE_KB = exact(64);

function published(r: Topic): Exact | undefined {
  return billedRequests(r.usage.monthly_requests, r.usage.request_size_kb);
}

function publishedGb({ usage: { monthly_requests, request_size_kb } }: Topic): Exact | undefined {
  return monthly_requests?.times(request_size_kb ?? SIZE_KB).over(1024 * 1024);
}

/** Every subscription gets every message: filters make it fewer. Deliveries to SQS, Lambda of a standard topic cost nothing. */
function delivery(name: string, key: Exclude<keyof typeof usage, "monthly_requests" | "request_size_kb">, kind: string): Component<Topic> {
  return {
    name,
    unit: "notifications",
    when: (r) => !r.fifo_topic && r.usage[key] !== undefined,
    quantity: (r) => r.usage[key] && published(r)?.times(r.usage[key]),
    price: aws("AmazonSNS", `DeliveryAttempts-${kind}`),
  };
}

export const topic: AnySheet = sheet({
  type: "aws_sns_topic",
  title: "SNS topic",
  pricing: "aws.amazon.com/sns/pricing",
  limits: [
    "Text messages cost by country and carrier: they are unpriced unless the team's price book has a price.",
    "Payload filtering, data protection, message archives and data transfer are not priced.",
  ],
  attributes: { fifo_topic: flag({ default: false, because: "AWS provider: fifo_topic" }) },
  usage,
  components: [
    { name: "API requests", unit: "requests", when: (r) => !r.fifo_topic, quantity: published, price: aws("AmazonSNS", "Requests-Tier1") },
    delivery("HTTP/HTTPS notifications", "http_subscriptions", "HTTP"),
    delivery("E-mail notifications", "email_subscriptions", "SMTP"),
    delivery("Data Firehose notifications", "kinesis_subscriptions", "FIREHOSE"),
    delivery("Mobile push notifications", "mobile_push_subscriptions", "APNS"),
    delivery("macOS notifications", "macos_subscriptions", "MACOS"),
    delivery("Text messages", "sms_subscriptions", "SMS"),
    {
      name: "FIFO requests",
      unit: "requests",
      when: (r) => r.fifo_topic,
      quantity: (r) => r.usage.monthly_requests,
      price: aws("AmazonSNS", "F-Request-Tier1"),
    },
    { name: "FIFO payload published", unit: "GB", when: (r) => r.fifo_topic, quantity: publishedGb, price: aws("AmazonSNS", "F-Ingress-Tier1") },
    {
      name: "FIFO notifications",
      unit: "notifications",
      when: (r) => r.fifo_topic,
      quantity: (r) => r.usage.fifo_subscriptions && r.usage.monthly_requests?.times(r.usage.fifo_subscriptions),
      price: aws("AmazonSNS", "F-DA-SQS"),
    },
    {
      name: "FIFO payload delivered",
      unit: "GB",
      when: (r) => r.fifo_topic,
      quantity: (r) => r.usage.fifo_subscriptions && publishedGb(r)?.times(r.usage.fifo_subscriptions),
      price: aws("AmazonSNS", "F-Egress-SQS"),
    },
  ],
});
