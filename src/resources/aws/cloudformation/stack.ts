import { unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** A stack, or a set of stacks. What its template creates is not in the plan, so it never counts as free. */
export const stack: AnySheet = sheet({
  type: ["aws_cloudformation_stack", "aws_cloudformation_stack_set"],
  title: "CloudFormation stack",
  pricing: "aws.amazon.com/cloudformation/pricing",
  limits: ["What the template creates is outside the plan and is not priced."],
  attributes: {},
  usage: {
    monthly_handler_operations: usageNumber("Operations a month on third-party resource types and hooks; those of AWS's own types are free"),
    monthly_duration_secs: usageNumber("Seconds a month by which those operations run longer than 30 seconds each"),
  },
  components: [
    {
      name: "Resources of the stack",
      unit: "months",
      quantity: () => 1,
      price: () => unpriced("what the stack creates is outside the plan"),
    },
    {
      name: "Handler operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_handler_operations,
      price: aws("AWSCloudFormation", "Resource-Invocation-Count"),
    },
    {
      name: "Durations above 30 seconds",
      unit: "seconds",
      quantity: (r) => r.usage.monthly_duration_secs,
      price: aws("AWSCloudFormation", "Resource-Processing-Time"),
    },
  ],
});
