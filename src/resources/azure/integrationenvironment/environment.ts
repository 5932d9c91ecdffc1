import { type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

const attributes = { sku_name: text() } as const;

type Environment = Read<typeof attributes>;

export const environment: AnySheet = sheet({
  type: "azurerm_integration_service_environment",
  title: "Logic Apps integration service environment",
  pricing: "azure.microsoft.com/pricing/details/logic-apps",
  attributes,
  components: [
    {
      name: "Base unit",
      detail: (r) => skuOf(r).tier,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => {
        const product = `Logic Apps Integration Service Environment${skuOf(r).tier === "Developer" ? " - Developer" : ""}`;
        return azure("Logic Apps", product, "Base", "Base Unit");
      },
    },
    {
      name: "Scale units",
      unit: "hours",
      hourly: true,
      when: (r) => skuOf(r).scaleUnits > 0,
      quantity: (r) => skuOf(r).scaleUnits,
      price: azure("Logic Apps", "Logic Apps Integration Service Environment", "Scale", "Scale Unit"),
    },
  ],
});

/** "Premium_4" is a base unit with four scale units. */
function skuOf({ sku_name }: Environment): { tier: string; scaleUnits: number } {
  const [, tier, units] = /^(developer|premium)_(\d+)$/i.exec(sku_name ?? unpriced("sku_name is not set")) ?? [];
  if (!tier) return unpriced(`${sku_name} is no size that this version knows`);
  return { tier: tier.toLowerCase() === "developer" ? "Developer" : "Premium", scaleUnits: Number(units) };
}
