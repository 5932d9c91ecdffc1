import { type Read, text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { MONITORED } from "./monitored.ts";

const attributes = { storage_account_id: text(), eventhub_authorization_rule_id: text(), partner_solution_id: text() } as const;

const usage = { monthly_platform_log_gb: usageNumber("GB of platform logs a month that go elsewhere than to Log Analytics") } as const;

const references = {
  target: refersTo("target_resource_id", MONITORED, {}),
  storage: refersTo("storage_account_id", "azurerm_storage_account", {}),
  rule: refersTo("eventhub_authorization_rule_id", ["azurerm_eventhub_namespace_authorization_rule", "azurerm_eventhub_authorization_rule"], {}),
} as const;

type Setting = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const diagnosticSetting: AnySheet = sheet({
  type: "azurerm_monitor_diagnostic_setting",
  title: "Monitor diagnostic setting",
  pricing: "azure.microsoft.com/pricing/details/monitor",
  limits: ["What the storage account, event hub or workspace charges is priced with these."],
  attributes,
  usage,
  references,
  free: (r) => (goesElsewhere(r) ? undefined : "logs that go to Log Analytics are billed by the workspace"),
  components: [
    {
      name: "Platform logs processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_platform_log_gb,
      // A storage account lies where the monitored resource does: learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings.
      price: ({ refs }) =>
        azure("Azure Monitor", "Azure Monitor", "Platform Logs", "Platform Logs Data Processed", { place: refs.target?.region ?? refs.storage?.region }),
    },
  ],
});

/** Logs to storage, event hubs and partners are charged by the GB. */
function goesElsewhere(r: Setting): boolean {
  if (r.refs.storage || r.refs.rule) return true;
  return [r.storage_account_id, r.eventhub_authorization_rule_id, r.partner_solution_id].some((id) => id !== undefined && id !== "");
}
