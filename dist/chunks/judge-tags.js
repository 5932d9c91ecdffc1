import { i as levelOn, n as ratchet } from "./rules.js";
import { At as carriersOf, Mt as keysOf, Ot as placeOn, Zt as mustRead, kt as selectableOf } from "./core.js";
import { O as fitsOf, a as UNTAGGABLE, j as compileGlob } from "./config.js";
// src/policy/tags/compiled-rule.ts
async function compileRule(rule, names, run, readFile) {
	const listed = rule.values_file === void 0 ? void 0 : linesOf((await mustRead(rule.values_file, readFile)).text);
	const refuse = refusalOf(rule, rule.values ?? listed);
	return {
		rule,
		fits: fitsOf(rule.for, run),
		check: ({ known, isOpen }, type) => {
			const keys = keysOf(rule.key, type, names);
			const key = keys.find((one) => known.has(one));
			if (key === void 0) return keys.some(isOpen) ? { kind: "unknown" } : rule.required ? { kind: "missing" } : void 0;
			const value = known.get(key);
			const because = value === "" && rule.required ? "is empty" : refuse(value);
			return because === void 0 ? void 0 : {
				kind: "value",
				value,
				because
			};
		}
	};
}
function linesOf(text) {
	return text.split(/\r?\n/).flatMap((line) => line.replace(/#.*$/, "").trim() || []);
}
const MOST = 10;
function refusalOf({ pattern, ignore_case: isLoose }, values) {
	const fold = (text) => isLoose ? text.toLowerCase() : text;
	if (pattern !== void 0) {
		const fits = compileGlob(fold(pattern));
		return (value) => fits(fold(value)) ? void 0 : `does not fit ${pattern}`;
	}
	if (!values) return () => void 0;
	const allowed = new Set(values.map(fold));
	const byCase = new Map(values.map((value) => [value.toLowerCase(), value]));
	const list = `${values.slice(0, MOST).join(", ")}${values.length > MOST ? ` and ${values.length - MOST} more` : ""}`;
	return (value) => {
		if (allowed.has(fold(value))) return void 0;
		const meant = byCase.get(value.toLowerCase());
		return meant === void 0 ? `is not one of ${list}` : `differs from ${meant} in case`;
	};
}
// src/policy/tags/tag-violations.ts
function tagViolations(plan, side, rules, asked, lens) {
	const found = [];
	for (const change of plan.changes()) if ((side === "after" ? change.hasAfter : change.hasBefore) && !UNTAGGABLE.has(change.type) && asked(change)) found.push(...violationsOf(change, side, plan, rules, lens));
	return found;
}
function violationsOf(change, side, { references }, rules, lens) {
	const seen = selectableOf(change, references, lens, side);
	const { address } = placeOn(change, side);
	const meant = rules.filter(({ fits }) => fits(seen) !== "no");
	if (meant.length === 0) return [];
	const carriers = carriersOf(change, side, references);
	return meant.flatMap((by) => carriers.flatMap(({ carrier, tags, how }) => {
		const wrong = by.rule.reach.includes(carrier) ? by.check(tags, change.type) : void 0;
		if (!wrong) return [];
		const state = wrong.kind === "value" ? `${wrong.kind} ${wrong.value}` : wrong.kind;
		return [{
			rule: `${nameOf(by)}/${carrier}`,
			address,
			previousAddress: side === "after" ? change.previousAddress : void 0,
			state,
			by,
			carrier,
			wrong,
			how
		}];
	}));
}
function nameOf({ rule: { name, key } }) {
	return name ?? key;
}
// src/policy/tags/judge-tags.ts
async function judgeTags({ tags: { rules, canonical } }, { plan, basePlan, estimate, lens, run, readFile }) {
	const compiled = await Promise.all(rules.map((rule) => compileRule(rule, canonical, run, readFile)));
	const costs = costing(estimate);
	const after = tagViolations(plan, "after", compiled, (change) => costs(change, "after"), lens);
	const before = tagViolations(plan, "before", compiled, (change) => costs(change, "before"), lens);
	const planned = basePlan ? tagViolations(basePlan, "after", compiled, () => true, lens) : [];
	const { fresh, older } = ratchet(after, [...before, ...planned]);
	return {
		findings: findingsOf(fresh, estimate.asOf),
		older: older.length
	};
}
function costing({ resources }) {
	const known = new Map(resources.map((resource) => [`${resource.address}\n${resource.deposed}`, resource]));
	return ({ address, deposed }, side) => {
		const { status } = known.get(`${address}\n${deposed}`)?.[side] ?? {};
		return status !== void 0 && status !== "free";
	};
}
function findingsOf(fresh, asOf) {
	const groups = new Map();
	for (const violation of fresh) {
		const id = `tags/${nameOf(violation.by)}/${violation.wrong.kind}`;
		const group = groups.get(id);
		if (group) group.push(violation);
		else groups.set(id, [violation]);
	}
	return [...groups].flatMap(([id, found]) => found[0] ? [findingOf(id, found, found[0], asOf)] : []);
}
function findingOf(id, found, { by: { rule }, wrong }, asOf) {
	const full = wrong.kind === "unknown" ? rule.unknown ?? rule.level : rule.level;
	const level = levelOn(full, rule.warn_until, asOf);
	const addresses = [...new Set(found.map(({ address }) => address))];
	return {
		id,
		level,
		because: becauseOf(wrong, addresses.length, rule.key),
		next: `${NEXT[wrong.kind]}${level === full ? "" : ` This blocks from ${rule.warn_until}.`}`,
		addresses,
		details: found.map(detailOf)
	};
}
const NEXT = {
	missing: "Add the tag where the details say.",
	value: "Set a value that the details allow.",
	unknown: "Set a value that the plan shows: one that is known only after apply, or sensitive, cannot be checked."
};
function becauseOf({ kind }, n, key) {
	const costs = `${n} resource${n === 1 ? "" : "s"}`;
	if (kind === "missing") return `${costs} would cost money without the tag ${key}`;
	return kind === "value" ? `${costs} would have a value of the tag ${key} that is not allowed` : `the tag ${key} of ${costs} cannot be checked before apply`;
}
function detailOf({ address, carrier, wrong, how, by }) {
	const { key } = by.rule;
	const whose = carrier === "resource" ? "it" : `its ${carrier}`;
	if (wrong.kind === "missing") return `${address}: ${whose} would carry no ${key}; it gets there by ${how}`;
	return wrong.kind === "value" ? `${address}: ${key} is ${wrong.value}, which ${wrong.because}` : `${address}: ${key} of ${whose} is not known before apply`;
}
export { judgeTags };
