import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const ddosProtectionPlan: AnySheet = sheet({
  type: "azurerm_network_ddos_protection_plan",
  title: "DDoS network protection plan",
  pricing: "azure.microsoft.com/pricing/details/ddos-protection",
  limits: ["One plan serves all subscriptions of a tenant: a plan for each is more than is needed."],
  attributes: {},
  usage: { overage_amount: usageNumber("protected public addresses beyond the 100 that the plan includes") },
  components: [
    {
      name: "Protection plan",
      detail: () => "up to 100 addresses",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: azure("Azure DDOS Protection", "Azure DDOS Protection", "Network Protection", "Network Protection Plan"),
    },
    {
      name: "Addresses beyond 100",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.usage.overage_amount,
      price: azure("Azure DDOS Protection", "Azure DDOS Protection", "Network Protection", "Network Protection Resource"),
    },
  ],
});
