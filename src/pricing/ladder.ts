import { Exact } from "../base/exact.ts";
import type { Adjustment } from "./adjustment.ts";

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
  /** Whether a free first step comes with a fee that is charged anyhow, so that it is granted. */
  grantsFreeStep?: true;
  /** What the price book and stated rates made of the list price, in this order; left out for a plain list price. */
  adjustments?: readonly Adjustment[];
}

/** What a whole monthly quantity costs, step by step. A free first step of an account is not granted to any one resource: it is charged as the next one, unless the ladder grants it. */
export function costOf(quantity: Exact, ladder: Ladder): Exact {
  const [only, second] = ladder.tiers;
  if (only && !second) return quantity.times(only.price);
  const tiers = chargedTiers(ladder);
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

/** The price of the next unit after so many. */
export function priceAt(quantity: Exact, ladder: Ladder): Exact {
  return withoutFreeStep(ladder.tiers).findLast(({ from }) => !from.gt(quantity))?.price ?? Exact.zero;
}

/** The same ladder with every price put through `change`, and a note of what did it. */
export function adjusted(ladder: Ladder, change: (price: Exact) => Exact, adjustment: Adjustment): Ladder {
  return {
    ...ladder,
    tiers: ladder.tiers.map(({ from, price }) => ({ from, price: change(price) })),
    adjustments: [...(ladder.adjustments ?? []), adjustment],
  };
}

/** True when the list gives the first units of a month to an account for nothing, and they are charged nevertheless. */
export function hasFreeStep(ladder: Ladder): boolean {
  return chargedTiers(ladder) !== ladder.tiers;
}

/** True when what a unit costs depends on how many there are. */
export function hasSteps(ladder: Ladder): boolean {
  return chargedTiers(ladder).length > 1;
}

/** The steps as they are charged. */
function chargedTiers({ tiers, grantsFreeStep }: Ladder): readonly Tier[] {
  return grantsFreeStep ? tiers : withoutFreeStep(tiers);
}

function withoutFreeStep(tiers: readonly Tier[]): readonly Tier[] {
  const [first, second, ...rest] = tiers;
  if (!first?.price.isZero || !second) return tiers;
  return [{ from: first.from, price: second.price }, ...rest];
}

/** The part of a quantity that is charged at one step's price. */
export interface ChargedStep {
  from: Exact;
  /** Units that are charged at this step. */
  quantity: Exact;
  price: Exact;
  cost: Exact;
}

/** What {@link costOf} adds up, step by step; one step of nothing for a quantity of 0. */
export function stepsOf(quantity: Exact, ladder: Ladder): ChargedStep[] {
  const tiers = chargedTiers(ladder);
  return tiers.flatMap(({ from, price }, at) => {
    if (!quantity.gt(from) && at > 0) return [];
    const end = tiers[at + 1]?.from;
    const charged = (end && quantity.gt(end) ? end : quantity).minus(from);
    return [{ from, quantity: charged, price, cost: charged.times(price) }];
  });
}
