import { Exact } from "../base/exact.ts";

/** One step: from this monthly quantity on, each unit costs `price`. */
export interface Tier {
  from: Exact;
  price: Exact;
}

/** The price of one product at one place for one purchase option, with its evidence. */
export interface Ladder {
  /** As in price lists: "hours", "GB-months". */
  unit: string;
  /** ISO 4217. */
  currency: string;
  /** Ascending, the first from 0. */
  tiers: readonly Tier[];
  /** Name of the source; the pack says what it is. */
  source: string;
  /** Day from which the source has the price, YYYY-MM-DD. */
  date: string;
  /** False when the source gives the figure rounded or estimated. */
  exact: boolean;
  /** Whether the provider's billing words of the key were seen in the source (`seen`) or put together by rule (`inferred`). */
  basis: "seen" | "inferred";
}

/** What a whole monthly quantity costs, step by step. A free first step of an account is not granted to any one resource: it is charged as the next one. */
export function costOf(quantity: Exact, ladder: Ladder): Exact {
  const [only, second] = ladder.tiers;
  if (only && !second) return quantity.times(only.price);
  const tiers = withoutFreeStep(ladder.tiers);
  let cost = Exact.zero;
  for (const [at, { from, price }] of tiers.entries()) {
    if (!quantity.gt(from)) break;
    const end = tiers[at + 1]?.from;
    const upTo = end && quantity.gt(end) ? end : quantity;
    cost = cost.plus(upTo.minus(from).times(price));
  }
  return cost;
}

/** The price of the first unit, as shown beside a quantity that is not known. */
export function unitPriceOf(ladder: Ladder): Exact {
  return withoutFreeStep(ladder.tiers)[0]?.price ?? Exact.zero;
}

/** True when the list gives the first units of a month to an account for nothing. */
export function hasFreeStep(ladder: Ladder): boolean {
  return withoutFreeStep(ladder.tiers) !== ladder.tiers;
}

function withoutFreeStep(tiers: readonly Tier[]): readonly Tier[] {
  const [first, second, ...rest] = tiers;
  if (!first?.price.isZero || !second) return tiers;
  return [{ from: first.from, price: second.price }, ...rest];
}
