import type { Stray } from "../../config/owner-classes.ts";
import type { Budget } from "./schema.ts";
import type { Unit } from "./units.ts";

/** Units that budgets name and the policy does not have. */
export function strayUnits({ budgets, units }: { budgets: readonly Budget[]; units: readonly Unit[] }): Stray[] {
  const known = new Set(units.map(({ name }) => name));
  return budgets.flatMap((budget, at) =>
    (["per_unit", "waive"] as const).flatMap((key) => {
      const unit = budget[key]?.unit;
      return unit === undefined || known.has(unit) ? [] : [{ path: ["budgets", at, key, "unit"], message: `none of units is called ${unit}` }];
    }),
  );
}
