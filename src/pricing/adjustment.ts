import type { Exact } from "../base/exact.ts";

/** What the team's price book or a stated rate made of a list price. Names of rules and sources are the team's own words: hostile until escaped. */
export type Adjustment = OwnPrice | Discount | Expired | Converted;

/** A price of the price book stands instead of the list's. */
export interface OwnPrice {
  kind: "own-price";
  rule: string;
  /** What the list asks for the first unit, where it has the product in the book's currency and unit. */
  list: Exact | undefined;
  /** More than ten times the list price: rather a slip than a contract, but never too low. */
  high: boolean;
}

/** Percent off every step of the list price. */
export interface Discount {
  kind: "discount";
  rule: string;
  /** 12.5 for 12.5 % */
  percent: Exact;
  /** What the list asks for the first unit. */
  list: Exact;
}

/** The list price stands, because the rule that would have changed it is over. */
export interface Expired {
  kind: "expired";
  rule: string;
  /** The last day on which it held, YYYY-MM-DD. */
  until: string;
}

/** Every step was converted from another currency at a rate that the team states. */
export interface Converted {
  kind: "exchange";
  /** ISO 4217 */
  from: string;
  to: string;
  /** How much `to` one `from` is, as the team wrote it. */
  rate: string;
  /** Day of the rate, YYYY-MM-DD. */
  date: string;
  source: string;
}

/** In words: "12.5 % off the list price: EDP 2026". */
export function describeAdjustment(adjustment: Adjustment): string {
  switch (adjustment.kind) {
    case "own-price":
      return `own price, not a list price${adjustment.high ? ", and more than ten times that" : ""}: ${adjustment.rule}`;
    case "discount":
      return `${adjustment.percent.toString()} % off the list price: ${adjustment.rule}`;
    case "expired":
      return `the list price, because the price book's rule expired on ${adjustment.until}: ${adjustment.rule}`;
    case "exchange":
      return `at ${adjustment.rate} ${adjustment.to} for 1 ${adjustment.from} of ${adjustment.date}: ${adjustment.source}`;
  }
}
