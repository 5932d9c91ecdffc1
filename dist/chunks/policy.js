import { t as Exact } from "./exact.js";
import { t as ConfigError } from "./trouble.js";
import { a as number, c as string, i as literal, l as union, n as array, r as boolean, s as strictObject, t as _enum, u as config } from "./schemas.js";
import { t as parseYaml } from "./yaml.js";
// src/config/check.ts
function checkYaml(yaml, schema, known) {
	const result = schema.safeParse(yaml.data ?? {});
	if (result.success) return result.data;
	throw toConfigError(yaml, result.error, known);
}
function toConfigError(yaml, error, known) {
	const [issue] = error.issues;
	if (!issue) return new ConfigError("is not valid", { position: yaml.positionOf([]) });
	if (issue.code === "unrecognized_keys") {
		const [key = ""] = issue.keys;
		const where = issue.path.length > 0 ? ` in ${issue.path.join(".")}` : "";
		return new ConfigError(`unknown key ${key}${where}`, {
			position: yaml.positionOf([...issue.path, key]),
			...remedyFor(key, known)
		});
	}
	return new ConfigError(`${issue.path.join(".") || "the file"}: ${issue.message}`, { position: yaml.positionOf(issue.path) });
}
function remedyFor(key, known) {
	const [nearest] = known.map((name) => ({
		name,
		distance: editDistance(key, name)
	})).sort((a, b) => a.distance - b.distance);
	return nearest && nearest.distance <= Math.max(2, key.length / 3) ? { remedy: `Did you mean ${nearest.name}?` } : {};
}
function editDistance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
// src/config/selector.ts
const globs = array(string().min(1).max(500)).min(1).max(200);
const Selector = strictObject({
	types: globs.optional().describe("Terraform types, globs: aws_instance, google_*"),
	addresses: globs.optional().describe("Resource addresses, globs: module.shop.**"),
	modules: globs.optional().describe("Module addresses, globs; the root module is the empty address")
}).describe("Which resources; all when left out");
// src/policy/policy.ts
config({ jitless: true });
const Level = _enum([
	"advisory",
	"approvable",
	"hard"
]).describe("advisory: warns; approvable: blocks until approved; hard: blocks");
const AMOUNT = "an amount is a plain number of at least 0 in the policy's currency, such as 500 or 500.50";
const Amount = number({ error: AMOUNT }).min(0, AMOUNT).max(0xe8d4a51000, AMOUNT).transform((value) => Exact.of(value));
const Percent = string({ error: AMOUNT }).regex(/^\d{1,5}(\.\d{1,4})?%$/, `${AMOUNT}, or a share of what it costs today, such as "10%"`).transform((text) => ({ percent: Exact.of(text.slice(0, -1)) }));
const Name = string().regex(/^[\p{L}\p{N}@][\p{L}\p{N} ._/@-]{0,79}$/u, "up to 80 letters, digits, spaces and . _ / @ -");
const Budget = strictObject({
	name: Name.describe("How reports call it"),
	monthly_increase: union([Amount, Percent], { error: `${AMOUNT}, or a share of what it costs today, such as "10%"` }).optional().describe("What one pull request may add a month: an amount, or a share of today's cost such as 10%"),
	monthly_total: Amount.optional().describe("What the selected resources may cost a month once it is applied"),
	level: Level.default("approvable"),
	owner: Name.optional().describe("Who decides about exceptions; named in reports"),
	for: Selector.optional(),
	savings: _enum(["count", "ignore"]).default("count").describe("Whether savings make room for increases in monthly_increase"),
	already_over: _enum(["warn", "block"]).default("block").describe("What a further increase means when monthly_total was exceeded before")
}).refine((budget) => budget.monthly_increase !== void 0 || budget.monthly_total !== void 0, { error: "a budget needs monthly_increase or monthly_total" });
const Policy = strictObject({
	version: literal(1, { error: "must be 1" }).default(1),
	currency: string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD").default("USD").describe("Of all amounts in this file; must be that of the prices"),
	budgets: array(Budget).max(1e4).default([]),
	silent_below: Amount.default(Exact.zero).describe("No comment when the change costs and saves less than this and nothing is to be said"),
	unpriced: Level.default("approvable").describe("What a changed resource without a price means"),
	unsupported: Level.default("approvable").describe("What a changed resource of a type without a sheet means"),
	outside_plan: Level.default("advisory").describe("What provisioning outside the plan (null_resource, provisioners) means"),
	allow_partial: boolean().default(false).describe("Whether a plan that is partial or had errors may be judged at all")
}).refine(({ budgets }) => new Set(budgets.map(({ name }) => name)).size === budgets.length, {
	error: "two budgets have the same name",
	path: ["budgets"]
});
const KEYS = [
	...Object.keys(Policy.shape),
	...Object.keys(Budget.shape),
	...Object.keys(Selector.shape)
];
function readPolicy(text, file) {
	return checkYaml(parseYaml(text, file), Policy, KEYS);
}
export { readPolicy };
