import { type Exact, exact } from "../../../base/exact.ts";
import { number, text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, refersTo, sheet, usageNumber } from "../../sheet.ts";

/** Days that data are kept without a charge: azure.microsoft.com/pricing/details/monitor. */
const INCLUDED_DAYS = 90;

/** Data of so many GB a month are kept for that many months beyond what is included. */
function retained(monthlyGb: Exact | undefined, days: Exact): Exact | undefined {
  return monthlyGb?.times(days.minus(INCLUDED_DAYS)).over(30);
}

export const applicationInsights: AnySheet = sheet({
  type: "azurerm_application_insights",
  title: "Application Insights",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: ["Data of a resource that works on a Log Analytics workspace are priced with the workspace."],
  attributes: {
    workspace_id: text({ default: undefined, because: "no workspace" }),
    retention_in_days: number({ default: exact(INCLUDED_DAYS), because: "the provider's default" }),
  },
  usage: { monthly_data_ingested_gb: usageNumber("GB of telemetry that arrive in a month") },
  references: { workspace: refersTo("workspace_id", "azurerm_log_analytics_workspace", {}) },
  free: (r) => {
    if (r.refs.workspace) return `priced inside ${r.refs.workspace.address}`;
    return r.workspace_id === undefined ? undefined : "its data are billed by the Log Analytics workspace";
  },
  components: [
    {
      name: "Data ingested",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_ingested_gb,
      price: azure("Application Insights", "Application Insights", "Enterprise", "Enterprise Overage Data"),
    },
    {
      name: "Data retention",
      detail: (r) => `${r.retention_in_days.toString()} days`,
      unit: "GB-months",
      when: (r) => r.retention_in_days.gt(INCLUDED_DAYS),
      quantity: (r) => retained(r.usage.monthly_data_ingested_gb, r.retention_in_days),
      price: azure("Application Insights", "Application Insights", "Enterprise", "Data Retention"),
    },
  ],
});
