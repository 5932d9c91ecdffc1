import type { Exact } from "../base/exact.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { Ceiling } from "../estimate/side.ts";
import type { Budget } from "./policy.ts";
import type { BudgetStanding, Finding } from "./verdict.ts";

type Held = Pick<BudgetStanding, "kind" | "limit" | "value">;

/**
 * The highest value of an attribute that keeps a ceiling under its limit, where one attribute of one resource alone makes the ceiling differ from what
 * is expected, and all that it makes run has a price. Undefined where that cannot be told, and where even what is expected does not fit.
 */
export function wayUnder({ kind, limit, value }: Held, resources: readonly ResourceEstimate[], { savings }: Budget): Finding["wayUnder"] {
  const [only, more] = resources.filter(({ after }) => after.range && !same(after.range.high.monthly, after.monthly));
  const { ceiling, high } = only?.after.range ?? {};
  if (!only || more || !ceiling || !high?.monthly || high.missing.length > 0) return undefined;
  const most = high.monthly;
  // Where savings do not count, a resource can take no more than its own increase out of the sum.
  const largest = kind === "increase" && savings === "ignore" ? only.range?.high.delta : undefined;
  const valueAt = (count: Exact): Exact | undefined => {
    const { monthly, missing } = ceiling.at(count);
    const saved = monthly && missing.length === 0 ? most.minus(monthly) : undefined;
    return saved && !(largest && saved.gt(largest)) ? value.minus(saved) : undefined;
  };
  const found = highest(ceiling, (count) => valueAt(count)?.gt(limit) === false);
  const fits = found && valueAt(found);
  return found && fits && { address: ceiling.address ?? only.address, attribute: ceiling.attribute, most: found, value: fits };
}

function same(a: Exact | undefined, b: Exact | undefined): boolean {
  return a && b ? a.equals(b) : a === b;
}

/** The highest whole number from what is expected up to below the present ceiling that fits; costs only grow with it. */
function highest({ expected, most }: Ceiling, fits: (count: Exact) => boolean): Exact | undefined {
  let [from, to] = [expected.ceil().max(1), most.ceil().minus(1)];
  if (from.gt(to) || !fits(from)) return undefined;
  while (to.gt(from)) {
    const middle = from.plus(to).plus(1).over(2).floor();
    if (fits(middle)) from = middle;
    else to = middle.minus(1);
  }
  return from;
}
