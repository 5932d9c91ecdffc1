import { type AnySheet, sheet } from "../../sheet.ts";
import { inAccount, nodeUsage, PART_NODES, pricedWithAccount } from "./metered.ts";

/** Billed with its account, whose usage key it shares. */
export const stateConfiguration: AnySheet = sheet({
  type: ["azurerm_automation_dsc_configuration", "azurerm_automation_dsc_nodeconfiguration"],
  title: "Automation state configuration",
  pricing: "azure.microsoft.com/pricing/details/automation",
  limits: ["The subscription's free nodes are not deducted."],
  attributes: {},
  usage: nodeUsage,
  references: inAccount,
  free: (r) => pricedWithAccount(r, "non_azure_config_node_count"),
  components: [PART_NODES],
});
