import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { globalPlace } from "../shared/worldwide.ts";

export const privateEndpoint: AnySheet = sheet({
  type: "azurerm_private_endpoint",
  title: "Private endpoint",
  pricing: "azure.microsoft.com/pricing/details/private-link",
  attributes: {},
  usage: {
    monthly_inbound_data_processed_gb: usageNumber("GB processed a month towards the service"),
    monthly_outbound_data_processed_gb: usageNumber("GB processed a month from the service"),
  },
  components: [
    { name: "Private endpoint", unit: "hours", hourly: true, quantity: () => 1, price: (r) => meter(r, "Private Endpoint") },
    {
      name: "Data processed",
      detail: () => "inbound",
      unit: "GB",
      quantity: (r) => r.usage.monthly_inbound_data_processed_gb,
      price: (r) => meter(r, "Data Processed - Ingress"),
    },
    {
      name: "Data processed",
      detail: () => "outbound",
      unit: "GB",
      quantity: (r) => r.usage.monthly_outbound_data_processed_gb,
      price: (r) => meter(r, "Data Processed - Egress"),
    },
  ],
});

function meter({ region }: { region: string }, name: string): PriceQuery {
  return azure("Virtual Network", "Virtual Network Private Link", "Standard", `Standard ${name}`, { place: globalPlace(region) });
}
