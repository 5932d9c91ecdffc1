import { Exact } from "../base/exact.ts";
import { costOf, hasFreeStep, type Ladder, unitPriceOf } from "../pricing/ladder.ts";
import type { PriceSource } from "../pricing/pack.ts";
import type { BillLine } from "../resources/bill.ts";
import type { PriceQuery } from "../resources/price-query.ts";

/** A line of the bill with its price and where the price is from. */
export interface PricedLine {
  part?: string;
  name: string;
  detail?: string;
  unit: string;
  /** A fee that is charged once; never in a monthly sum. */
  oneTime: boolean;
  /** Of a month; undefined when usage is needed. */
  quantity?: Exact;
  /** For one unit of the first step, after `share`. */
  unitPrice?: Exact;
  /** Quantity × price. Undefined when either is not known. */
  cost?: Exact;
  /** Usage keys that the quantity depends on. */
  usage: readonly string[];
  query?: PriceQuery;
  evidence?: Evidence;
  /** Why there is no cost, when it is not for want of usage. */
  unpriced?: string;
  assumptions: readonly string[];
}

export interface Evidence {
  source: string;
  /** YYYY-MM-DD */
  date: string;
  exact: boolean;
  basis: Ladder["basis"];
  /** Steps of the price list; more than 1 means that the unit price depends on the quantity. */
  steps: number;
}

/** Prices one line: exactly one ladder in the right unit and currency, or it is unpriced and says what was asked. */
export function priceLine(line: BillLine, prices: PriceSource, currency: string): PricedLine {
  const { part, name, detail, unit, oneTime, quantity, usage, query, assumptions } = line;
  const plain: PricedLine = {
    ...(part !== undefined && { part }),
    name,
    ...(detail !== undefined && { detail }),
    unit,
    oneTime,
    ...(quantity && { quantity }),
    usage,
    ...(query && { query }),
    assumptions,
  };
  if (line.unpriced !== undefined || !query) return { ...plain, unpriced: line.unpriced ?? "no billing words" };
  if (quantity?.isNegative) return { ...plain, unpriced: "its quantity is negative" };
  const found = ladderFor(query, unit, prices, currency);
  if (typeof found === "string") {
    if (quantity?.isZero) return { ...plain, cost: Exact.zero };
    // Without a quantity the line waits for usage, whatever the price: it has no part in the sum yet.
    return quantity ? { ...plain, unpriced: found } : plain;
  }
  return withPrice(plain, line, found);
}

function ladderFor(query: PriceQuery, unit: string, prices: PriceSource, currency: string): Ladder | string {
  const found = prices.find(query);
  if (!found.found) return found.because;
  const { ladder } = found;
  if (ladder.unit !== unit) return `the price of ${query.product} is per ${ladder.unit}, the quantity in ${unit}`;
  if (ladder.currency !== currency) return `the price of ${query.product} in ${query.place} is in ${ladder.currency}, the estimate in ${currency}`;
  return ladder;
}

function withPrice(plain: PricedLine, { quantity, share }: BillLine, ladder: Ladder): PricedLine {
  const factor = share?.factor ?? 1;
  const { source, date, exact, basis, tiers } = ladder;
  const notes = [
    ...(share ? [share.because] : []),
    ...(hasFreeStep(ladder) && quantity && !quantity.isZero ? ["the account's free allowance is not deducted"] : []),
    ...(exact ? [] : [`the price of ${date} is approximate`]),
  ];
  return {
    ...plain,
    unitPrice: unitPriceOf(ladder).times(factor),
    ...(quantity && { cost: costOf(quantity, ladder).times(factor) }),
    evidence: { source, date, exact, basis, steps: tiers.length },
    assumptions: [...plain.assumptions, ...notes],
  };
}
