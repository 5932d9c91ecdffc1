import { type Read, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { globalPlace } from "../shared/worldwide.ts";

const usage = { monthly_data_transfer_gb: usageNumber("GB a month that this network sends to the other one") };

const references = {
  network: refersTo("virtual_network_name", "azurerm_virtual_network", {}),
  remote: refersTo("remote_virtual_network_id", "azurerm_virtual_network", {}),
} as const;

type Peering = Read<{}> & Context<typeof usage, typeof references>;

/** Data is charged where it leaves and where it comes in: azure.microsoft.com/pricing/details/virtual-network. */
export const virtualNetworkPeering: AnySheet = sheet({
  type: "azurerm_virtual_network_peering",
  title: "Virtual network peering",
  pricing: "azure.microsoft.com/pricing/details/virtual-network",
  limits: ["Both networks must be in the plan: their locations make the price. What comes back is stated with the peering of the other network."],
  attributes: {},
  usage,
  references,
  components: [
    {
      name: "Outbound data",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_transfer_gb,
      price: (r) => meter(r, "Egress", here(r)),
    },
    {
      name: "Inbound data",
      detail: () => "at the other network",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_transfer_gb,
      price: (r) => meter(r, "Ingress", there(r)),
    },
  ],
});

function here({ refs }: Peering): string {
  return refs.network?.region ?? unpriced("its network is not in the plan, so where it lies is not known");
}

function there({ refs }: Peering): string {
  return refs.remote?.region ?? unpriced("the other network is not in the plan, so whether it lies in the same location is not known");
}

function meter(r: Peering, direction: string, place: string): PriceQuery {
  if (here(r) !== there(r)) return azure("Virtual Network", "Global Virtual Network Peering", "Inter-Region", `Inter-Region ${direction}`, { place });
  return azure("Virtual Network", "Virtual Network Peering", "Intra-Region", `Intra-Region ${direction}`, { place: globalPlace(place) });
}
