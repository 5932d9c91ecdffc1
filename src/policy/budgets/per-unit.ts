import type { Scope } from "../scope.ts";
import { AT, type Held, heldTogether, NEXT } from "./held.ts";
import { mayAdd } from "./may-add.ts";
import type { Budget } from "./schema.ts";
import { totalIn } from "./sums.ts";
import { noForecast, unitCostOf } from "./unit-cost.ts";
import type { BudgetWorld } from "./world.ts";

/** Holds what a unit of business costs after the change, by the volume that is forecast. Before and after are held by the same volume: what sales alone do is not this change's doing. */
export function perUnitOf(budget: Budget, scope: Scope, world: BudgetWorld): Held | undefined {
  if (!budget.per_unit) return undefined;
  const { unit, at_most: limit } = budget.per_unit;
  const { value: total, added, atLeast, counted } = totalIn(budget, scope, world.estimate);
  const { shown, forecast } = unitCostOf(unit, budget, scope, world);
  if (!forecast) return { findings: mayAdd(added, counted) ? [undecided(budget, noForecast({ name: unit }, world.merge))] : [] };
  const value = total.over(forecast);
  const measured = { kind: "per-unit" as const, limit, value, before: total.minus(added).over(forecast), atLeast, perUnit: shown };
  // People approve money a month, not money a unit.
  const over = value.minus(limit).times(forecast).max(0);
  return heldTogether(budget, { measured, added, counted, because: `costs more ${AT[budget.on]}for "${unit}" than it allows`, amount: { value: added, over } });
}

function undecided({ name, level, owner }: Budget, because: string): Held["findings"][number] {
  return {
    id: `budget/${name}/per-unit/undecided`,
    level,
    because: `it cannot be told whether the budget "${name}" allows this: ${because}`,
    next: `State one in units of the policy on the base branch. ${NEXT[level]}`,
    ...(owner !== undefined && level === "approvable" && { owner }),
    addresses: [],
  };
}
