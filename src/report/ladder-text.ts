import { Exact } from "../base/exact.ts";
import type { Ladder } from "../pricing/ladder.ts";
import { visible } from "./escape.ts";
import { group, oneOf, price, quantity } from "./money.ts";

/** A price with all its decimals, where {@link price} would round it. */
export function exactPrice(amount: Exact, currency: string): string {
  if (Exact.of(amount.toFixed(10)).equals(amount)) return price(amount, currency);
  return price(Exact.zero, currency).replace("0.00", group(amount.toString()));
}

/** "$0.023 per GB-month; from 51,200: $0.022": one price, or each step. */
export function ladderText({ tiers, currency, unit }: Ladder): string {
  const [first, ...rest] = tiers;
  const start = first ? `${exactPrice(first.price, currency)} per ${visible(oneOf(unit), 40)}` : "no price";
  return [start, ...rest.map((tier) => `from ${quantity(tier.from)}: ${exactPrice(tier.price, currency)}`)].join("; ");
}

/** "exact, seen": how far the figure and the billing words can be relied on. */
export function confidenceText({ exact, basis }: Pick<Ladder, "exact" | "basis">): string {
  return `${exact ? "exact" : "approximate"}, ${basis}`;
}

/** "+4.17 %", with more decimals where two say nothing; "was free" for what cost nothing. */
export function percentText(relative: Exact | undefined): string {
  if (!relative) return "was free";
  const percent = relative.times(100);
  const plain = percent.toFixed(2);
  const text = /^-?0\.00$/.test(plain) ? percent.toFixed(20).replace(/^(-?0\.0*[1-9]\d?).*$/, "$1") : plain;
  return `${percent.isNegative ? "" : "+"}${text} %`;
}

/** Ladders as JSON: amounts as decimal text. */
export interface JsonLadder {
  unit: string;
  currency: string;
  tiers: readonly { from: string; price: string }[];
  source: string;
  title?: string;
  date: string;
  exact: boolean;
  basis: Ladder["basis"];
}

export function jsonLadder({ unit, currency, tiers, source, date, exact, basis }: Ladder, title: string | undefined): JsonLadder {
  const steps = tiers.map(({ from, price }) => ({ from: from.toString(), price: price.toString() }));
  return { unit, currency, tiers: steps, source, ...(title !== undefined && { title }), date, exact, basis };
}
