import type { AttributeName, Attributes } from "./attributes.ts";
import { KEY_RULES, RESERVED_CAPACITY } from "./key-rules.ts";
import { placeOf } from "./place.ts";

/** What one SKU of a price list is in our words. */
export interface Product {
  service: string;
  product: string;
  place: string;
}

/** A list of one service for one region. */
export interface ListedIn {
  service: string;
  region: string;
}

const LONGEST = 200;
const SERVICE = /^[A-Za-z0-9]{1,64}$/;

/** The key of a product, or why it has none (one of few texts, to be counted). */
export function productOf(attributes: Attributes, listed: ListedIn): Product | string {
  const service = attributes("servicecode") || listed.service;
  const { usageType, place } = placeOf(attributes, listed.region);
  if (usageType === "" || !SERVICE.test(service)) return "no usage type";
  if (!/^[\x20-\x7e]+$/.test(usageType) || usageType.length > LONGEST) return "a usage type that is no word";
  const status = attributes("capacitystatus");
  if (RESERVED_CAPACITY.test(usageType) || (status !== "" && status !== "Used" && attributes("productfamily").startsWith("Compute Instance")))
    return "capacity reservations";
  if (place === undefined) return "a place that is not known";
  const operation = operationOf(service, usageType, attributes);
  if (operation === undefined) return "no word that tells it from others of its usage type";
  return { service, product: operation === "" ? usageType : `${usageType}#${operation}`, place };
}

/** What follows the usage type in the key; "" for nothing, undefined where the list lacks it. */
function operationOf(service: string, usageType: string, attributes: Attributes): string | undefined {
  const rule = KEY_RULES.get(service)?.find((one) => one.usageType.test(usageType) && (!one.only || attributes(one.only[0]) === one.only[1]));
  if (!rule) return "";
  let lacks = false;
  const added = rule.add.replaceAll(/\{([a-z|]+)\}/g, (_, names: string) => {
    const found = names
      .split("|")
      .map((name) => attributes(name as AttributeName))
      .find((text) => /^[\x20-\x7e]{1,100}$/.test(text));
    lacks ||= found === undefined;
    return found ?? "";
  });
  if (!lacks) return rule.without ? added.replace(rule.without, "") : added;
  return rule.optional ? "" : undefined;
}
