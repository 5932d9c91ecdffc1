import { z } from "zod";
import { ConfigError } from "../base/trouble.ts";
import { checkYaml } from "../config/check.ts";
import { Extends, extendedBy } from "../config/extends.ts";
import { CLASS_SECTIONS, strayNames, strayReferences } from "../config/owner-classes.ts";
import { RepositoryPath } from "../config/repository-path.ts";
import { Selector } from "../config/selector.ts";
import { parseYaml, type YamlFile } from "../config/yaml.ts";
import { PriceSettings } from "../pricing/settings.ts";
import { Amount } from "./amount.ts";
import { CONSENT_SHAPE, checkConsent } from "./approvals/settings.ts";
import { Budget } from "./budgets/schema.ts";
import { strayUnits } from "./budgets/stray-units.ts";
import { Units } from "./budgets/units.ts";
import { Level } from "./level.ts";
import { RuleSection } from "./rules/schema.ts";
import { TagSection } from "./tags/tag-rules.ts";
import { Unowned } from "./unowned-schema.ts";

// One file is parsed once in a process: compiling a parser for it costs more than it saves.
z.config({ jitless: true });

export { Budget, Level };

const Region = z.string().regex(/^[a-z]+(-[a-z]+)+-?\d+$/, "must be a region such as eu-west-1 or europe-west1");

/** The policy file, costgate.yml. */
export const Policy = z
  .strictObject({
    version: z.literal(1, { error: "must be 1" }).default(1).describe("Edition of this file"),
    extends: Extends.optional(),
    locked: z
      .array(z.string().min(1).max(300))
      .max(1000)
      .default([])
      .describe("Keys that files which extend this one may not change, such as unpriced or budgets.platform; one that is not set keeps its default"),
    policy_changes: Level.default("advisory").describe("What it means that a pull request loosens this policy, or changes it in a way that cannot be compared"),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD")
      .default("USD")
      .describe("Of all amounts in this file. Prices in another one count only at a stated rate (prices.exchange)"),
    default_regions: z
      .strictObject({ aws: Region.optional(), google: Region.optional() })
      .optional()
      .describe("Where resources are whose region the plan does not tell; reports say so"),
    budgets: z.array(Budget).max(10_000).default([]).describe("Limits on what changes add, and on what is there"),
    units: Units.default([]).describe("What the cost of a unit is told by: volumes, read where the policy is read"),
    expected_merge_days: z
      .number()
      .int()
      .min(0)
      .max(60)
      .default(0)
      .describe("When a change is merged, in days from the run: from then on it costs, for budgets of a period or in all"),
    ...CLASS_SECTIONS,
    tags: TagSection,
    unowned: Unowned,
    rules: RuleSection.describe("Rules of the team's own, and rules of the pack that are switched on (docs/rules.md)"),
    silent_below: Amount.prefault(0).describe("No comment when the change costs and saves less than this and nothing is to be said"),
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
    missing_base_plan: Level.optional().describe(
      "What a run without a plan of the base commit means; left out: nothing, and what is merged but not applied counts as the change's",
    ),
    allow_partial: z.boolean().default(false).describe("Whether a plan that is partial or had errors may be judged at all"),
    ...CONSENT_SHAPE,
  })
  .refine(({ budgets }) => new Set(budgets.map(({ name }) => name)).size === budgets.length, { error: "two budgets have the same name", path: ["budgets"] })
  .superRefine((policy, context) => {
    const strays = [
      ...strayReferences(policy),
      ...strayUnits(policy),
      ...policy.budgets.flatMap((budget, at) => strayNames(budget.for, ["budgets", at, "for"], policy)),
      ...policy.trusted_schedules.flatMap((selector, at) => strayNames(selector, ["trusted_schedules", at], policy)),
      ...policy.tags.rules.flatMap((rule, at) => strayNames(rule.for, ["tags", "rules", at, "for"], policy)),
      ...policy.rules.flatMap((rule, at) => [
        ...strayNames(rule.for, ["rules", at, "for"], policy),
        ...strayNames(rule.environments && { environments: rule.environments }, ["rules", at], policy),
      ]),
    ];
    for (const { path, message } of strays) context.addIssue({ code: "custom", path: [...path], message });
  })
  .superRefine(checkConsent);
export type Policy = z.infer<typeof Policy>;

/** Reads a policy that extends no other file. Throws ConfigError with line and column. */
export function readPolicy(text: string, file: string): Policy {
  const yaml = parseYaml(text, file);
  if (extendedBy(yaml).length > 0) throw new ConfigError("extends other files, which are not read here", { position: yaml.positionOf(["extends"]) });
  return checkPolicy(yaml);
}

/** Checks a parsed policy. Throws ConfigError with line and column. */
export function checkPolicy(yaml: YamlFile): Policy {
  return checkYaml(yaml, Policy);
}
