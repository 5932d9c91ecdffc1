import { Exact } from "../base/exact.ts";
import { ConfigError } from "../base/trouble.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { SideEstimate } from "../estimate/side.ts";
import type { Policy } from "./policy.ts";

/** Throws ConfigError where a limit would be held against prices in another currency: of what changes, and for totals of all that is there. */
export function refuseForeignPrices({ resources }: Estimate, { budgets, currency }: Policy): void {
  const hasTotal = budgets.some(({ monthly_total: total }) => total !== undefined);
  if (!hasTotal && !budgets.some(({ monthly_increase: increase }) => increase instanceof Exact)) return;
  const counted = resources.flatMap((resource) => [
    ...(isOpen(resource) ? foreignOf(resource.before) : []),
    ...(hasTotal || isOpen(resource) ? foreignOf(resource.after) : []),
  ]);
  if (counted.length === 0) return;
  throw new ConfigError(`the limit is in ${currency}, the prices are in ${[...new Set(counted)].sort().join(" and ")}`, {
    remedy: `State a rate with its date in the policy (prices.exchange), or sync prices in ${currency}.`,
  });
}

function isOpen({ changed, delta }: ResourceEstimate): boolean {
  return changed && delta === undefined;
}

function foreignOf({ lines }: SideEstimate): string[] {
  return lines.flatMap(({ foreign }) => foreign ?? []);
}
