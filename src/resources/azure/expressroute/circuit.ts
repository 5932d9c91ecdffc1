import type { Exact } from "../../../base/exact.ts";
import { block, number, text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const circuit: AnySheet = sheet({
  type: "azurerm_express_route_circuit",
  title: "ExpressRoute circuit",
  pricing: "azure.microsoft.com/pricing/details/expressroute",
  limits: ["No list of circuit prices is at hand yet: the circuit is told, not priced. Outbound data of a metered circuit is billed as well."],
  attributes: {
    sku: block({ tier: text(), family: text() }),
    bandwidth_in_mbps: number({ default: undefined, because: "its port's" }),
    bandwidth_in_gbps: number({ default: undefined, because: "its provider's" }),
  },
  components: [
    {
      name: "Circuit",
      unit: "months",
      quantity: () => 1,
      price: (r) => unpriced(`the price of a circuit of ${speedOf(r)}, ${r.sku?.tier ?? "?"}, ${r.sku?.family ?? "?"}, is not known`),
    },
  ],
});

function speedOf({ bandwidth_in_mbps: mbps, bandwidth_in_gbps: gbps }: Record<"bandwidth_in_mbps" | "bandwidth_in_gbps", Exact | undefined>): string {
  return gbps ? `${gbps.toString()} Gbps` : `${mbps?.toString() ?? "?"} Mbps`;
}
