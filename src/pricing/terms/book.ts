import type { Exact } from "../../base/exact.ts";
import { ConfigError, type Position } from "../../base/trouble.ts";
import { describeQuery, type PriceQuery } from "../../resources/price-query.ts";
import type { Adjustment } from "../adjustment.ts";
import { adjusted, type Ladder, priceAt, type Tier, unitPriceOf } from "../ladder.ts";
import type { Found, PriceSource } from "../source.ts";

/** The team's own prices and discounts. Exactly one rule applies to a query: the first that fits it and is in force. */
export interface PriceBook {
  /** ISO 4217, of its own prices; discounts hold in any currency. */
  currency: string;
  rules: readonly BookRule[];
  /** Percent: an own price that lies further below the list price is refused. */
  maxDiscount: Exact;
}

export interface BookRule {
  name: string;
  fits: (query: PriceQuery) => boolean;
  /** First and last day on which it holds, YYYY-MM-DD. */
  from: string | undefined;
  until: string | undefined;
  /** `discount` in percent; own prices in the book's currency for `unit`. */
  gives: { discount: Exact } | { tiers: readonly Tier[]; unit: string };
  position: Position;
}

/** Own prices beyond so many times the list price are marked: they are rather a slip. */
const HIGH = 10;

/** Prices of `source` as the book changes them on a day (YYYY-MM-DD). Asking throws ConfigError where an own price is implausibly low. */
export function bookOver(source: PriceSource, book: PriceBook, asOf: string): PriceSource {
  const inForce = book.rules.filter(({ from, until }) => (from === undefined || from <= asOf) && (until === undefined || until >= asOf));
  const expired = book.rules.filter(({ until }) => until !== undefined && until < asOf);
  return {
    find: (query, currency) => {
      const rule = inForce.find(({ fits }) => fits(query));
      if (!rule) return withExpired(source.find(query, currency), latest(expired.filter(({ fits }) => fits(query))));
      const { gives } = rule;
      return "discount" in gives ? discounted(source.find(query, currency), rule.name, gives.discount) : ownPrice(rule, gives, query, source, book, asOf);
    },
  };
}

/** The one that held longest; of several the first. */
function latest(rules: readonly BookRule[]): BookRule | undefined {
  return rules.reduce<BookRule | undefined>((best, rule) => (best && dayOf(best) >= dayOf(rule) ? best : rule), undefined);
}

function dayOf({ until = "" }: BookRule): string {
  return until;
}

function discounted(found: Found, rule: string, percent: Exact): Found {
  if (!found.found) return found;
  const { ladder } = found;
  const left = percent.negated().plus(100).over(100);
  return { found: true, ladder: adjusted(ladder, (price) => price.times(left), { kind: "discount", rule, percent, list: unitPriceOf(ladder) }) };
}

function withExpired(found: Found, rule: BookRule | undefined): Found {
  if (!rule) return found;
  const note: Adjustment = { kind: "expired", rule: rule.name, until: dayOf(rule) };
  if (found.found) return { found: true, ladder: adjusted(found.ladder, (price) => price, note) };
  return { found: false, because: `${found.because}; the price book's rule for it expired on ${note.until}: ${rule.name}` };
}

function ownPrice(
  rule: BookRule,
  { tiers, unit }: { tiers: readonly Tier[]; unit: string },
  query: PriceQuery,
  source: PriceSource,
  book: PriceBook,
  asOf: string,
): Found {
  const own: Ladder = { unit, currency: book.currency, tiers, source: "price book", date: rule.from ?? asOf, exact: true, basis: "seen" };
  const found = source.find(query, book.currency);
  const list = found.found && found.ladder.currency === own.currency && found.ladder.unit === own.unit ? found.ladder : undefined;
  if (list) refuseLow(rule, query, own, list, book.maxDiscount);
  const high = list !== undefined && steps(own, list).some(([ours, theirs]) => ours.gt(theirs.times(HIGH)));
  return { found: true, ladder: { ...own, adjustments: [{ kind: "own-price", rule: rule.name, list: list && unitPriceOf(list), high }] } };
}

/** An own price far below the list price would let cost through that a slip of the pen hides. */
function refuseLow(rule: BookRule, query: PriceQuery, own: Ladder, list: Ladder, maxDiscount: Exact): void {
  const least = maxDiscount.negated().plus(100).over(100);
  const low = steps(own, list).find(([ours, theirs]) => ours.lt(theirs.times(least)));
  if (!low) return;
  const [ours, theirs] = low;
  throw new ConfigError(
    `the own price "${rule.name}" is ${ours.toString()}, the list price ${theirs.toString()} ${list.currency} for ${list.unit} of ${describeQuery(query)}: more than ${maxDiscount.toString()} % below it`,
    { position: rule.position, remedy: "Correct the price or what the rule is for; or raise max_discount in the price book, if the contract is that good." },
  );
}

/** Both prices at every step of either. */
function steps(own: Ladder, list: Ladder): [ours: Exact, theirs: Exact][] {
  return [...own.tiers, ...list.tiers].map(({ from }) => [priceAt(from, own), priceAt(from, list)]);
}
