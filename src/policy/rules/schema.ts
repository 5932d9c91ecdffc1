import { z } from "zod";
import { isDay } from "../../base/day.ts";
import { Link } from "../../config/link.ts";
import { Name } from "../../config/name.ts";
import { Selector } from "../../config/selector.ts";
import { Level } from "../level.ts";

/** Stands in headlines and in the ids of findings. */
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "must be up to 64 small letters, digits and -");

const Day = z.string().refine(isDay, "must be a day, YYYY-MM-DD");

const common = {
  for: Selector.optional().describe("Which resources; all when left out"),
  environments: z.array(z.string().min(1).max(80)).min(1).max(50).optional().describe("Only there, and where the environment of a resource is not known"),
  level: Level.default("approvable"),
  warn_until: Day.optional().describe("Before that day the rule only warns"),
  owner: Name.optional().describe("Who decides about exceptions; named in reports"),
  docs: Link.optional().describe("Where people read more"),
} as const;

/** A rule of the team's own. */
export const OwnRule = z.strictObject({
  id: Id.describe("Stable: findings are called rule/ID"),
  when: z.string().min(1).max(4000).describe("CEL: true where the rule is broken (docs/rules.md)"),
  each: z.enum(["resource", "component", "estimate"]).default("resource").describe("What `when` looks at, one after the other"),
  reason: z.string().min(1).max(300).describe("What is wrong, and what would be right: people read it"),
  ...common,
});
export type OwnRule = z.infer<typeof OwnRule>;

/** A rule that ships with costgate. */
export const PackRuleUse = z.strictObject({
  use: z
    .string()
    .regex(/^costgate\/[a-z0-9-]{1,64}$/, "must be the name of a rule of the pack, such as costgate/gpu-limit")
    .describe("Name of a rule of the pack (docs/rules.md)"),
  with: z.record(z.string(), z.unknown()).default({}).describe("Its settings"),
  id: Id.optional().describe("For a rule that is used twice: findings are called rule/ID instead of rule/costgate/NAME"),
  ...common,
});
export type PackRuleUse = z.infer<typeof PackRuleUse>;

export const RuleSection = z
  .array(z.union([OwnRule, PackRuleUse]))
  .max(1000)
  .default([]);
