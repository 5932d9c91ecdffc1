// Writes prices/aws/AWSQueueService.csv and AmazonSNS.csv.
import { writeService } from "./feed.mjs";

/** From how many requests of a month the second and the third price hold (SQS pricing page). */
const tiers = (item) => ({ 0: item, [100_000_000_000]: `${item} Tier2`, [200_000_000_000]: `${item} Tier3` });
const FIFO = "FIFO first-in first-out";
const queue = (product, name, queueType) => ({
  product,
  unit: "requests",
  basis: "inferred",
  feed: "queueservice",
  steps: tiers(`${name} per Requests`),
  peer: { queueType },
});

writeService("AWSQueueService", [queue("Requests-Tier1", "Standard", "Standard"), queue("Requests-FIFO-Tier1", FIFO, "FIFO (first-in, first-out)")]);

const sns = (product, unit, steps, peer, basis = "seen") => ({ product, unit, steps, peer, basis, feed: "sns" });
const delivery = (kind, steps) => sns(`DeliveryAttempts-${kind}`, "notifications", steps, { usagetype: `/DeliveryAttempts-${kind}$/i` });

// Free steps of each account are steps of the list: 1,000,000 requests, 100,000 HTTP notifications, 1,000 e-mails.
writeService("AmazonSNS", [
  sns("Requests-Tier1", "requests", { 0: 0, 1000000: "Amazon SNS API Requests" }, { family: "API Request" }, "inferred"),
  delivery("HTTP", { 0: 0, 100000: "HTTP Notifications" }),
  delivery("SMTP", { 0: 0, 1000: "SNS Email and Email JSON Notifications" }),
  delivery("FIREHOSE", { 0: "Amazon Kinesis Data Firehose Messages" }),
  delivery("APNS", { 0: "Apple Push Notification Service APNS iOS Notifications" }),
  delivery("MACOS", { 0: "Apple Push Notification Service APNS Mac OS Notifications" }),
  sns("F-Request-Tier1", "requests", { 0: "Amazon SNS FIFO API Requests per Requests" }, { usagetype: "/F-Request-Tier1$/i" }),
  sns("F-Ingress-Tier1", "GB", { 0: "SNS FIFO Publish Payload per GB" }, { usagetype: "/F-Ingress-Tier1$/i" }),
  sns("F-DA-SQS", "notifications", { 0: "Amazon SNS FIFO Subscription Messages per Messages" }, { usagetype: "/F-DA-SQS$/i" }),
  sns("F-Egress-SQS", "GB", { 0: "Amazon SNS FIFO Subscription Messages Payload per GB" }, { usagetype: "/F-Egress-SQS$/i" }),
]);
