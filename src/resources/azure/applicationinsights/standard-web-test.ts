import { exact } from "../../../base/exact.ts";
import { count, flag, number } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const standardWebTest: AnySheet = sheet({
  type: "azurerm_application_insights_standard_web_test",
  title: "Standard web test (Application Insights)",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  attributes: {
    enabled: flag({ default: true, because: "it is counted as running" }),
    frequency: number({ default: exact(300), because: "the provider's default" }),
    geo_locations: count({ absent: 1, because: "at least one place" }),
  },
  components: [
    {
      name: "Executions",
      detail: (r) => `every ${r.frequency.toString()} s from places: ${r.geo_locations}`,
      unit: "executions",
      when: (r) => r.enabled,
      quantity: (r) => HOURS_A_MONTH.times(3600).over(r.frequency).times(r.geo_locations),
      price: azure("Azure Monitor", "Azure Monitor", "Standard Web Test", "Standard Web Test Execution"),
    },
  ],
});
