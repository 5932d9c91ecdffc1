import { text, unpriced } from "../../fields.ts";
import { type AnySheet, refersTo, sheet } from "../../sheet.ts";

export const connection: AnySheet = sheet({
  type: "azurerm_virtual_network_gateway_connection",
  title: "Virtual network gateway connection",
  pricing: "azure.microsoft.com/pricing/details/vpn-gateway",
  limits: ["Tunnels are billed with their gateway, which includes ten of them."],
  attributes: { type: text() },
  references: { gateway: refersTo("virtual_network_gateway_id", "azurerm_virtual_network_gateway", {}) },
  free: ({ type, refs }) => {
    if (type === "ExpressRoute") return "the circuit and the gateway are billed";
    return refs.gateway && "it is billed with its gateway, which includes ten tunnels";
  },
  components: [
    {
      name: "Tunnel",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: () => unpriced("its gateway is not in the plan, and ten tunnels are included with one"),
    },
  ],
});
