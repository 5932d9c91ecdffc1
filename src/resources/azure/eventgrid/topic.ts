import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { inGroup, regionOrGroups } from "../shared/group-region.ts";

export const topic: AnySheet = sheet({
  type: ["azurerm_eventgrid_domain", "azurerm_eventgrid_system_topic", "azurerm_eventgrid_topic"],
  title: "Event Grid topic, system topic or domain",
  pricing: "azure.microsoft.com/pricing/details/event-grid",
  limits: ["The subscription's first 100,000 operations of a month, which are free, are not deducted."],
  attributes: {},
  usage: { monthly_operations: usageNumber("operations a month: events that arrive, advanced matches and attempts to deliver; each 64 KB count as one") },
  references: inGroup,
  components: [
    {
      name: "Operations",
      unit: "operations",
      quantity: (r) => r.usage.monthly_operations,
      price: (r) => azure("Event Grid", "Event Grid", "Standard", "Standard Operations", { place: regionOrGroups(r) }),
      sharedTiers: true,
    },
  ],
});
