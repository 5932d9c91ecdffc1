import type { PriceQuery } from "../resources/price-query.ts";
import type { Found, PriceSource } from "./source.ts";

/** Has no price, and remembers what was asked of it. */
export class Asked implements PriceSource {
  private readonly asked: Map<string, PriceQuery> = new Map();

  find(query: PriceQuery): Found {
    this.asked.set(JSON.stringify(query), query);
    return { found: false, because: "no price list was asked" };
  }

  /** Each query once, with a known place. */
  queries(): PriceQuery[] {
    return [...this.asked.values()].filter(({ place }) => place !== undefined);
  }
}
