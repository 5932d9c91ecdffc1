import { unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet } from "../../sheet.ts";

export const vpnConnection: AnySheet = connectionSheet("azurerm_vpn_gateway_connection", "Site connection", "vpn_gateway_id", "azurerm_vpn_gateway", "VPN S2S");
export const expressRouteConnection: AnySheet = connectionSheet(
  "azurerm_express_route_connection",
  "ExpressRoute connection",
  "express_route_gateway_id",
  "azurerm_express_route_gateway",
  "ExpressRoute",
);

/** A connection has no location of its own: it is billed where its gateway is. */
function connectionSheet(type: string, title: string, through: string, to: string, kind: string): AnySheet {
  return sheet({
    type,
    title: `${title} of a virtual hub`,
    pricing: "azure.microsoft.com/pricing/details/virtual-wan",
    attributes: {},
    references: { gateway: refersTo(through, to, {}) },
    components: [
      {
        name: title,
        unit: "hours",
        hourly: true,
        quantity: () => 1,
        price: ({ refs }) => {
          const place = refs.gateway?.region ?? unpriced("its gateway is not in the plan, so where it lies is not known");
          return azure("Virtual WAN", "Virtual WAN", `${kind} Connection Unit`, `${kind} Connection Unit`, { place });
        },
      },
    ],
  });
}
