import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { jobs, jobUsage, nodes, nodeUsage } from "./metered.ts";

export const account: AnySheet = sheet({
  type: "azurerm_automation_account",
  title: "Automation account",
  pricing: "azure.microsoft.com/pricing/details/automation",
  limits: ["The subscription's free minutes, nodes and watcher hours of a month are not deducted."],
  attributes: {},
  usage: { ...jobUsage, ...nodeUsage, monthly_watcher_hrs: usageNumber("hours a month of watchers that are not in the plan") },
  components: [
    jobs(() => undefined),
    nodes(() => undefined),
    {
      name: "Watchers",
      unit: "hours",
      when: (r) => r.usage.monthly_watcher_hrs !== undefined,
      quantity: (r) => r.usage.monthly_watcher_hrs,
      price: azure("Automation", "Automation", "Basic", "Watcher"),
    },
  ],
});
