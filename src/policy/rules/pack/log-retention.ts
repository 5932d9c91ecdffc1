import { z } from "zod";
import type { Change, Side } from "../../../plan/change.ts";
import { attributeOf } from "../attributes.ts";
import { counted, KEPT } from "../rule.ts";
import { type PackRule, packRule } from "./pack-rule.ts";
import { limit } from "./settings.ts";

/** Days that logs are kept; undefined where they are kept for ever. */
const DAYS: Readonly<Record<string, (change: Change, side: Side) => number | undefined>> = {
  // AWS, "PutRetentionPolicy": without a policy, or with 0, events never expire.
  aws_cloudwatch_log_group: (change, side) => daysIn(change, side, "retention_in_days") || undefined,
  // Microsoft, "Log Analytics workspaces": 30 days are the default.
  azurerm_log_analytics_workspace: (change, side) => daysIn(change, side, "retention_in_days") ?? 30,
  // Google, "Log buckets": 30 days are the default.
  google_logging_project_bucket_config: (change, side) => daysIn(change, side, "retention_days") ?? 30,
};

export const logRetention: PackRule = packRule({
  name: "costgate/log-retention",
  about: "Logs are not kept for ever, nor longer than so",
  next: "Set the retention in days.",
  settings: z.strictObject({ max_days: limit("the longest that logs may be kept; any number of days when left out").optional() }),
  make: ({ max_days: most = Number.POSITIVE_INFINITY }) => ({
    looksAt: "each",
    types: Object.keys(DAYS),
    seesOthers: false,
    comparesBefore: true,
    says: (n) => `${counted(n, "log group keeps", "log groups keep")} logs for ever, or longer than the policy allows`,
    judge: ({ change, side }) => {
      const days = DAYS[change.type]?.(change, side);
      return days !== undefined && days <= most ? KEPT : { is: "broken", state: String(days) };
    },
  }),
});

function daysIn(change: Change, side: Side, attribute: string): number | undefined {
  const value = attributeOf(change, side, attribute);
  return typeof value === "number" ? value : undefined;
}
