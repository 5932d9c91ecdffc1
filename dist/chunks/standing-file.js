import { $ as _null, K as Name, at as number, ct as strictObject, et as array, lt as string, mn as Exact, rt as literal, st as record, ut as union } from "./core.js";
import { E as parseYaml, N as checkYaml, c as Link, y as Day, z as datetime } from "./config.js";
// src/policy/standing-file.ts
const DECIMAL = "must be an amount as decimal text such as \"5400.00\"";
const Decimal = string({ error: DECIMAL }).regex(/^-?\d{1,15}(\.\d{1,20})?$/, DECIMAL).transform((text) => Exact.of(text));
const unknown = _null().transform(() => void 0);
const Currency = string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code such as USD");
const Moment = datetime({ error: "must be a moment such as 2026-11-12T09:30:00Z" });
const budgets = record(Name, union([Decimal, unknown], { error: `${DECIMAL}, or null` })).describe("By name of the budget, money a month; null where a part is not known");
const StandingFile = strictObject({
	schema: literal("costgate/standing/1"),
	asOf: Day.describe("The day on which it was told"),
	projects: array(strictObject({
		name: Name,
		budgets,
		currency: Currency,
		at: Moment.describe("When it was told, UTC")
	})).max(1e4).refine((projects) => new Set(projects.map(({ name }) => name)).size === projects.length, { error: "two projects have the same name" }).default([]).describe("What each project costs, in the resources that a budget is about"),
	merged: array(strictObject({
		pull: number().int().min(1).describe("Number of the pull request"),
		url: Link.describe("Where it can be read"),
		at: Moment.describe("When it was merged, UTC"),
		project: union([Name, literal("")]).default("").describe("Name of the project; empty where there is only one"),
		budgets,
		currency: Currency
	})).max(1e5).refine((merged) => new Set(merged.map(({ pull, project }) => `${pull} ${project}`)).size === merged.length, { error: "a pull request is there twice for a project" }).default([]).describe("Changes that were merged, with what each added")
});
function readStanding({ text, name }) {
	return checkYaml(parseYaml(text, name), StandingFile);
}
export { readStanding };
