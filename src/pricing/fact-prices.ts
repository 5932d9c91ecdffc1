import { exact } from "../base/exact.ts";
import { grouped } from "../base/grouped.ts";
import { describeQuery, type PriceQuery } from "../resources/price-query.ts";
import { choose } from "./snapshot/choose.ts";
import type { Fact } from "./snapshot/facts.ts";
import type { Found, PriceSource } from "./source.ts";

/** A handful of facts as a source of prices, such as what a provider has just answered. */
export class FactPrices implements PriceSource {
  private readonly facts: ReadonlyMap<string, readonly Fact[]>;

  constructor(facts: Iterable<Fact>) {
    this.facts = grouped(facts, keyOf);
  }

  find(query: PriceQuery): Found {
    const facts = this.facts.get(keyOf({ ...query, place: query.place ?? "" }));
    if (!facts) return { found: false, because: `no price was answered (asked: ${describeQuery(query)})` };
    const { taken } = choose(facts, new Map());
    if (taken.ambiguous) return { found: false, because: `several prices were answered (asked: ${describeQuery(query)})` };
    const [{ unit, currency, source, date, exact: isExact, basis }] = taken.facts;
    const tiers = taken.facts.map(({ from, price }) => ({ from: exact(from), price: exact(price) }));
    return { found: true, ladder: { unit, currency, tiers, source, date, exact: isExact, basis } };
  }
}

function keyOf({ cloud, service, product, place, purchase }: Pick<Fact, "cloud" | "service" | "product" | "place" | "purchase">): string {
  return [cloud, service, product, place, purchase].join("\n");
}
