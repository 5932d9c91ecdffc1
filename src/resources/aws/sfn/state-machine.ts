import { type Exact, exact } from "../../../base/exact.ts";
import { type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = { type: text({ default: "STANDARD", because: "AWS's default" }) } as const;

const usage = {
  monthly_transitions: usageNumber("state transitions a month (standard workflows)"),
  monthly_requests: usageNumber("workflows started in a month (express workflows)"),
  workflow_duration_ms: usageNumber("milliseconds of a workflow on average (express workflows)"),
  memory_mb: usageNumber("MB of memory of a workflow on average (express workflows)"),
} as const;

type StateMachine = Read<typeof attributes> & Context<typeof usage, {}>;

const isExpress = (r: StateMachine): boolean => r.type.toUpperCase() === "EXPRESS";

/** aws.amazon.com/step-functions/pricing: time is billed in steps of 100 ms, memory in steps of 64 MB. */
const STEP = { ms: 100, mb: 64 };

function duration({ usage: { monthly_requests, workflow_duration_ms, memory_mb } }: StateMachine): Exact | undefined {
  if (!monthly_requests || !workflow_duration_ms || !memory_mb) return undefined;
  const seconds = workflow_duration_ms.over(STEP.ms).ceil().times(STEP.ms).over(1000);
  const gb = memory_mb.over(STEP.mb).ceil().max(exact(1)).times(STEP.mb).over(1024);
  return monthly_requests.times(seconds).times(gb);
}

export const stateMachine: AnySheet = sheet({
  type: "aws_sfn_state_machine",
  title: "Step Functions state machine",
  pricing: "aws.amazon.com/step-functions/pricing",
  limits: ["The account's first 4,000 transitions of a month, which are free, are not deducted."],
  attributes,
  usage,
  components: [
    {
      name: "Transitions",
      unit: "transitions",
      when: (r) => !isExpress(r),
      quantity: (r) => r.usage.monthly_transitions,
      price: aws("AmazonStates", "StateTransition"),
    },
    { name: "Requests", unit: "requests", when: isExpress, quantity: (r) => r.usage.monthly_requests, price: aws("AmazonStates", "StepFunctions-Request") },
    { name: "Duration", unit: "GB-seconds", when: isExpress, quantity: duration, price: aws("AmazonStates", "StepFunctions-GB-Second"), sharedTiers: true },
  ],
});
