import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { onlyZone } from "../shared/worldwide.ts";

export const inboundEndpoint: AnySheet = resolverSheet("inbound_endpoint", "Inbound Endpoint");
export const outboundEndpoint: AnySheet = resolverSheet("outbound_endpoint", "Outbound Endpoint");
export const forwardingRuleset: AnySheet = resolverSheet("dns_forwarding_ruleset", "DNS Forwarding Ruleset");

function resolverSheet(suffix: string, meter: string): AnySheet {
  const words = meter.replace("DNS Forwarding", "Forwarding").toLowerCase();
  return sheet({
    type: `azurerm_private_dns_resolver_${suffix}`,
    title: `Private DNS resolver ${words}`,
    pricing: "azure.microsoft.com/pricing/details/dns",
    limits: ["Queries through the resolver are not priced."],
    attributes: {},
    components: [
      {
        name: words.charAt(0).toUpperCase() + words.slice(1),
        unit: "months",
        quantity: () => 1,
        price: (r) => azure("Azure DNS", "Azure DNS", "Private Resolver", `Private Resolver ${meter}`, { place: onlyZone(r.region) }),
      },
    ],
  });
}
