import type { OwnPrice } from "../resources/kinds/own-sheet.ts";
import { describeQuery, ownPrice } from "../resources/price-query.ts";
import type { Ladder } from "./ladder.ts";
import type { PriceSource } from "./source.ts";

/** Prices that a team states itself, as a source. It answers for the team's own kinds only; reports show the source as "own price: contract 4711". */
export function ownPrices(prices: readonly OwnPrice[]): PriceSource {
  const ladders = new Map(prices.map((price) => [describeQuery(ownPrice(price.kind, price.component)), ladderOf(price)]));
  return {
    find(query) {
      const ladder = query.cloud === "own" ? ladders.get(describeQuery(query)) : undefined;
      return ladder ? { found: true, ladder } : { found: false, because: `there is no own price for it (asked: ${describeQuery(query)})` };
    },
  };
}

function ladderOf({ unit, currency, tiers, source, date }: OwnPrice): Ladder {
  return { unit, currency, tiers, source: `own price: ${source}`, date, exact: true, basis: "seen" };
}
