import { text, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const grafana: AnySheet = sheet({
  type: "azurerm_dashboard_grafana",
  title: "Managed Grafana",
  pricing: "azure.microsoft.com/pricing/details/managed-grafana",
  limits: ["The price list that we have lacks it."],
  attributes: { sku: text({ default: "Standard", because: "the provider's default" }) },
  components: [
    {
      name: "Instance",
      detail: (r) => r.sku,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: () => unpriced("the price list that we have lacks Managed Grafana"),
    },
  ],
});
