import { flag, text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { globalPlace, groupLocation, resourceGroup } from "../shared/worldwide.ts";

export const profile: AnySheet = sheet({
  type: "azurerm_traffic_manager_profile",
  title: "Traffic Manager profile",
  pricing: "azure.microsoft.com/pricing/details/traffic-manager",
  limits: ["Health checks are billed with the endpoints."],
  attributes: {
    profile_status: text({ default: "Enabled", because: "the provider's default" }),
    traffic_view_enabled: flag({ default: false, because: "the provider's default" }),
  },
  usage: {
    monthly_dns_queries: usageNumber("DNS queries a month"),
    monthly_traffic_view_data_points: usageNumber("data points that Traffic View processes a month"),
  },
  references: { group: resourceGroup },
  free: (r) => (r.profile_status === "Disabled" ? "it is switched off" : undefined),
  components: [
    {
      name: "DNS queries",
      unit: "queries",
      quantity: (r) => r.usage.monthly_dns_queries,
      price: (r) => azure("Traffic Manager", "Traffic Manager", "Azure Endpoint", "DNS Queries", { place: globalPlace(groupLocation(r)) }),
      sharedTiers: true, // The first thousand million queries a month cost more, says the pricing page.
    },
    {
      name: "Traffic View",
      unit: "data points",
      when: (r) => r.traffic_view_enabled,
      quantity: (r) => r.usage.monthly_traffic_view_data_points,
      price: (r) => azure("Traffic Manager", "Traffic Manager", "Traffic View", "Traffic View Data Points Processed", { place: globalPlace(groupLocation(r)) }),
    },
  ],
});
