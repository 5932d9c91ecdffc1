import type { Estimate } from "../../estimate/estimate.ts";
import type { Scope } from "../scope.ts";
import { AT, type Held, heldTogether } from "./held.ts";
import { wayFor } from "./increase.ts";
import { mayAdd } from "./may-add.ts";
import { elsewhere, missingProjects } from "./projects.ts";
import type { Budget } from "./schema.ts";
import { totalIn } from "./sums.ts";
import type { BudgetWorld } from "./world.ts";

/** Holds what is there after the change, in this project and in those that the budget names beside it; undefined where the budget is not about this project. */
export function totalOf(budget: Budget, scope: Scope, world: BudgetWorld): Held | undefined {
  const limit = budget.monthly_total;
  if (limit === undefined) return undefined;
  const { value: own, added, atLeast, counted } = totalIn(budget, scope, world.estimate);
  const others = elsewhere(budget, world);
  if (!others) return undefined;
  const value = own.plus(others.value);
  const measured = { kind: "total" as const, limit, value, before: value.minus(added), atLeast: atLeast || others.missing.length > 0 };
  const more = (): object => wayFor(budget, measured, counted);
  const crossed = `was over its total before this change${byList(world.estimate)}, and this adds to it`;
  const held = heldTogether(budget, { measured, added, counted, because: `costs more a month ${AT[budget.on]}than it allows`, more }, crossed);
  return mayAdd(added, counted) ? { ...held, missing: missingProjects(budget, others.missing) } : held;
}

/** By which prices a limit was exceeded before. */
function byList({ priceLists }: Pick<Estimate, "priceLists">): string {
  const newest = priceLists
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return newest === undefined ? "" : `, by the price list of ${newest}`;
}
