import type { PriceQuery } from "../../price-query.ts";

/** A price by the product as the facts spell it: where they have fewer words than product, SKU and meter, or a table has all of them. */
export function bareProduct(service: string, product: string, place?: string): PriceQuery {
  return { cloud: "azure", service, product, place, purchase: "on-demand" };
}
