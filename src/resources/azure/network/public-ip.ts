import { type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";

const attributes = {
  allocation_method: text(),
  sku: text({ default: undefined, because: "Standard, the provider's default; a dynamic address is Basic" }),
  sku_tier: text({ default: "Regional", because: "the provider's default" }),
  ip_version: text({ default: "IPv4", because: "the provider's default" }),
  public_ip_prefix_id: text({ default: undefined, because: "no prefix" }),
  ddos_protection_mode: text({ default: "VirtualNetworkInherited", because: "the provider's default" }),
} as const;

const references = { prefix: refersTo("public_ip_prefix_id", "azurerm_public_ip_prefix", {}) } as const;

type Address = Read<typeof attributes> & Context<{}, typeof references>;

export const publicIp: AnySheet = sheet({
  type: "azurerm_public_ip",
  title: "Public IP address",
  pricing: "azure.microsoft.com/pricing/details/ip-addresses",
  limits: ["An address of a prefix is billed with the prefix. Routing preference and data transfer are not priced."],
  attributes,
  references,
  free,
  components: [
    {
      name: "IP address",
      detail: (r) => [r.allocation_method ?? "", skuOf(r), r.sku_tier].join(", ").toLowerCase(),
      unit: "hours",
      hourly: true,
      when: (r) => included(r) === undefined,
      quantity: () => 1,
      price: (r) => azure("Virtual Network", "IP Addresses", sold(r), meterOf(r)),
    },
    {
      name: "DDoS IP Protection",
      unit: "months",
      when: protectsItself,
      quantity: () => 1,
      price: () => unpriced("the price of DDoS IP Protection is not known"),
    },
  ],
});

function free(r: Address): string | undefined {
  return protectsItself(r) ? undefined : included(r);
}

/** IPv6: learn.microsoft.com, "What is IPv6 for Azure Virtual Network?", Pricing. */
function included(r: Address): string | undefined {
  if (r.ip_version === "IPv6") return "IPv6 addresses cost nothing";
  return r.refs.prefix || r.public_ip_prefix_id !== undefined ? "an address of a prefix is billed with the prefix" : undefined;
}

function protectsItself({ ddos_protection_mode: mode }: Address): boolean {
  return mode === "Enabled";
}

/** Only addresses of the Basic SKU can be dynamic. */
function skuOf({ sku, allocation_method: method }: Address): string {
  return sku ?? (method === "Dynamic" ? "Basic" : "Standard");
}

/** The words of the SKU on the bill. */
function sold(r: Address): string {
  const sku = skuOf(r);
  if (sku !== "Basic" && sku !== "Standard") return unpriced(`the billing words of ${sku} addresses are not known`);
  return r.sku_tier === "Global" ? "Global" : sku;
}

function meterOf(r: Address): string {
  return `${sold(r)} IPv4 ${r.allocation_method ?? unpriced("allocation_method is not set")} Public IP`;
}
