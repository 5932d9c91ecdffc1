import { Jt as Exact } from "./core.js";
import { G as canonical } from "./config.js";
// src/policy/policy-changes.ts
function policyChanges(now, next) {
	return compareMaps(now, next, "", "");
}
function compareMaps(now, next, path, key) {
	return [...new Set([...Object.keys(now), ...Object.keys(next)])].flatMap((name) => compareValues(now[name], next[name], join(path, name), join(key, name)));
}
function compareValues(now, next, path, key) {
	if (canonical(now) === canonical(next)) return [];
	const items = [namedItems(now), namedItems(next)];
	if (items[0] && items[1]) return compareItems(items[0], items[1], path, key);
	if (isMap(now) && isMap(next)) return compareMaps(now, next, path, key);
	return [{
		path,
		now,
		next,
		effect: effectOf(key, now, next)
	}];
}
function compareItems(now, next, path, key) {
	return [...new Set([...now.keys(), ...next.keys()])].flatMap((name) => {
		const [before, after] = [now.get(name), next.get(name)];
		if (before && after) return compareMaps(before, after, join(path, name), key);
		return canonical(before) === canonical(after) ? [] : [{
			path: join(path, name),
			now: before,
			next: after,
			effect: itemEffect(key, after !== void 0)
		}];
	});
}
const LIMITING = ["budgets", "rules"];
function itemEffect(section, added) {
	return added && LIMITING.includes(section) ? "tighter" : "looser";
}
const LEVELS = [
	"advisory",
	"approvable",
	"hard"
];
const ORDERS = {
	allow_partial: [true, false],
	"budgets.savings": ["count", "ignore"],
	"budgets.already_over": ["warn", "block"],
	"prices.require_live": [false, true]
};
const LIMITS = [
	"budgets.monthly_increase",
	"budgets.monthly_total",
	"budgets.amount",
	"budgets.per_unit.at_most",
	"budgets.window.increase",
	"budgets.warn_at",
	"expected_merge_days",
	"silent_below",
	"prices.max_age_days"
];
function effectOf(key, now, next) {
	const order = ORDERS[key] ?? LEVELS;
	const [from, to] = [order.indexOf(now), order.indexOf(next)];
	if (from >= 0 && to >= 0) return to > from ? "tighter" : "looser";
	return LIMITS.includes(key) && isLower(now, next) ? "tighter" : "looser";
}
function isLower(now, next) {
	if (now === void 0) return next !== void 0;
	if (now instanceof Exact) return next instanceof Exact && now.gt(next);
	if (typeof now === "number") return typeof next === "number" && next < now;
	return isShare(now) && isShare(next) && now.percent.gt(next.percent);
}
function isShare(value) {
	return typeof value === "object" && value !== null && "percent" in value && value.percent instanceof Exact;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Exact) && !isShare(value);
}
function namedItems(value) {
	if (!Array.isArray(value)) return void 0;
	const items = value.flatMap((item) => {
		const name = isMap(item) ? item["id"] ?? item["name"] : void 0;
		return isMap(item) && typeof name === "string" ? [[name, item]] : [];
	});
	return items.length === value.length ? new Map(items) : void 0;
}
function join(path, name) {
	return path === "" ? name : `${path}.${name}`;
}
export { policyChanges as n, isShare as t };
