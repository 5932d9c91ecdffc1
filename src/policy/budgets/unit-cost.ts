import { Exact } from "../../base/exact.ts";
import type { Scope } from "../scope.ts";
import type { PerUnit } from "../verdict.ts";
import type { Budget } from "./schema.ts";
import { totalIn } from "./sums.ts";
import { forecastOf, type Unit } from "./units.ts";
import type { BudgetWorld } from "./world.ts";

/** What a unit costs before the change by today's volume, and after it by the forecast. */
export interface UnitCost {
  shown: PerUnit;
  /** Units of `per` that are forecast a month; undefined when nothing is. */
  forecast: Exact | undefined;
  /** Why the two cannot be compared, in words. */
  unknown?: string;
}

/** The unit of a budget. The policy is checked: it is there. */
export function unitOf(name: string, units: readonly Unit[]): Unit {
  const unit = units.find((one) => one.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

export function unitCostOf(name: string, budget: Budget, scope: Scope, { units, merge, estimate }: BudgetWorld): UnitCost {
  const unit = unitOf(name, units);
  const total = totalIn(budget, scope, estimate);
  const [now, forecast] = [unit.now, forecastOf(unit, merge)].map((volume) => volume?.over(unit.per));
  const isOpen = total.atLeast || total.counted.some(({ isKnown }) => !isKnown);
  const before = isOpen || wasOpen(scope) ? undefined : now && total.value.minus(total.added).max(Exact.zero).over(now);
  const after = isOpen ? undefined : forecast && total.value.over(forecast);
  const unknown = !forecast ? noForecast(unit, merge) : !now ? `nothing is said of today's volume of "${name}"` : before && after ? undefined : NOT_WHOLE;
  return { shown: { unit: name, per: unit.per, ...(before && { before }), ...(after && { after }) }, forecast, ...(unknown !== undefined && { unknown }) };
}

const NOT_WHOLE = "what is there is not wholly known";

/** Said where a unit has no forecast for the month in which the change is merged. */
export function noForecast({ name }: Pick<Unit, "name">, merge: string): string {
  return `there is no forecast of "${name}" for ${merge.slice(0, 7)}`;
}

function wasOpen({ counted }: Scope): boolean {
  return counted.some(({ is, resource: { before } }) => is !== "entering" && (before.status === "unpriced" || before.status === "unsupported"));
}
