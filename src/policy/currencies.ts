import { Exact } from "../base/exact.ts";
import { ConfigError } from "../base/trouble.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { SideEstimate } from "../estimate/side.ts";
import type { Budget, Policy } from "./policy.ts";

/** Throws ConfigError where a limit would be held against prices in another currency: of what changes, and for totals of all that is there. */
export function refuseForeignPrices({ resources }: Estimate, { budgets, currency }: Policy): void {
  const hasTotal = budgets.some(isOfAll);
  if (!hasTotal && !budgets.some(isOfChange)) return;
  const counted = resources.flatMap((resource) => [
    ...(isOpen(resource) ? foreignOf(resource.before) : []),
    ...(hasTotal || isOpen(resource) ? foreignOf(resource.after) : []),
  ]);
  if (counted.length === 0) return;
  throw new ConfigError(`the limit is in ${currency}, the prices are in ${[...new Set(counted)].sort().join(" and ")}`, {
    remedy: `State a rate with its date in the policy (prices.exchange), or sync prices in ${currency}.`,
  });
}

/** Whether a budget holds what is there in all. */
function isOfAll({ kind, monthly_total: total, per_unit: unit, waive, spent }: Budget): boolean {
  return kind === "total" || [total, unit, waive, spent].some((limit) => limit !== undefined);
}

/** Whether a budget holds an amount that a change adds. */
function isOfChange({ kind, monthly_increase: increase, window }: Budget): boolean {
  return kind === "period" || window !== undefined || increase instanceof Exact;
}

function isOpen({ changed, delta }: ResourceEstimate): boolean {
  return changed && delta === undefined;
}

function foreignOf({ lines }: SideEstimate): string[] {
  return lines.flatMap(({ foreign }) => foreign ?? []);
}
