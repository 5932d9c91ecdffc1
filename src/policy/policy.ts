import { z } from "zod";
import { Exact } from "../base/exact.ts";
import { checkYaml } from "../config/check.ts";
import { Selector } from "../config/selector.ts";
import { parseYaml } from "../config/yaml.ts";
import { PriceSettings, RepositoryPath } from "../pricing/settings.ts";
import { BOOK_KEYS } from "../pricing/terms/book-schema.ts";

// One file is parsed once in a process: compiling a parser for it costs more than it saves.
z.config({ jitless: true });

/** What a finding may do: warn, block until somebody approves, or block whatever anybody says. */
export const Level = z.enum(["advisory", "approvable", "hard"]).describe("advisory: warns; approvable: blocks until approved; hard: blocks");
export type Level = z.infer<typeof Level>;

const AMOUNT = "an amount is a plain number of at least 0 in the policy's currency, such as 500 or 500.50";

/** An amount of money a month. Plain numbers only: `5,000`, `$500` and `500 USD` are refused rather than guessed at. */
const Amount = z
  .number({ error: AMOUNT })
  .min(0, AMOUNT)
  .max(1e12, AMOUNT)
  .transform((value) => Exact.of(value));

const Percent = z
  .string({ error: AMOUNT })
  .regex(/^\d{1,5}(\.\d{1,4})?%$/, `${AMOUNT}, or a share of what it costs today, such as "10%"`)
  .transform((text) => ({ percent: Exact.of(text.slice(0, -1)) }));

/** Names stand in headlines: letters, digits, spaces and `. _ / @ -` only. */
const Name = z.string().regex(/^[\p{L}\p{N}@][\p{L}\p{N} ._/@-]{0,79}$/u, "up to 80 letters, digits, spaces and . _ / @ -");

const Region = z.string().regex(/^[a-z]+(-[a-z]+)+-?\d+$/, "must be a region such as eu-west-1 or europe-west1");

export const Budget = z
  .strictObject({
    name: Name.describe("How reports call it"),
    monthly_increase: z
      .union([Amount, Percent], { error: `${AMOUNT}, or a share of what it costs today, such as "10%"` })
      .optional()
      .describe("What one pull request may add a month: an amount, or a share of today's cost such as 10%"),
    monthly_total: Amount.optional().describe("What the selected resources may cost a month once it is applied"),
    on: z
      .enum(["expected", "low", "high"])
      .default("expected")
      .describe("Which case of ranges is held against the limits: high holds the ceiling of what scales, and of usage that is given as a range"),
    level: Level.default("approvable"),
    owner: Name.optional().describe("Who decides about exceptions; named in reports"),
    for: Selector.optional(),
    savings: z.enum(["count", "ignore"]).default("count").describe("Whether savings make room for increases in monthly_increase"),
    already_over: z.enum(["warn", "block"]).default("block").describe("What a further increase means when monthly_total was exceeded before"),
  })
  .refine((budget) => budget.monthly_increase !== undefined || budget.monthly_total !== undefined, {
    error: "a budget needs monthly_increase or monthly_total",
  });
export type Budget = z.infer<typeof Budget>;

/** The policy file, costgate.yml. */
export const Policy = z
  .strictObject({
    version: z.literal(1, { error: "must be 1" }).default(1),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD")
      .default("USD")
      .describe("Of all amounts in this file. Prices in another one count only at a stated rate (prices.exchange)"),
    default_regions: z
      .strictObject({ aws: Region.optional(), google: Region.optional() })
      .optional()
      .describe("Where resources are whose region the plan does not tell; reports say so"),
    budgets: z.array(Budget).max(10_000).default([]),
    silent_below: Amount.default(Exact.zero).describe("No comment when the change costs and saves less than this and nothing is to be said"),
    unpriced: Level.default("approvable").describe("What a changed resource without a price means"),
    unsupported: Level.default("approvable").describe("What a changed resource of a type without a sheet means"),
    outside_plan: Level.default("advisory").describe("What provisioning outside the plan (null_resource, provisioners) means"),
    trusted_schedules: z
      .array(Selector)
      .max(1000)
      .default([])
      .describe("Resources whose schedule in the usage file counts though nothing in the plan enforces it"),
    kinds: z.array(RepositoryPath).max(100).default([]).describe("Files with resource types of your own (docs/own-kinds.md)"),
    prices: PriceSettings.optional().describe("Which prices judge"),
    stale_prices: Level.default("approvable").describe("What a price list that is older than prices.max_age_days means"),
    allow_partial: z.boolean().default(false).describe("Whether a plan that is partial or had errors may be judged at all"),
  })
  .refine(({ budgets }) => new Set(budgets.map(({ name }) => name)).size === budgets.length, { error: "two budgets have the same name", path: ["budgets"] });
export type Policy = z.infer<typeof Policy>;

const KEYS = [
  ...Object.keys(Policy.shape),
  ...Object.keys(PriceSettings.shape),
  ...BOOK_KEYS,
  "to",
  "rate",
  "date",
  "source",
  ...Object.keys(Budget.shape),
  ...Object.keys(Selector.shape),
  "aws",
  "google",
];

/** Reads a policy file. Throws ConfigError with line and column. */
export function readPolicy(text: string, file: string): Policy {
  return checkYaml(parseYaml(text, file), Policy, KEYS);
}
