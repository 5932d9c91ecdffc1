import { azure } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const watcher: AnySheet = sheet({
  type: "azurerm_automation_watcher",
  title: "Automation watcher",
  pricing: "azure.microsoft.com/pricing/details/automation",
  limits: ["The subscription's 744 free hours of a month are not deducted."],
  attributes: {},
  components: [{ name: "Watcher", unit: "hours", hourly: true, quantity: () => 1, price: azure("Automation", "Automation", "Basic", "Watcher") }],
});
