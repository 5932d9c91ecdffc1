import { Exact } from "../base/exact.ts";
import { hasSteps, type Ladder } from "../pricing/ladder.ts";
import type { BillLine } from "../resources/bill.ts";
import { describeQuery } from "../resources/price-query.ts";

/** What one line uses of a price whose steps all resources of an account share. */
export interface TieredUse {
  /** What was asked of the price list, as {@link describeQuery} says it. */
  query: string;
  unit: string;
  ladder: Ladder;
  /** What the line's `share` multiplies the price by; 1 without one. Uses of different factors are not tiered together. */
  factor: Exact;
  quantity: Exact;
  /** Of this use alone, in the estimate's currency a month. */
  cost: Exact;
  /** Whether the quantity depends on usage. */
  byUsage: boolean;
}

/**
 * The use of a line whose component shares its steps; undefined where there is nothing to share: no quantity, a fee that is charged once, a single step.
 * Nor is a price shared whose words are hidden: in whose company it stands would tell them.
 */
export function tieredUseOf({ query, shown, unit, quantity, oneTime, share, usage }: BillLine, ladder: Ladder, cost: Exact | undefined): TieredUse | undefined {
  if (!query || !quantity || !cost || quantity.isZero || oneTime || !hasSteps(ladder)) return undefined;
  if (shown && describeQuery(shown) !== describeQuery(query)) return undefined;
  return { query: describeQuery(query), unit, ladder, factor: share?.factor ?? ONE, quantity, cost, byUsage: usage.length > 0 };
}

const ONE = Exact.of(1);
