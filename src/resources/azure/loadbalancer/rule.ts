import { unpriced } from "../../fields.ts";
import { type AnySheet, refersTo, sheet } from "../../sheet.ts";
import { SKU } from "./sku.ts";

export const rule: AnySheet = sheet({
  type: ["azurerm_lb_outbound_rule", "azurerm_lb_rule"],
  title: "Load balancer rule",
  pricing: "azure.microsoft.com/pricing/details/load-balancer",
  limits: ["Rules are billed with their load balancer, since the first five of it cost one price together."],
  attributes: {},
  references: { balancer: refersTo("loadbalancer_id", "azurerm_lb", { sku: SKU }) },
  free: ({ refs: { balancer } }) => {
    if (balancer?.sku === "Basic") return "rules of a basic load balancer cost nothing";
    return balancer && "it is billed with its load balancer";
  },
  components: [
    {
      name: "Rule",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: () => unpriced("its load balancer is not in the plan, and the first five rules of one cost one price together"),
    },
  ],
});
