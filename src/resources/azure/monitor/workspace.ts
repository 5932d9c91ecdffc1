import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const workspace: AnySheet = sheet({
  type: "azurerm_monitor_workspace",
  title: "Monitor workspace (Prometheus)",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  attributes: {},
  usage: {
    monthly_metrics_samples: usageNumber("samples of Prometheus metrics that arrive in a month"),
    monthly_query_samples: usageNumber("samples that queries, dashboards and rules process in a month"),
  },
  components: [
    {
      name: "Metrics ingestion",
      unit: "samples",
      quantity: (r) => r.usage.monthly_metrics_samples,
      price: azure("Azure Monitor", "Azure Monitor", "Metrics ingestion", "Metrics ingestion Metric samples"),
    },
    {
      name: "Queries",
      unit: "samples",
      quantity: (r) => r.usage.monthly_query_samples,
      price: azure("Azure Monitor", "Azure Monitor", "Prometheus Metrics Queries", "Prometheus Metrics Queries Metric samples"),
    },
  ],
});
