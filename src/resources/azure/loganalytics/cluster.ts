import { exact } from "../../../base/exact.ts";
import { number } from "../../fields.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { commitmentPrice, committedDays } from "./commitment.ts";

export const cluster: AnySheet = sheet({
  type: "azurerm_log_analytics_cluster",
  title: "Log Analytics dedicated cluster",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  attributes: { size_gb: number({ default: exact(100), because: "the provider's default" }) },
  usage: { monthly_log_data_ingestion_gb: usageNumber("GB of logs that arrive in a month; above the commitment each costs the same") },
  components: [
    {
      name: "Commitment",
      detail: (r) => `${r.size_gb.toString()} GB a day`,
      unit: "days",
      quantity: (r) => committedDays(r.size_gb, r.usage.monthly_log_data_ingestion_gb),
      price: (r) => commitmentPrice(r.size_gb),
    },
  ],
});
