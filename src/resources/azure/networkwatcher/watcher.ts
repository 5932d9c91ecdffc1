import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const watcher: AnySheet = sheet({
  type: "azurerm_network_watcher",
  title: "Network watcher",
  pricing: "azure.microsoft.com/pricing/details/network-watcher",
  attributes: {},
  usage: { monthly_diagnostic_checks: usageNumber("checks by network diagnostic tools a month") },
  components: [
    {
      name: "Diagnostic checks",
      unit: "calls",
      quantity: (r) => r.usage.monthly_diagnostic_checks,
      price: azure("Network Watcher", "Network Watcher", "Standard", "Standard Diagnostic Tool API"),
      sharedTiers: true, // The first thousand of a subscription are free, says the pricing page.
    },
  ],
});
