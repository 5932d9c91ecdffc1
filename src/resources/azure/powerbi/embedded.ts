import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { bareProduct } from "../shared/bare-product.ts";

export const embedded: AnySheet = sheet({
  type: "azurerm_powerbi_embedded",
  title: "Power BI Embedded capacity",
  pricing: "azure.microsoft.com/pricing/details/power-bi-embedded",
  limits: ["Autoscaling of the second generation and pauses are not in the plan."],
  attributes: { sku_name: text() },
  components: [
    {
      name: "Node",
      detail: (r) => r.sku_name ?? "",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => bareProduct("Power BI Embedded", `Power BI Embedded/${r.sku_name ?? unpriced("sku_name is not set")}`),
    },
  ],
});
