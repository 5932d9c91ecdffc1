import { Jt as Exact } from "./core.js";
import { C as onDay, S as judge } from "./config.js";
// src/policy/replay.ts
function replayReport(estimate, policy) {
	const budgets = policy.budgets.map((budget) => tellable(onDay(budget, estimate.asOf)));
	const sections = Object.entries(policy).flatMap(([key, value]) => TOLD.includes(key) || isEmpty(value) ? [] : [`the section ${key}`]);
	if (estimate.currency !== policy.currency) return {
		verdict: judge(estimate, {
			...policy,
			budgets: []
		}),
		untold: [`all budgets: the report is in ${estimate.currency}`, ...sections]
	};
	return {
		verdict: judge(estimate, {
			...policy,
			budgets: budgets.flatMap(({ budget }) => budget ?? [])
		}),
		untold: [...budgets.flatMap(({ untold }) => untold), ...sections]
	};
}
function olderFindings({ budgets, findings }) {
	const ids = new Set(findings.map(({ id }) => id));
	return budgets.filter(({ name, kind, value, limit, waived }) => value.gt(limit) && !waived && !ids.has(`budget/${name}/${kind}`)).length;
}
const TOLD = [
	"version",
	"locked",
	"policy_changes",
	"currency",
	"default_regions",
	"budgets",
	"units",
	"expected_merge_days",
	"silent_below",
	"unpriced",
	"unsupported",
	"outside_plan",
	"trusted_schedules",
	"kinds",
	"prices",
	"stale_prices",
	"allow_partial",
	"missing_base_plan",
	"unowned",
	"groups",
	"approvals",
	"break_glass"
];
function isEmpty(value) {
	if (typeof value !== "object" || value === null) return value === void 0;
	return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
}
function tellable(budget) {
	const { name, for: selector, monthly_increase: increase, monthly_total: total } = budget;
	const stranger = Object.entries(selector ?? {}).find(([key, value]) => value !== void 0 && ![
		"types",
		"addresses",
		"modules"
	].includes(key));
	if (stranger) return { untold: [`budget ${name}: reports do not tell what is selected by ${stranger[0]}`] };
	const { projects, per_unit: perUnit, window, waive, ...plain } = budget;
	if (plain.kind !== "runrate") return { untold: [`budget ${name}: what its ${plain.kind} comes to`] };
	const hasTotal = total !== void 0 && selector === void 0 && projects === void 0;
	const hasIncrease = increase !== void 0 && (selector === void 0 || increase instanceof Exact);
	const { monthly_increase: _increase, monthly_total: _total, ramp: _ramp, ...rest } = plain;
	const untold = [
		[total !== void 0 && !hasTotal, "its total"],
		[increase !== void 0 && !hasIncrease, "a share of what it costs today"],
		[perUnit !== void 0, "the cost of a unit"],
		[window !== void 0, "what was merged within its window"],
		[waive !== void 0, "whether it would be waived"]
	].flatMap(([isSo, what]) => isSo ? [`budget ${name}: ${what}`] : []);
	if (!hasTotal && !hasIncrease) return { untold };
	return {
		budget: {
			...rest,
			...hasIncrease && { monthly_increase: increase },
			...hasTotal && { monthly_total: total }
		},
		untold
	};
}
export { replayReport as n, olderFindings as t };
