import { Exact } from "../base/exact.ts";
import { deltaIn } from "./compare.ts";
import type { ResourceEstimate } from "./resource-estimate.ts";
import type { SharedTiers } from "./shared-tiers.ts";
import { type SideEstimate, sideIn } from "./side.ts";

/** Sums over all resources of a plan, and what it changes that they share the steps of prices; money in the estimate's currency, a month unless said. */
export interface Totals {
  /** Before anything is applied. */
  before: Exact;
  after: Exact;
  /** The known part of what this change costs a month. */
  delta: Exact;
  /** Sum of all increases, savings not counted. */
  increase: Exact;
  /** What the base branch plans already. */
  pending: Exact;
  oneTime: Exact;
  /** The parts of `after` and `delta` whose quantities depend on usage. */
  usageBased: Exact;
  usageDelta: Exact;
  /** Changed resources, by what they lack. */
  unpriced: number;
  unsupported: number;
  needsUsage: number;
  /** Changed resources whose delta is not known, and what their lines without a known difference cost today. */
  unknown: number;
  unknownBefore: Exact;
  /** All resources of the plan whose cost after the change is not known or not complete. */
  incomplete: number;
  /** The same sums at the least and at the most of what is a range; `before`, `after` and `delta` where nothing is. */
  low: CaseTotals;
  high: CaseTotals;
}

/** Sums that depend on the case, and how many changes are not known in it. */
export type CaseTotals = Pick<Totals, "before" | "after" | "delta" | "unknown">;

/** Adds up the resources of an estimate, and what they share. */
export function totalsOf(resources: readonly ResourceEstimate[], sharedTiers?: SharedTiers): Totals {
  const zero = Exact.zero;
  const totals: Totals = {
    before: zero,
    after: zero,
    delta: zero,
    increase: zero,
    pending: zero,
    oneTime: zero,
    usageBased: zero,
    usageDelta: zero,
    unpriced: 0,
    unsupported: 0,
    needsUsage: 0,
    unknown: 0,
    unknownBefore: zero,
    incomplete: 0,
    low: { before: zero, after: zero, delta: zero, unknown: 0 },
    high: { before: zero, after: zero, delta: zero, unknown: 0 },
  };
  for (const resource of resources) {
    totals.before = totals.before.plus(resource.before.monthly ?? zero);
    totals.after = totals.after.plus(resource.after.monthly ?? zero);
    totals.usageBased = totals.usageBased.plus(resource.after.usageBased);
    totals.pending = totals.pending.plus(resource.pending ?? zero);
    if (resource.after.status === "unpriced" || resource.after.status === "unsupported") totals.incomplete += 1;
    if (resource.changed) addChange(totals, resource);
  }
  for (const group of sharedTiers?.groups ?? []) addShared(totals, group);
  const ranged = resources.filter(({ before, after, range }) => before.range ?? after.range ?? range);
  return { ...totals, low: totalsIn("low", totals, ranged), high: totalsIn("high", totals, ranged) };
}

/** What the ranged resources make of the expected sums in another case. */
function totalsIn(which: "low" | "high", { before, after, delta, unknown }: Totals, ranged: readonly ResourceEstimate[]): CaseTotals {
  const sums = { before, after, delta, unknown };
  for (const resource of ranged) {
    for (const side of ["before", "after"] as const) {
      const [expected, other] = [resource[side].monthly ?? Exact.zero, sideIn(resource[side], which).monthly ?? Exact.zero];
      sums[side] = sums[side].plus(other.minus(expected));
    }
    if (!resource.changed) continue;
    const other = deltaIn(resource, which);
    sums.delta = sums.delta.plus(other.atLeast.minus(resource.atLeast));
    sums.unknown += (other.delta ? 0 : 1) - (resource.delta ? 0 : 1);
  }
  return sums;
}

function addShared(totals: Totals, { before, after, delta, pending, byUsage }: SharedTiers["groups"][number]): void {
  totals.before = totals.before.plus(before);
  totals.after = totals.after.plus(after);
  totals.delta = totals.delta.plus(delta);
  totals.increase = totals.increase.plus(delta.max(0));
  totals.pending = totals.pending.plus(pending);
  if (!byUsage) return;
  totals.usageBased = totals.usageBased.plus(after);
  totals.usageDelta = totals.usageDelta.plus(delta);
}

function addChange(totals: Totals, { delta, atLeast, unknownBefore, usageDelta, oneTime, before, after }: ResourceEstimate): void {
  const is = (status: SideEstimate["status"]): boolean => after.status === status || before.status === status;
  totals.unsupported += is("unsupported") ? 1 : 0;
  totals.needsUsage += after.needsUsage.length > 0 ? 1 : 0;
  totals.oneTime = totals.oneTime.plus(oneTime);
  totals.delta = totals.delta.plus(atLeast);
  totals.usageDelta = totals.usageDelta.plus(usageDelta);
  if (atLeast.gt(0)) totals.increase = totals.increase.plus(atLeast);
  if (delta !== undefined) return;
  totals.unpriced += is("unsupported") ? 0 : 1;
  totals.unknown += 1;
  totals.unknownBefore = totals.unknownBefore.plus(unknownBefore);
}
