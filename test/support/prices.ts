import { exact } from "../../src/base/exact.ts";
import type { Ladder } from "../../src/pricing/ladder.ts";
import type { PriceSource } from "../../src/pricing/source.ts";
import type { BillLine } from "../../src/resources/bill.ts";
import { aws } from "../../src/resources/price-query.ts";

/** A line of a bill that waits for its price: 730 hours unless said otherwise. */
export function madeBillLine(more: Partial<BillLine> = {}): BillLine {
  return {
    part: undefined,
    name: "Instance usage",
    detail: undefined,
    unit: "hours",
    oneTime: false,
    quantity: exact(730),
    usage: [],
    query: aws("AmazonEC2", "A", { place: "eu-west-1" }),
    share: undefined,
    unpriced: undefined,
    assumptions: [],
    ...more,
  };
}

export function madeLadder(tiers: readonly (readonly [from: string, price: string])[], more: Partial<Ladder> = {}): Ladder {
  const steps = tiers.map(([from, price]) => ({ from: exact(from), price: exact(price) }));
  return { unit: "hours", currency: "USD", tiers: steps, source: "main", date: "2026-01-01", exact: true, basis: "seen", ...more };
}

/** A list that has these products, and no others. */
export function madeList(products: { readonly [product: string]: Ladder }): PriceSource {
  return {
    find: ({ product }) => {
      const found = Object.hasOwn(products, product) ? products[product] : undefined;
      return found ? { found: true, ladder: found } : { found: false, because: "no such product in eu-central-1" };
    },
  };
}
