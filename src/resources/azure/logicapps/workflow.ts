import { flag } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { connectors, connectorUsage } from "./connectors.ts";

export const workflow: AnySheet = sheet({
  type: "azurerm_logic_app_workflow",
  title: "Logic App (Consumption)",
  pricing: "azure.microsoft.com/pricing/details/logic-apps",
  limits: ["The subscription's 4,000 free actions of a month are not deducted.", "What runs of a workflow keep is not priced."],
  attributes: { enabled: flag({ default: true, because: "the provider's default" }) },
  usage: { monthly_builtin_actions: usageNumber("built-in actions and triggers a month"), ...connectorUsage },
  free: (r) => (r.enabled ? undefined : "it is disabled"),
  components: [
    {
      name: "Built-in actions",
      unit: "actions",
      quantity: (r) => r.usage.monthly_builtin_actions,
      price: azure("Logic Apps", "Logic Apps", "Consumption", "Consumption Built-in Actions"),
    },
    ...connectors,
  ],
});
