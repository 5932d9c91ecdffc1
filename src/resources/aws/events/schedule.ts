import { type Exact, exact } from "../../../base/exact.ts";
import { text } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const HOURS: ReadonlyMap<string, Exact> = new Map([
  ["minute", exact(1).over(60)],
  ["hour", exact(1)],
  ["day", exact(24)],
]);

/** Of `rate(5 minutes)`; when cron expressions fire, only usage tells. */
function everyMonth(expression: string | undefined): Exact | undefined {
  const [, every, unit] = /^rate\(\s*(\d{1,6})\s+(minute|hour|day)s?\s*\)$/.exec(expression ?? "") ?? [];
  const hours = HOURS.get(unit ?? "");
  return hours && every && Number(every) > 0 ? HOURS_A_MONTH.over(hours.times(exact(every))) : undefined;
}

export const schedule: AnySheet = sheet({
  type: "aws_scheduler_schedule",
  title: "EventBridge schedule",
  pricing: "aws.amazon.com/eventbridge/pricing",
  limits: ["The account's first 14 million invocations of a month, which are free, are not deducted."],
  attributes: { schedule_expression: text(), state: text({ default: "ENABLED", because: "the provider's default" }) },
  usage: { monthly_invocations: usageNumber("invocations a month, retries included; of rate expressions it is known") },
  free: (r) => (r.state === "DISABLED" ? "it is disabled" : undefined),
  components: [
    {
      name: "Invocations",
      detail: (r) => r.schedule_expression ?? "",
      unit: "invocations",
      quantity: (r) => r.usage.monthly_invocations ?? everyMonth(r.schedule_expression),
      price: aws("AWSEvents", "Scheduled Invocation"),
    },
  ],
});
