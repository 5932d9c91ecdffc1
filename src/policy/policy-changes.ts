import { Exact } from "../base/exact.ts";
import { canonical } from "../config/canonical.ts";
import type { Level } from "./policy.ts";
import type { Share } from "./share.ts";

/** Something in which two policies differ. Values are those of the policy, defaults included. */
export interface PolicyChange {
  /** "unpriced", "budgets.delta.monthly_increase"; "budgets.delta" where a whole item comes or goes. */
  path: string;
  /** Undefined: it is not there. */
  now: unknown;
  next: unknown;
  /** looser also where the two cannot be ordered: who reads it must look. */
  effect: "tighter" | "looser";
}

type Values = { readonly [key: string]: unknown };

/** What differs between the policy that judges and the one that is proposed, in the order of their keys. */
export function policyChanges(now: Values, next: Values): PolicyChange[] {
  return compareMaps(now, next, "", "");
}

/** `key` is the path without the names of items: "budgets.level". */
function compareMaps(now: Values, next: Values, path: string, key: string): PolicyChange[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(next)])];
  return keys.flatMap((name) => compareValues(now[name], next[name], join(path, name), join(key, name)));
}

function compareValues(now: unknown, next: unknown, path: string, key: string): PolicyChange[] {
  if (canonical(now) === canonical(next)) return [];
  const items = [namedItems(now), namedItems(next)];
  if (items[0] && items[1]) return compareItems(items[0], items[1], path, key);
  if (isMap(now) && isMap(next)) return compareMaps(now, next, path, key);
  return [{ path, now, next, effect: effectOf(key, now, next) }];
}

function compareItems(now: ReadonlyMap<string, Values>, next: ReadonlyMap<string, Values>, path: string, key: string): PolicyChange[] {
  const names = [...new Set([...now.keys(), ...next.keys()])];
  return names.flatMap((name) => {
    const [before, after] = [now.get(name), next.get(name)];
    if (before && after) return compareMaps(before, after, join(path, name), key);
    return canonical(before) === canonical(after) ? [] : [{ path: join(path, name), now: before, next: after, effect: itemEffect(key, after !== undefined) }];
  });
}

/** Sections each item of which can only refuse more. */
const LIMITING: readonly string[] = ["budgets", "rules"];

function itemEffect(section: string, added: boolean): PolicyChange["effect"] {
  return added && LIMITING.includes(section) ? "tighter" : "looser";
}

const LEVELS: readonly Level[] = ["advisory", "approvable", "hard"];
/** Of values that are words or switches, from the loosest. */
const ORDERS: Readonly<Record<string, readonly unknown[]>> = {
  allow_partial: [true, false],
  "budgets.savings": ["count", "ignore"],
  "budgets.already_over": ["warn", "block"],
  "prices.require_live": [false, true],
};
/** Amounts and figures of which less is tighter, and none at all the loosest. */
const LIMITS: readonly string[] = [
  "budgets.monthly_increase",
  "budgets.monthly_total",
  "budgets.amount",
  "budgets.per_unit.at_most",
  "budgets.window.increase",
  "budgets.warn_at",
  "expected_merge_days",
  "silent_below",
  "prices.max_age_days",
];

function effectOf(key: string, now: unknown, next: unknown): PolicyChange["effect"] {
  const order = ORDERS[key] ?? LEVELS;
  const [from, to] = [order.indexOf(now as Level), order.indexOf(next as Level)];
  if (from >= 0 && to >= 0) return to > from ? "tighter" : "looser";
  return LIMITS.includes(key) && isLower(now, next) ? "tighter" : "looser";
}

/** A share and an amount cannot be compared. */
function isLower(now: unknown, next: unknown): boolean {
  if (now === undefined) return next !== undefined;
  if (now instanceof Exact) return next instanceof Exact && now.gt(next);
  if (typeof now === "number") return typeof next === "number" && next < now;
  return isShare(now) && isShare(next) && now.percent.gt(next.percent);
}

/** A share of what something costs today. */
export function isShare(value: unknown): value is Share {
  return typeof value === "object" && value !== null && "percent" in value && value.percent instanceof Exact;
}

function isMap(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Exact) && !isShare(value);
}

function namedItems(value: unknown): ReadonlyMap<string, Values> | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.flatMap((item: unknown) => {
    const name = isMap(item) ? (item["id"] ?? item["name"]) : undefined;
    return isMap(item) && typeof name === "string" ? [[name, item] as const] : [];
  });
  return items.length === value.length ? new Map(items) : undefined;
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
