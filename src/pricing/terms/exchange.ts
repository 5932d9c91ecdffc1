import { exact } from "../../base/exact.ts";
import { ConfigError, type Position } from "../../base/trouble.ts";
import { adjusted, type Ladder } from "../ladder.ts";
import type { PriceSource } from "../source.ts";

/** A rate that the team states. */
export interface ExchangeRate {
  /** ISO 4217 */
  from: string;
  to: string;
  /** How much `to` one `from` is: decimal text above 0. */
  rate: string;
  /** YYYY-MM-DD */
  date: string;
  source: string;
}

/**
 * Prices in `currency`: those that the source has in it, else those that a rate converts. Without a rate a price stays in its own currency, and its
 * line is unpriced. A rate is never taken backwards, and never through a third currency. Throws ConfigError for a rate from after `asOf` (YYYY-MM-DD).
 */
export function exchangeOver(source: PriceSource, rates: readonly ExchangeRate[], currency: string, asOf: string, position?: Position): PriceSource {
  refuseFuture(rates, asOf, position);
  const toOurs = new Map(rates.filter(({ to }) => to === currency).map((rate) => [rate.from, rate]));
  return {
    find: (query) => {
      const found = source.find(query, currency);
      const rate = found.found && found.ladder.currency !== currency ? toOurs.get(found.ladder.currency) : undefined;
      return found.found && rate ? { found: true, ladder: converted(found.ladder, rate) } : found;
    },
  };
}

function converted(ladder: Ladder, { rate, ...stated }: ExchangeRate): Ladder {
  const factor = exact(rate);
  return { ...adjusted(ladder, (price) => price.times(factor), { kind: "exchange", rate, ...stated }), currency: stated.to };
}

function refuseFuture(rates: readonly ExchangeRate[], asOf: string, position: Position | undefined): void {
  const rate = rates.find(({ date }) => date > asOf);
  if (!rate) return;
  throw new ConfigError(`the rate from ${rate.from} to ${rate.to} is of ${rate.date}, which is after ${asOf}`, {
    remedy: "State a rate that is known on the day of the run.",
    ...(position && { position }),
  });
}
