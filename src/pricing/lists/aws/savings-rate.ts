import type { Fact } from "../../snapshot/facts.ts";
import type { AttributeName } from "./attributes.ts";
import type { Keep, Offer } from "./offer.ts";
import { productOf } from "./product.ts";
import { shownWord } from "./tally.ts";
import { unitOf } from "./units.ts";

/** What a savings plan charges for one usage type. */
export interface Rate {
  sku: string;
  service: string;
  usageType: string;
  operation: string;
  /** "" where the file does not say it: then it is the file's. */
  region: string;
  unit: string;
  price: string;
  currency: string;
}

/** The fact of a rate, by the key that the product has on demand. */
export function rateFacts(offer: Offer, keep: Keep, purchase: string, rate: Rate): readonly Fact[] {
  const attributes: Partial<Record<AttributeName, string>> = {
    servicecode: rate.service,
    usagetype: rate.usageType,
    operation: rate.operation,
    regioncode: rate.region || offer.listed.region,
    // A rate says no engine, but ElastiCache's operation does.
    cacheengine: /Valkey/i.test(rate.operation) ? "Valkey" : "",
  };
  const product = productOf((name) => attributes[name] ?? "", offer.listed);
  if (typeof product === "string") return leaveOut(offer, product);
  if (!keep(product)) return [];
  const unit = unitOf(product.service, product.product, rate.unit);
  if (unit === undefined) return leaveOut(offer, `by units that are not known (${shownWord(rate.unit)})`);
  return offer.ladder(rate.sku, product, purchase, unit, { begin: "0", end: "Inf", unit: rate.unit, price: rate.price, currency: rate.currency });
}

function leaveOut(offer: Offer, reason: string): readonly Fact[] {
  offer.tally.leaveOut(reason);
  return [];
}
