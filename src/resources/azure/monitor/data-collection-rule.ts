import { block, count } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const dataCollectionRule: AnySheet = sheet({
  type: "azurerm_monitor_data_collection_rule",
  title: "Monitor data collection rule",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: ["Data for workspaces are priced with the workspaces; what transformations drop is not priced."],
  attributes: { destinations: block({ azure_monitor_metrics: count({ because: "no metrics" }) }) },
  usage: { monthly_custom_metrics_samples: usageNumber("samples of custom metrics that it sends in a month") },
  free: (r) => ((r.destinations?.azure_monitor_metrics ?? 0) > 0 ? undefined : "what it collects is billed by the workspaces it sends to"),
  components: [
    {
      name: "Metrics ingestion",
      unit: "samples",
      quantity: (r) => r.usage.monthly_custom_metrics_samples,
      price: azure("Azure Monitor", "Azure Monitor", "Metrics ingestion", "Metrics ingestion Metric samples"),
    },
  ],
});
