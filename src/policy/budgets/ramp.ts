import type { Budget } from "./schema.ts";

/** A budget with the limits that hold on a day: those of the last step of its ramp that has begun. */
export function onDay(budget: Budget, day: string): Budget {
  const held = { ...budget };
  for (const { from, monthly_increase: increase, monthly_total: total } of budget.ramp ?? []) {
    if (from > day) break;
    if (increase !== undefined) held.monthly_increase = increase;
    if (total !== undefined) held.monthly_total = total;
  }
  return held;
}
