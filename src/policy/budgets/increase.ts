import { Exact, sum } from "../../base/exact.ts";
import { type SideEstimate, sideIn } from "../../estimate/side.ts";
import type { Scope } from "../scope.ts";
import { amountOf } from "../share.ts";
import { wayUnder } from "../way-under.ts";
import { AT, type Claim, type Held, heldAlone } from "./held.ts";
import type { Budget } from "./schema.ts";
import { increaseIn, sharedIn } from "./sums.ts";
import { waived } from "./waive.ts";
import type { BudgetWorld } from "./world.ts";

/** Holds what one change may add a month. */
export function increaseOf(budget: Budget, scope: Scope, world: BudgetWorld): Held | undefined {
  const limited = budget.monthly_increase;
  if (limited === undefined) return undefined;
  const { estimate } = world;
  const { value, atLeast, counted } = increaseIn(budget, scope, estimate);
  const limit = amountOf(limited, baseOf(budget, scope).plus(sharedIn(budget, estimate).before));
  const measured = { kind: "increase" as const, limit, value, atLeast };
  const claim: Claim = {
    measured,
    added: value,
    counted,
    because: `adds more a month ${AT[budget.on]}than it allows`,
    more: () => wayFor(budget, measured, counted),
  };
  return budget.waive && value.gt(limit) ? waived(budget, claim, scope, world, budget.waive.unit) : heldAlone(budget, claim);
}

/** What is there before the change, of which a limit may be a share. */
function baseOf({ on }: Budget, { counted }: Scope): Exact {
  const before = (side: SideEstimate): Exact => sideIn(side, on).monthly ?? Exact.zero;
  return sum(counted.flatMap(({ is, resource }) => (is === "entering" ? [] : [before(resource.before)])));
}

/** The cheapest way under a limit at the ceiling. */
export function wayFor(
  budget: Budget,
  measured: Parameters<typeof wayUnder>[0],
  counted: Scope["counted"],
): { wayUnder?: NonNullable<ReturnType<typeof wayUnder>> } {
  if (budget.on !== "high") return {};
  const way = wayUnder(
    measured,
    counted.map(({ resource }) => resource),
    budget,
  );
  return way ? { wayUnder: way } : {};
}
