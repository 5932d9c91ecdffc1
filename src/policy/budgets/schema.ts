import { z } from "zod";
import { Name } from "../../config/name.ts";
import { Selector } from "../../config/selector.ts";
import { Day } from "../../pricing/terms/day.ts";
import { Amount } from "../amount.ts";
import { Level } from "../level.ts";
import { amountOrShare } from "../share.ts";
import { checkKeys } from "./check-keys.ts";

const Increase = amountOrShare("what it costs today");

const Step = z
  .strictObject({
    from: Day.describe("The first day on which it holds"),
    monthly_increase: Increase.optional(),
    monthly_total: Amount.optional(),
  })
  .refine((step) => step.monthly_increase !== undefined || step.monthly_total !== undefined, { error: "a step needs monthly_increase or monthly_total" });

const LIMITS = {
  monthly_increase: Increase.optional().describe("What one pull request may add a month: an amount, or a share of today's cost such as 10%"),
  monthly_total: Amount.optional().describe("What the selected resources may cost a month once it is applied"),
  per_unit: z
    .strictObject({ unit: Name.describe("One of units"), at_most: Amount.describe("What that many of the unit (its per) may cost") })
    .optional()
    .describe("What a unit of business may cost, by the forecast of the month of the merge"),
  window: z
    .strictObject({ days: z.number().int().min(1).max(366), increase: Amount.describe("What they may add a month, together") })
    .optional()
    .describe("What pull requests that were merged within so many days may add a month, this one included; the run says which they are (--standing)"),
  ramp: z.array(Step).min(1).max(100).optional().describe("Limits that change on a day: the last step that has begun counts"),
  waive: z
    .strictObject({ unit: Name.describe("One of units") })
    .optional()
    .describe("monthly_increase is waived where the cost of a unit does not rise"),
  projects: z
    .array(Name)
    .min(1)
    .max(1000)
    .optional()
    .describe(
      "Projects whose resources monthly_total is about, all of them; the run says which it is (--project) and what is known of the others (--standing)",
    ),
};

const CALENDAR = {
  amount: Amount.optional().describe("Of a period or of a total: all that may be spent"),
  from: Day.optional().describe("First day of a period"),
  to: Day.optional().describe("Last day of a period"),
  ends: Day.optional().describe("Last day of a total; afterwards nothing may be added"),
  until_tag: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:/=+@-]{0,127}$/u, "must be the key of a tag")
    .optional()
    .describe("A tag with the last day, YYYY-MM-DD, of a resource of a total, where that is before its end"),
  spent: z
    .strictObject({ amount: Amount, on: Day.describe("The last day that is in the amount") })
    .optional()
    .describe("What of the amount has been spent: with it all that is there counts, not only the change"),
};

/** A limit on what changes add, or on what is there. */
export const Budget = z
  .strictObject({
    name: Name.describe("How reports call it"),
    kind: z
      .enum(["runrate", "period", "total"])
      .default("runrate")
      .describe("runrate: costs of a month; period: an amount for some months; total: an amount in all, until a day"),
    ...LIMITS,
    ...CALENDAR,
    warn_at: amountOrShare("the limit").optional().describe("From where it warns: an amount, or a share of the limit such as 80%"),
    on: z
      .enum(["expected", "low", "high"])
      .default("expected")
      .describe("Which case of ranges is held against the limits: high holds the ceiling of what scales, and of usage that is given as a range"),
    level: Level.default("approvable"),
    owner: Name.optional().describe("Who decides about exceptions; named in reports"),
    for: Selector.optional(),
    savings: z.enum(["count", "ignore"]).default("count").describe("Whether savings make room for increases (not in what is there in all)"),
    already_over: z.enum(["warn", "block"]).default("block").describe("What a further increase means when what is there in all exceeded its limit before"),
  })
  .superRefine(checkKeys);
export type Budget = z.infer<typeof Budget>;
