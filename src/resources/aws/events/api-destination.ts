import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const apiDestination: AnySheet = sheet({
  type: "aws_cloudwatch_event_api_destination",
  title: "EventBridge API destination",
  pricing: "aws.amazon.com/eventbridge/pricing",
  attributes: {},
  usage: { monthly_invocations: usageNumber("calls a month; each 64 KB count as one") },
  components: [
    { name: "Invocations", unit: "invocations", quantity: (r) => r.usage.monthly_invocations, price: aws("AWSEvents", "CloudWatch Events APIDestination") },
  ],
});
