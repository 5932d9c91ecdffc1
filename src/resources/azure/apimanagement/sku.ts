import { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";

/** A tier of API Management with its scale. */
export interface Sku {
  /** As price lists call it: "Standard v2". */
  readonly name: string;
  readonly units: Exact;
  /** Units after the first have a price of their own. */
  readonly hasDearerFirst: boolean;
  /** Some calls come with the units, more are charged. */
  readonly includesCalls: boolean;
  /** Self-hosted gateways may be added, for a charge. */
  readonly hasGateways: boolean;
}

/** Tiers by their names in Terraform. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["consumption", "Consumption"],
  ["developer", "Developer"],
  ["basic", "Basic"],
  ["basicv2", "Basic v2"],
  ["standard", "Standard"],
  ["standardv2", "Standard v2"],
  ["premium", "Premium"],
  ["premiumv2", "Premium v2"],
  ["isolated", "Isolated"],
]);

/** Of `Premium_4`. Throws Unpriceable for a tier that is not known. */
export function skuOf(skuName: string): Sku {
  const [, tier = "", units = "1"] = /^([A-Za-z0-9]+?)(?:_(\d{1,4}))?$/.exec(skuName) ?? [];
  const name = NAMES.get(tier.toLowerCase()) ?? unpriced(`sku_name ${skuName} is no tier that this version knows`);
  return {
    name,
    units: Exact.of(units),
    hasDearerFirst: name.endsWith(" v2"),
    includesCalls: ["Basic v2", "Standard v2"].includes(name),
    hasGateways: ["Premium", "Standard v2", "Premium v2"].includes(name),
  };
}
