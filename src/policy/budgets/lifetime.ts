import { daysAfter, isDay } from "../../base/day.ts";
import { Exact, sum } from "../../base/exact.ts";
import type { Selectable } from "../../config/select.ts";
import { type SideEstimate, sideIn } from "../../estimate/side.ts";
import type { Scope, Scoped } from "../scope.ts";
import type { BudgetStanding } from "../verdict.ts";
import { alwaysOn, costWithin, type Span, share } from "./calendar.ts";
import { type Held, heldAlone, heldTogether } from "./held.ts";
import { feeOf, feesOf } from "./period.ts";
import type { Budget } from "./schema.ts";
import { increaseIn, type Sum, sharedIn, totalIn } from "./sums.ts";
import type { BudgetWorld } from "./world.ts";

/** Holds an amount in all, until a day: for experiments, which end (J6). Afterwards nothing may be added. */
export function lifetimeOf(budget: Budget, scope: Scope, world: BudgetWorld): Held | undefined {
  const { kind, amount: limit, ends } = budget;
  if (kind !== "total" || limit === undefined || ends === undefined) return undefined;
  if (world.merge > ends) return afterwards(budget, ends, scope, world);
  const { estimate, merge } = world;
  const total = totalIn(budget, scope, estimate);
  const lives = scope.counted.map((one) => lifeOf(one, budget, ends, merge));
  const shared = sharedIn(budget, estimate);
  const rest = { from: merge, to: ends };
  const before = sum(lives.map((life) => life.before))
    .plus(share(shared.before, rest))
    .plus(spentOf(budget, lives, merge));
  const added = sum(lives.map((life) => life.added)).plus(share(shared.delta, rest));
  const parts = lives.flatMap(({ one, added: value, until }) => (value.gt(0) ? [{ address: one.resource.address, value, until }] : []));
  const measured = { kind: "lifetime" as const, limit, value: before.plus(added), before, atLeast: total.atLeast, to: ends, month: monthOf(total, budget) };
  return heldTogether(budget, {
    measured,
    added,
    counted: total.counted,
    because: "costs more in all than it allows",
    addresses: parts.map(({ address }) => address),
    amount: { value: added, parts },
  });
}

/** A resource with what it costs until its end; money in all. */
interface Life {
  one: Scoped;
  /** By what was there before the change. */
  before: Exact;
  added: Exact;
  until: string;
  /** What was there before, a month. */
  baseline: Exact;
}

function lifeOf(one: Scoped, budget: Budget, ends: string, merge: string): Life {
  const { resource, is, added } = one;
  const [was, next] = [sideIn(resource.before, budget.on), sideIn(resource.after, budget.on)];
  const [until, untilBefore] = [endOf(resource, budget, ends, merge), endOf(resource.prior ?? resource, budget, ends, merge)];
  const after = is === "leaving" ? Exact.zero : costWithin(next, { from: merge, to: until }).plus(feeOf(resource));
  const baseline = is === "entering" ? Exact.zero : (is === "leaving" ? Exact.zero : (next.monthly ?? Exact.zero)).minus(added).max(0);
  const before = scaled(baseline, was.monthly?.gt(0) ? was : next, { from: merge, to: untilBefore });
  const difference = after.minus(before);
  // Never a saving beside an unknown.
  return { one, before, added: one.isKnown ? difference : difference.max(0), until, baseline };
}

/** A month's cost as that of a side goes: by its hours where it runs by the days of a week. */
function scaled(monthly: Exact, side: SideEstimate, span: Span): Exact {
  return side.monthly?.gt(0) ? monthly.times(costWithin(side, span)).over(side.monthly) : share(monthly, span);
}

/** The last day that counts: of the tag, where it is a day that is not over when the change is merged and before the budget's end. A tag that is over promises nothing. */
function endOf({ tags }: Selectable, { until_tag: tag }: Budget, ends: string, merge: string): string {
  const day = tag === undefined ? undefined : tags().get(tag);
  return day !== undefined && isDay(day) && day >= merge && day < ends ? day : ends;
}

/** What was spent, and what is there until the change is merged. */
function spentOf({ spent }: Budget, lives: readonly Life[], merge: string): Exact {
  if (!spent) return Exact.zero;
  const gap = { from: daysAfter(spent.on, 1), to: daysAfter(merge, -1) };
  return spent.amount.plus(sum(lives.map(({ baseline, one }) => scaled(baseline, one.resource.before, gap))));
}

function monthOf({ value, counted }: Sum, { on }: Budget): NonNullable<BudgetStanding["month"]> {
  const sides = counted.map(({ resource: { after } }) => sideIn(after, on));
  if (sides.every((side) => alwaysOn(side) === undefined)) return { value };
  const others = value.minus(sum(sides.map(({ monthly }) => monthly ?? Exact.zero)));
  return { value, alwaysOn: sum(sides.map((side) => alwaysOn(side) ?? side.monthly ?? Exact.zero)).plus(others) };
}

/** What is added a month once the budget is over: it allows nothing. */
function afterwards(budget: Budget, ends: string, scope: Scope, { estimate }: BudgetWorld): Held {
  const { value: monthly, atLeast, counted } = increaseIn(budget, scope, estimate);
  const value = monthly.plus(feesOf(counted));
  const measured = { kind: "lifetime" as const, limit: Exact.zero, value, atLeast, to: ends, ended: true as const };
  return heldAlone({ ...budget, warn_at: undefined }, { measured, added: value, counted, because: `ended on ${ends}, and this adds to its cost` });
}
