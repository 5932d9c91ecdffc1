import { type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, sheet, usageNumber } from "../../sheet.ts";
import { globalPlace } from "../shared/worldwide.ts";
import { SKU } from "./sku.ts";

const attributes = { sku: SKU, sku_tier: text({ default: "Regional", because: "the provider's default" }) } as const;
const usage = { monthly_data_processed_gb: usageNumber("GB processed a month") };

const references = {
  rules: referredBy("azurerm_lb_rule", "loadbalancer_id", {}),
  outboundRules: referredBy("azurerm_lb_outbound_rule", "loadbalancer_id", {}),
} as const;

type Balancer = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** The first five rules cost one price together, each further one a price of its own: azure.microsoft.com/pricing/details/load-balancer. */
const TOGETHER = 5;

export const loadBalancer: AnySheet = sheet({
  type: "azurerm_lb",
  title: "Load balancer",
  pricing: "azure.microsoft.com/pricing/details/load-balancer",
  limits: ["Only rules in the plan are counted; inbound NAT rules cost nothing."],
  attributes,
  usage,
  references,
  free: (r) => (r.sku === "Basic" ? "basic load balancers cost nothing" : undefined),
  components: [
    {
      name: "Rules",
      detail: () => "the first five, together",
      unit: "hours",
      hourly: true,
      when: (r) => rulesOf(r) > 0,
      quantity: () => 1,
      price: (r) => meter(r, "Included LB Rules and Outbound Rules"),
    },
    {
      name: "Rules",
      detail: () => "beyond five",
      unit: "hours",
      hourly: true,
      when: (r) => rulesOf(r) > TOGETHER,
      quantity: (r) => rulesOf(r) - TOGETHER,
      price: (r) => meter(r, "Overage LB Rules and Outbound Rules"),
    },
    { name: "Data processed", unit: "GB", quantity: (r) => r.usage.monthly_data_processed_gb, price: (r) => meter(r, "Data Processed") },
  ],
});

function rulesOf({ refs }: Balancer): number {
  return refs.rules.length + refs.outboundRules.length;
}

function meter({ sku, sku_tier: tier, region }: Balancer, name: string): PriceQuery {
  if (sku !== "Standard" || tier !== "Regional") return unpriced(`the billing words of ${tier.toLowerCase()} load balancers of the SKU ${sku} are not known`);
  return azure("Load Balancer", "Load Balancer", sku, `${sku} ${name}`, { place: globalPlace(region) });
}
