import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const edgeFunction: AnySheet = sheet({
  type: "aws_cloudfront_function",
  title: "CloudFront function",
  pricing: "aws.amazon.com/cloudfront/pricing",
  limits: ["Reads of key value stores are not priced."],
  attributes: {},
  usage: { monthly_requests: usageNumber("Invocations a month") },
  components: [
    {
      name: "Invocations",
      unit: "requests",
      quantity: (r) => r.usage.monthly_requests,
      price: aws("AmazonCloudFront", "Executions-CloudFrontFunctions", { place: "global" }),
    },
  ],
});
