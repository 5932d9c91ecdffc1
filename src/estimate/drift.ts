import { Exact, sum } from "../base/exact.ts";
import type { PackIdentity } from "../pricing/source.ts";
import type { Estimate } from "./estimate.ts";

/** What another price list makes of the same resources: nobody's doing, least of all the pull request's (B15). */
export interface Drift {
  from: readonly PackIdentity[];
  to: readonly PackIdentity[];
  /** USD (or the estimate's currency) a month, of the resources that both lists price wholly, each alone: without what sharing price steps changes. */
  amount: Exact;
  /** Resources whose cost differs, the largest difference first. */
  resources: readonly { address: string; amount: Exact }[];
  /** Resources that one of the lists cannot price, or both: left out of the amount. */
  unknown: number;
}

/** Compares the planned sides of two estimates of one plan that differ in nothing but the price list. */
export function driftOf(base: Estimate, next: Estimate): Drift {
  const before = new Map(base.resources.map((resource) => [`${resource.address}\n${resource.deposed}`, resource.after]));
  const resources: { address: string; amount: Exact }[] = [];
  let unknown = 0;
  for (const { address, deposed, after } of next.resources) {
    const old = before.get(`${address}\n${deposed}`);
    const priced = [old, after].every((side) => side?.status !== "unpriced");
    if (after.status === "unsupported") continue;
    if (!old || !priced) unknown++;
    else resources.push({ address, amount: (after.monthly ?? Exact.zero).minus(old.monthly ?? Exact.zero) });
  }
  const moved = resources.filter(({ amount }) => !amount.isZero);
  moved.sort((a, b) => b.amount.abs().compare(a.amount.abs()) || (a.address < b.address ? -1 : 1));
  return { from: base.priceLists, to: next.priceLists, amount: sum(moved.map(({ amount }) => amount)), resources: moved, unknown };
}
