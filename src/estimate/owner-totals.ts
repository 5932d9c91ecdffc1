import { compareText } from "../base/compare-text.ts";
import { Exact } from "../base/exact.ts";
import { type OwnerKind, ownerOf, UNOWNED } from "../config/owners.ts";
import type { ResourceEstimate } from "./resource-estimate.ts";

/** What one owner's resources cost; money in the estimate's currency, a month. What moves to another owner is taken from one and added to the other. */
export interface OwnerTotal {
  /** "unowned" for what belongs to nobody; undefined for what cannot be told before apply. */
  name: string | undefined;
  before: Exact;
  after: Exact;
  /** The known part of what the change costs. */
  delta: Exact;
  /** False when something of the change has no known cost. */
  isKnown: boolean;
}

/** Totals by owner of one kind, of those that cost anything: names in their order, then what is unowned, then what cannot be told. */
export function ownerTotals(resources: readonly ResourceEstimate[], kind: OwnerKind): OwnerTotal[] {
  const totals = new Map<string | undefined, OwnerTotal>();
  const of = (name: string | undefined): OwnerTotal => {
    const total = totals.get(name) ?? { name, before: Exact.zero, after: Exact.zero, delta: Exact.zero, isKnown: true };
    totals.set(name, total);
    return total;
  };
  for (const { owners, prior, before, after, changed, delta, atLeast } of resources) {
    const [is, was] = [of(ownerOf(owners, kind)), of(ownerOf(prior?.owners ?? owners, kind))];
    const [old, next] = [before.monthly ?? Exact.zero, after.monthly ?? Exact.zero];
    was.before = was.before.plus(old);
    is.after = is.after.plus(next);
    if (!changed) continue;
    is.isKnown &&= delta !== undefined;
    is.delta = is.delta.plus(is === was ? atLeast : next);
    if (is !== was) was.delta = was.delta.minus(old);
  }
  const costing = [...totals.values()].filter((total) => !total.isKnown || !total.before.isZero || !total.after.isZero);
  return costing.sort((a, b) => rank(a) - rank(b) || compareText(a.name ?? "", b.name ?? ""));
}

function rank({ name }: OwnerTotal): number {
  return name === undefined ? 2 : name === UNOWNED ? 1 : 0;
}
