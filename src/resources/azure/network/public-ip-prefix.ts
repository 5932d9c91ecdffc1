import { exact } from "../../../base/exact.ts";
import { number, text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

const BITS = 32;

export const publicIpPrefix: AnySheet = sheet({
  type: "azurerm_public_ip_prefix",
  title: "Public IP prefix",
  pricing: "azure.microsoft.com/pricing/details/ip-addresses",
  attributes: {
    prefix_length: number({ default: 28, because: "the provider's default" }),
    sku_tier: text({ default: "Regional", because: "the provider's default" }),
    ip_version: text({ default: "IPv4", because: "the provider's default" }),
    custom_ip_prefix_id: text({ default: undefined, because: "no addresses of one's own" }),
  },
  /** learn.microsoft.com, "Custom IP address prefix (BYOIP)", Pricing, and "What is IPv6 for Azure Virtual Network?", Pricing. */
  free: (r) => {
    if (r.ip_version === "IPv6") return "IPv6 addresses cost nothing";
    return r.custom_ip_prefix_id === undefined ? undefined : "addresses of a range of one's own cost nothing";
  },
  components: [
    {
      name: "Addresses of the prefix",
      detail: (r) => `/${r.prefix_length.toString()}`,
      unit: "hours",
      hourly: true,
      quantity: (r) => exact(2 ** Math.max(0, BITS - r.prefix_length.toNumber())),
      price: (r) =>
        r.sku_tier === "Global"
          ? azure("Virtual Network", "Public IP Prefix", "Global", "Global Static Public IP")
          : azure("Virtual Network", "Public IP Prefix", "Standard", "Standard Static IP Addresses"),
    },
  ],
});
