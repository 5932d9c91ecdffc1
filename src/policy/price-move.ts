import type { Drift } from "../estimate/drift.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { judgeBudgets } from "./budgets/judge-budgets.ts";
import type { Policy } from "./policy.ts";
import type { Standing } from "./standing.ts";
import type { BudgetStanding } from "./verdict.ts";

/** What other prices make of the same resources, and which budgets they alone take over their limit. It is charged to nobody (B15). */
export interface PriceMove {
  drift: Drift;
  /** Budgets that hold by the prices that judge, and would not by the new ones. */
  crossed: readonly BudgetStanding[];
}

/** Holds both estimates against the budgets' totals; a budget is crossed by prices when only the new ones exceed it. */
export function priceMoveOf(drift: Drift, base: Estimate, next: Estimate, policy: Policy, standing?: Standing): PriceMove {
  const held = new Set(totals(base, policy, standing).flatMap(({ name, value, limit }) => (value.gt(limit) ? [] : [name])));
  const over = totals(next, policy, standing).filter(({ value, limit }) => value.gt(limit));
  return { drift, crossed: over.flatMap((standing) => (held.has(standing.name) ? [{ ...standing, over: standing.value.minus(standing.limit) }] : [])) };
}

function totals(estimate: Estimate, policy: Policy, standing: Standing | undefined): BudgetStanding[] {
  return judgeBudgets(estimate, policy, standing).standings.filter(({ kind }) => kind === "total");
}
