import { z } from "zod";
import type { NamedText } from "../base/named-text.ts";
import { checkYaml } from "../config/check.ts";
import { parseYaml } from "../config/yaml.ts";

const Path = z.string().min(1).max(1000);
const Ids = z.array(z.string().min(1).max(300)).max(1000);

const Case = z.strictObject({
  name: z.string().min(1).max(200).describe("How the table calls it"),
  plan: Path.describe("Plan as JSON; paths start where the file of cases lies"),
  base_plan: Path.optional().describe("Plan of the base commit"),
  usage: Path.optional().describe("Usage file"),
  as_of: z.iso.date().optional().describe("Day on which it is judged; default: that of the file, else today"),
  project: z.string().min(1).max(80).optional().describe("Name of the project, for budgets that are about several"),
  standing: Path.optional().describe("What is known of other projects and of what was merged (schemas/standing-1.json)"),
  production: z.boolean().default(true).describe("Whether production prices hold"),
  expect: z
    .strictObject({
      verdict: z.enum(["pass", "no", "unknown"]).optional(),
      findings: Ids.optional().describe("Ids of exactly the findings that there are, in any order"),
      findings_include: Ids.optional().describe("Ids of findings that are among them"),
      delta: z
        .union([z.number(), z.string().regex(/^-?\d{1,15}(\.\d{1,12})?$|^unknown$/)], { error: "must be an amount, or unknown" })
        .optional()
        .describe("What the change costs a month, in cents as reports show it; or unknown"),
      error: z.string().min(1).max(500).optional().describe("Part of the message of an error (exit 2) that is expected instead of a verdict"),
    })
    .refine((expected) => Object.keys(expected).length > 0, { error: "expects nothing" }),
});
export type PolicyCase = z.infer<typeof Case>;

/** A file of cases for `costgate policy test`. */
export const PolicyCases = z.strictObject({
  version: z.literal(1, { error: "must be 1" }).default(1),
  policy: Path.default("costgate.yml").describe("The policy, from where this file lies"),
  as_of: z.iso.date().optional().describe("Day on which all cases are judged that name none"),
  cases: z.array(Case).min(1).max(1000),
});
export type PolicyCases = z.infer<typeof PolicyCases>;

/** Reads a file of cases. Throws ConfigError with line and column. */
export function readCases({ text, name }: NamedText): PolicyCases {
  return checkYaml(parseYaml(text, name), PolicyCases);
}
