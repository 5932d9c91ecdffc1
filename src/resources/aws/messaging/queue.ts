import { flag } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { billedRequests } from "./chunks.ts";

export const queue: AnySheet = sheet({
  type: "aws_sqs_queue",
  title: "SQS queue",
  pricing: "aws.amazon.com/sqs/pricing",
  limits: ["Fair queues are priced as standard queues.", "Requests of the queue to KMS are not priced."],
  attributes: { fifo_queue: flag({ default: false, because: "AWS provider: fifo_queue" }) },
  usage: {
    monthly_requests: usageNumber("Requests a month: send, receive, delete"),
    request_size_kb: usageNumber("KB of a request on average; each 64 KB count as one request"),
  },
  components: [
    {
      name: "Requests",
      detail: (r) => (r.fifo_queue ? "FIFO" : "standard"),
      unit: "requests",
      quantity: (r) => billedRequests(r.usage.monthly_requests, r.usage.request_size_kb),
      price: (r) => aws("AWSQueueService", r.fifo_queue ? "Requests-FIFO-Tier1" : "Requests-Tier1"),
      sharedTiers: true,
    },
  ],
});
