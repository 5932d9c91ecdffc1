import { z } from "zod";
import { Exact } from "../base/exact.ts";
import type { NamedText } from "../base/named-text.ts";
import { checkYaml } from "../config/check.ts";
import { Link } from "../config/link.ts";
import { Name } from "../config/name.ts";
import { parseYaml } from "../config/yaml.ts";
import { Day } from "../pricing/terms/day.ts";
import type { Standing } from "./standing.ts";

const DECIMAL = 'must be an amount as decimal text such as "5400.00"';
const Decimal = z
  .string({ error: DECIMAL })
  .regex(/^-?\d{1,15}(\.\d{1,20})?$/, DECIMAL)
  .transform((text) => Exact.of(text));
const unknown = z.null().transform(() => undefined);
const Currency = z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD");
const Moment = z.iso.datetime({ error: "must be a moment such as 2026-11-12T09:30:00Z" });
const budgets = z
  .record(Name, z.union([Decimal, unknown], { error: `${DECIMAL}, or null` }))
  .describe("By name of the budget, money a month; null where a part is not known");

/** The file of --standing. */
export const StandingFile = z.strictObject({
  schema: z.literal("costgate/standing/1"),
  asOf: Day.describe("The day on which it was told"),
  projects: z
    .array(z.strictObject({ name: Name, budgets, currency: Currency, at: Moment.describe("When it was told, UTC") }))
    .max(10_000)
    .refine((projects) => new Set(projects.map(({ name }) => name)).size === projects.length, { error: "two projects have the same name" })
    .default([])
    .describe("What each project costs, in the resources that a budget is about"),
  merged: z
    .array(
      z.strictObject({
        pull: z.number().int().min(1).describe("Number of the pull request"),
        url: Link.describe("Where it can be read"),
        at: Moment.describe("When it was merged, UTC"),
        project: z
          .union([Name, z.literal("")])
          .default("")
          .describe("Name of the project; empty where there is only one"),
        budgets,
        currency: Currency,
      }),
    )
    .max(100_000)
    .refine((merged) => new Set(merged.map(({ pull, project }) => `${pull} ${project}`)).size === merged.length, {
      error: "a pull request is there twice for a project",
    })
    .default([])
    .describe("Changes that were merged, with what each added"),
});

/** Reads what is known besides this run. Throws ConfigError with line and column. */
export function readStanding({ text, name }: NamedText): Standing {
  return checkYaml(parseYaml(text, name), StandingFile);
}
