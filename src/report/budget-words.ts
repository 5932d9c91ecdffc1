import { type Exact, exact } from "../base/exact.ts";
import type { BudgetStanding, MergedShare, PerUnit } from "../policy/verdict.ts";
import type { Line } from "./line.ts";
import { money, quantity, signed, unitMoney } from "./money.ts";

/** How a budget stands: limit, what is held against it, over or left. */
export function budgetLine(standing: BudgetStanding, currency: string): Line {
  const { name, on, limit, warnAt, perUnit, kind } = standing;
  const amount = (value: Exact): string => amountText(kind, value, currency);
  const warns = warnAt?.lt(limit) ? ` (warns at ${amount(warnAt)})` : "";
  return [
    "Budget ",
    { code: name },
    ", ",
    ...labelOf(standing),
    `${on === undefined ? "" : AT[on]}: ${heldText(standing, currency)} of ${amount(limit)}${warns}, `,
    ...endOf(standing, currency),
    ...(perUnit && kind !== "per-unit" ? unitText(perUnit, currency) : []),
    ...(standing.month ? [monthText(standing.month, currency)] : []),
  ];
}

const AT: Readonly<Record<"low" | "high", string>> = { low: " at the least", high: " at the ceiling" };

/** By how much a limit is exceeded. */
export function overText({ kind, over }: BudgetStanding, currency: string): string {
  return `over by ${amountText(kind, over, currency)}`;
}

function amountText(kind: BudgetStanding["kind"], value: Exact, currency: string): string {
  return kind === "per-unit" ? unitMoney(value, currency) : money(value, currency);
}

function labelOf({ kind, from, to, ended, perUnit }: BudgetStanding): Line {
  if (ended) return [`ended on ${to}, monthly increase since`];
  if (kind === "per-unit" && perUnit) return [`cost of ${perUnit.per === 1 ? "one of " : `${quantity(exact(perUnit.per))} `}`, { code: perUnit.unit }];
  if (kind === "window") return [`monthly increase of what is merged since ${from}, with this`];
  if (kind === "period") return [`from ${from} to ${to}`];
  if (kind === "lifetime") return [`in all until ${to}`];
  return [kind === "increase" ? "monthly increase" : "monthly total"];
}

/** An amount that is not known is never shown as 0. */
function heldText({ kind, before, value, atLeast }: BudgetStanding, currency: string): string {
  const known = atLeast ? (value.gt(0) ? "at least " : undefined) : "";
  if (known === undefined) return "not known";
  if (!before) return `${known}${kind === "per-unit" ? unitMoney(value, currency) : signed(value, currency)}`;
  return `${amountText(kind, before, currency)} → ${known}${amountText(kind, value, currency)}`;
}

function endOf(standing: BudgetStanding, currency: string): Line {
  const { over, atLeast, limit, value, kind, waived } = standing;
  if (waived) return [overText(standing, currency), ", ", { strong: "waived" }];
  if (over.gt(0)) return [{ strong: overText(standing, currency) }];
  return [atLeast ? "what is left is not known" : `${amountText(kind, limit.minus(value), currency)} left`];
}

/** What a unit costs, by the volumes of the base branch: "$0.0371 → $0.0297 (-20.0 %)". */
function unitText({ unit, per, before, after }: PerUnit, currency: string): Line {
  const what: Line = [`; per ${per === 1 ? "one of " : `${quantity(exact(per))} `}`, { code: unit }];
  if (!before || !after) return [...what, " it is not known"];
  const moved = before.isZero ? "" : ` (${shareText(after.over(before).minus(1))})`;
  return [...what, ` ${unitMoney(before, currency)} → ${unitMoney(after, currency)}${moved}, by the volumes of the base branch`];
}

function shareText(change: Exact): string {
  return `${change.isNegative ? "" : "+"}${change.times(100).toFixed(1)} %`;
}

function monthText({ value, alwaysOn }: NonNullable<BudgetStanding["month"]>, currency: string): string {
  return `; as a month ${money(value, currency)}${alwaysOn ? `, always on it would be ${money(alwaysOn, currency)}` : ""}`;
}

/** A change that was merged and counts together with this one: what it added, and when. */
export function mergedText({ at, increase }: MergedShare, currency: string): string {
  return `merged on ${at.slice(0, 10)}: ${increase ? `${signed(increase, currency)} a month` : "not wholly known"}`;
}
