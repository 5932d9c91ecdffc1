import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const pipe: AnySheet = sheet({
  type: "aws_pipes_pipe",
  title: "EventBridge pipe",
  pricing: "aws.amazon.com/eventbridge/pricing",
  attributes: { desired_state: text({ default: "RUNNING", because: "the provider's default" }) },
  usage: { monthly_requests: usageNumber("requests a month that pass its filter; each 64 KB count as one") },
  free: (r) => (r.desired_state === "STOPPED" ? "it is stopped" : undefined),
  components: [{ name: "Requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: aws("AWSEvents", "Pipe Request per 64K-Chunks") }],
});
