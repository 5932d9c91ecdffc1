import type { Exact } from "../../../base/exact.ts";
import { number, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, sheet, usageNumber } from "../../sheet.ts";

const PRICING = "azure.microsoft.com/pricing/details/virtual-wan";
const units = number({ default: 1, because: "the provider's default" });

export const siteToSiteGateway: AnySheet = sheet({
  type: "azurerm_vpn_gateway",
  title: "Site-to-site gateway of a virtual hub",
  pricing: PRICING,
  limits: ["Connections are billed by themselves."],
  attributes: { scale_unit: units },
  components: [scaleUnits("500 Mbps", "VPN S2S")],
});

export const pointToSiteGateway: AnySheet = sheet({
  type: "azurerm_point_to_site_vpn_gateway",
  title: "Point-to-site gateway of a virtual hub",
  pricing: PRICING,
  attributes: { scale_unit: units },
  usage: { monthly_p2s_connections_hrs: usageNumber("hours a month of all clients' connections together") },
  components: [
    scaleUnits("500 Mbps", "VPN P2S"),
    {
      name: "Client connections",
      unit: "hours",
      quantity: (r) => r.usage.monthly_p2s_connections_hrs,
      price: meter("VPN P2S Connection Unit"),
    },
  ],
});

export const expressRouteGateway: AnySheet = sheet({
  type: "azurerm_express_route_gateway",
  title: "ExpressRoute gateway of a virtual hub",
  pricing: PRICING,
  limits: ["Connections and circuits are billed by themselves. Units that it scales to by itself are not in the plan."],
  attributes: { scale_unit: { ...number(), from: "scale_units" } },
  components: [scaleUnits("2 Gbps", "ExpressRoute")],
});

function scaleUnits(each: string, kind: string): Component<{ readonly scale_unit: Exact | undefined }> {
  return {
    name: "Scale units",
    detail: () => `of ${each}`,
    unit: "hours",
    hourly: true,
    quantity: (r) => r.scale_unit ?? unpriced("the number of scale units is not set"),
    price: meter(`${kind} Scale Unit`),
  };
}

/** On the bill, SKU and meter have one name. */
function meter(name: string): PriceQuery {
  return azure("Virtual WAN", "Virtual WAN", name, name);
}
