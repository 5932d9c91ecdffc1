import { text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const webTest: AnySheet = sheet({
  type: "azurerm_application_insights_web_test",
  title: "Web test (Application Insights, classic)",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  attributes: { kind: text() },
  free: (r) => (/^ping$/i.test(r.kind ?? "") ? "URL ping tests cost nothing" : undefined),
  components: [
    {
      name: "Multi-step web test",
      unit: "months",
      quantity: () => 1,
      price: azure("Application Insights", "Application Insights", "Basic", "Multi-step Web Test"),
    },
  ],
});
