import { $ as number, I as parseYaml, J as _enum, Q as literal, U as checkYaml, X as boolean, Y as array, it as union, nt as strictObject, q as date, rt as string } from "./config.js";
// src/cli/policy-cases.ts
const Path = string().min(1).max(1e3);
const Ids = array(string().min(1).max(300)).max(1e3);
const Case = strictObject({
	name: string().min(1).max(200).describe("How the table calls it"),
	plan: Path.describe("Plan as JSON; paths start where the file of cases lies"),
	base_plan: Path.optional().describe("Plan of the base commit"),
	usage: Path.optional().describe("Usage file"),
	as_of: date().optional().describe("Day on which it is judged; default: that of the file, else today"),
	project: string().min(1).max(80).optional().describe("Name of the project, for budgets that are about several"),
	standing: Path.optional().describe("What is known of other projects and of what was merged (schemas/standing-1.json)"),
	production: boolean().default(true).describe("Whether production prices hold"),
	expect: strictObject({
		verdict: _enum([
			"pass",
			"no",
			"unknown"
		]).optional(),
		findings: Ids.optional().describe("Ids of exactly the findings that there are, in any order"),
		findings_include: Ids.optional().describe("Ids of findings that are among them"),
		delta: union([number(), string().regex(/^-?\d{1,15}(\.\d{1,12})?$|^unknown$/)], { error: "must be an amount, or unknown" }).optional().describe("What the change costs a month, in cents as reports show it; or unknown"),
		error: string().min(1).max(500).optional().describe("Part of the message of an error (exit 2) that is expected instead of a verdict")
	}).refine((expected) => Object.keys(expected).length > 0, { error: "expects nothing" })
});
const PolicyCases = strictObject({
	version: literal(1, { error: "must be 1" }).default(1),
	policy: Path.default("costgate.yml").describe("The policy, from where this file lies"),
	as_of: date().optional().describe("Day on which all cases are judged that name none"),
	cases: array(Case).min(1).max(1e3)
});
function readCases({ text, name }) {
	return checkYaml(parseYaml(text, name), PolicyCases);
}
export { readCases };
