import { unpriced } from "../../fields.ts";

/** How a gateway is sold: the product and SKU on the bill, and whether at a fixed cost with capacity units (v2) or by instance (v1). */
export interface Version {
  product: string;
  sku: string;
  isFixed: boolean;
}

/** By `sku.name` of the provider. */
const VERSIONS: ReadonlyMap<string, Version> = new Map<string, Version>([
  ["Basic", { product: "Application Gateway Basic v2", sku: "Basic", isFixed: true }],
  ["Standard_v2", { product: "Application Gateway Standard v2", sku: "Standard", isFixed: true }],
  ["WAF_v2", { product: "Application Gateway WAF v2", sku: "Standard", isFixed: true }],
  ...["Small", "Medium", "Large"].map((sku) => [`Standard_${sku}`, { product: "Basic Application Gateway", sku, isFixed: false }] as const),
  ...["Medium", "Large"].map((sku) => [`WAF_${sku}`, { product: "WAF Application Gateway", sku, isFixed: false }] as const),
]);

export function versionOf(name: string): Version {
  return VERSIONS.get(name) ?? unpriced(`${name} is no SKU that this version knows`);
}
