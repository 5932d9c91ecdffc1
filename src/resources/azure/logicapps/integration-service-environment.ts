import { Exact } from "../../../base/exact.ts";
import { type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

const attributes = { sku_name: text({ default: "Developer_0", because: "the provider's default" }) } as const;

type Environment = Read<typeof attributes>;

export const integrationServiceEnvironment: AnySheet = sheet({
  type: "azurerm_integration_service_environment",
  title: "Integration service environment",
  pricing: "azure.microsoft.com/pricing/details/logic-apps",
  attributes,
  components: [
    { name: "Base units", detail: (r) => skuOf(r).tier, unit: "hours", hourly: true, quantity: () => 1, price: (r) => meter(r, "Base") },
    {
      name: "Scale units",
      unit: "hours",
      hourly: true,
      when: (r) => !skuOf(r).units.isZero,
      quantity: (r) => skuOf(r).units,
      price: (r) => meter(r, "Scale"),
    },
  ],
});

/** Of `Premium_2`: two units beside the base. */
function skuOf({ sku_name }: Environment): { tier: string; units: Exact } {
  const [, tier, units] = /^(Developer|Premium)_(\d{1,2})$/.exec(sku_name) ?? [];
  return tier && units ? { tier, units: Exact.of(units) } : unpriced(`sku_name ${sku_name} is none that this version knows`);
}

function meter(r: Environment, sku: string): PriceQuery {
  const product = "Logic Apps Integration Service Environment";
  return azure("Logic Apps", skuOf(r).tier === "Developer" ? `${product} - Developer` : product, sku, `${sku} Unit`);
}
