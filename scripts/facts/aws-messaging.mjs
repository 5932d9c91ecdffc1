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

const PUSH = { GCM: "Google Cloud Messaging for Android GCM Notifications", ADM: "Amazon Device Messaging Mobile Push Notifications" };
const OTHER_PUSH = [
  "Apple Passbook Notifications",
  "Apple Passbook Sandbox Notifications",
  "Apple Push Notification Service APNS Sandbox Mac OS Notifications",
  "Apple Push Notification Service APNS Sandbox iOS Notifications",
  "Apple Push Notification Service APNS VOIP Notifications",
  "Apple Push Notification Service APNS VOIP Sandbox Notifications",
  "Baidu Cloud Push Baidu Notifications",
  "Microsoft Push Notification Service for Windows Phone MPNS Notifications",
  "Windows Push Notification Services WNS Notifications",
];
const DATA = [
  "Amazon SNS Audit Reporting per GB",
  "Amazon SNS FIFO Topics Archive Processing per GB",
  "Amazon SNS FIFO Topics Storage per GB month",
  "Amazon SNS Message Scanning per GB",
  "Amazon SNS Standard Payload Scanned Filtered per GB",
];

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
  ...["GCM", "ADM"].map((kind) => sns(`DeliveryAttempts-${kind}`, "notifications", { 0: PUSH[kind] }, undefined, "inferred")),
  // To these nothing is charged.
  sns("DeliveryAttempts-LAMBDA", "notifications", { 0: "AWS Lambda Notifications" }, undefined, "inferred"),
  sns("DeliveryAttempts-SQS", "notifications", { 0: "Amazon SQS Notifications" }, undefined, "inferred"),
  ...OTHER_PUSH.map((name) => sns(name, "notifications", { 0: name }, undefined, "inferred")),
  ...DATA.map((name) => sns(name, name.endsWith("month") ? "GB-months" : "GB", { 0: name }, undefined, "inferred")),
]);
