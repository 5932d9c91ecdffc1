import { flag, number, unpriced } from "../../fields.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { evaluationPrice } from "./evaluation.ts";

export const queryAlert: AnySheet = sheet({
  type: "azurerm_monitor_scheduled_query_rules_alert",
  title: "Monitor log alert (classic)",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: ["Time series beyond the first of a rule that splits by a column are not in the plan and not priced."],
  attributes: { enabled: flag({ default: true, because: "the provider's default" }), frequency: number() },
  free: (r) => (r.enabled ? undefined : "it is disabled"),
  components: [
    {
      name: "Rule",
      detail: (r) => `every ${r.frequency?.toString() ?? "?"} minutes`,
      unit: "months",
      quantity: () => 1,
      price: (r) => evaluationPrice(r.frequency ?? unpriced("frequency is not set"), "System Log"),
    },
  ],
});
