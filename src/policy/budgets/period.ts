import { daysAfter } from "../../base/day.ts";
import { Exact, sum } from "../../base/exact.ts";
import type { Scope, Scoped } from "../scope.ts";
import type { Finding } from "../verdict.ts";
import { type Span, share } from "./calendar.ts";
import { type Claim, type Held, heldAlone, heldTogether } from "./held.ts";
import { mayAdd } from "./may-add.ts";
import type { Budget } from "./schema.ts";
import { increaseIn, isOpenIn, totalIn } from "./sums.ts";
import type { BudgetWorld } from "./world.ts";

/** Holds an amount for some months, such as a quarter: what the change costs in what is left of them; where the policy says what has been spent, all that is there. */
export function periodOf(budget: Budget, scope: Scope, world: BudgetWorld): Held | undefined {
  const { kind, from, to, amount: limit } = budget;
  if (kind !== "period" || from === undefined || to === undefined || limit === undefined) return undefined;
  const { estimate, merge } = world;
  const { value: monthly, atLeast, counted } = increaseIn(budget, scope, estimate);
  if (merge > to) return { findings: mayAdd(monthly, counted) ? [ended(budget, to)] : [] };
  const rest = { from: merge > from ? merge : from, to };
  const added = share(monthly, rest).plus(feesOf(counted));
  const parts = counted.map((one) => ({ address: one.resource.address, value: partOf(one, rest), until: to }));
  const claim: Omit<Claim, "measured"> = {
    added,
    counted,
    because: "costs more in its period than it allows",
    amount: { value: added, parts: parts.filter(({ value }) => value.gt(0)) },
  };
  const measured = { kind: "period" as const, limit, from, to };
  if (!budget.spent) return heldAlone(budget, { ...claim, measured: { ...measured, value: added, atLeast } });
  return whole(budget, claim, { ...measured, atLeast: isOpenIn(budget, counted) || atLeast }, scope, world, rest);
}

/** With what has been spent, and what is there from then on. */
function whole(
  budget: Budget,
  claim: Omit<Claim, "measured">,
  measured: Omit<Claim["measured"], "value" | "before">,
  scope: Scope,
  { estimate }: BudgetWorld,
  rest: Span,
): Held {
  const { spent } = budget;
  const total = totalIn(budget, scope, estimate);
  const since = spent && spent.on >= (measured.from ?? "") ? daysAfter(spent.on, 1) : (measured.from ?? rest.from);
  const before = share(total.value.minus(total.added), { from: since, to: rest.to }).plus(spent?.amount ?? Exact.zero);
  const added = share(total.added, rest).plus(feesOf(claim.counted));
  return heldTogether(budget, { ...claim, added, amount: { ...claim.amount, value: added }, measured: { ...measured, value: before.plus(added), before } });
}

/** What a resource adds within a span, fees that are charged once included. */
function partOf({ resource, added }: Scoped, span: Span): Exact {
  return share(added, span).plus(feeOf(resource));
}

/** Fees that the change brings once. */
export function feesOf(counted: readonly Scoped[]): Exact {
  return sum(counted.map(({ resource }) => feeOf(resource)));
}

export function feeOf({ changed, oneTime }: Scoped["resource"]): Exact {
  return changed ? oneTime : Exact.zero;
}

function ended({ name }: Budget, to: string): Finding {
  return {
    id: `budget/${name}/period/ended`,
    level: "advisory",
    because: `the budget "${name}" ended on ${to}: it limits nothing any more`,
    next: "Give it the next period, or take it out, in the policy on the base branch.",
    addresses: [],
  };
}
