import { count, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, sheet, usageNumber } from "../../sheet.ts";
import { zoneOf } from "./zone.ts";

const attributes = {
  type: text(),
  sku: text(),
  vpn_client_configuration: count({ unknown: 1, because: "clients may connect" }),
} as const;

const usage = {
  p2s_connection: usageNumber("clients that are connected at a time, averaged over all hours of the month"),
  monthly_data_transfer_gb: usageNumber("GB a month that it sends to virtual networks in other locations"),
};

const references = {
  connections: referredBy("azurerm_virtual_network_gateway_connection", "virtual_network_gateway_id", { kind: { ...text(), from: "type" } }),
} as const;

type Gateway = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** Included with every gateway: azure.microsoft.com/pricing/details/vpn-gateway. */
const TUNNELS = 10;
const CLIENTS = 128;

/** Words of ExpressRoute gateways whose names are not those of the provider. */
const EXPRESS_ROUTE: ReadonlyMap<string, readonly [product: string, sku: string]> = new Map([
  ["Standard", ["ExpressRoute Standard Gateway", "Standard"]],
  ["HighPerformance", ["ExpressRoute High Performance Gateway", "High Performance"]],
  ["UltraPerformance", ["ExpressRoute Ultra High Performance Gateway", "Ultra High Performance"]],
]);

export const virtualNetworkGateway: AnySheet = sheet({
  type: "azurerm_virtual_network_gateway",
  title: "Virtual network gateway",
  pricing: "azure.microsoft.com/pricing/details/vpn-gateway",
  limits: ["Only connections in the plan are counted as tunnels. The advanced connectivity add-on and data to the internet are not priced."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Gateway",
      detail: (r) => `${r.type}, ${skuOf(r)}`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: gatewayPrice,
    },
    {
      name: "Site-to-site tunnels",
      detail: () => "beyond ten",
      unit: "hours",
      hourly: true,
      when: (r) => isVpn(r) && tunnelsOf(r) > TUNNELS,
      quantity: (r) => tunnelsOf(r) - TUNNELS,
      price: (r) => azure("VPN Gateway", "VPN Gateway", skuOf(r), "S2S Connection"),
    },
    {
      name: "Point-to-site connections",
      detail: () => "beyond 128",
      unit: "hours",
      hourly: true,
      when: (r) => isVpn(r) && r.vpn_client_configuration > 0,
      quantity: (r) => r.usage.p2s_connection?.minus(CLIENTS).max(0),
      price: (r) => azure("VPN Gateway", "VPN Gateway", skuOf(r), "P2S Connection"),
    },
    {
      name: "Data to other locations",
      unit: "GB",
      when: isVpn,
      quantity: (r) => r.usage.monthly_data_transfer_gb,
      price: (r) =>
        azure("VPN Gateway", "VPN Gateway Bandwidth", "Inter-Virtual Network", "Inter-Virtual Network Data Transfer Out", { place: zoneOf(r.region) }),
    },
  ],
});

function skuOf({ sku }: Gateway): string {
  return sku ?? unpriced("sku is not set");
}

function isVpn({ type }: Gateway): boolean {
  return type !== "ExpressRoute";
}

function tunnelsOf({ refs }: Gateway): number {
  return refs.connections.filter(({ kind }) => kind !== "ExpressRoute").length;
}

function gatewayPrice(r: Gateway): PriceQuery {
  const sku = skuOf(r);
  if (isVpn(r)) return azure("VPN Gateway", "VPN Gateway", sku, sku === "Basic" ? "Basic Gateway" : sku);
  if (sku === "ErGwScale") return unpriced("how many scale units of it run is not in the plan");
  const [product, words] = EXPRESS_ROUTE.get(sku) ?? ["ExpressRoute Gateway", sku];
  return azure("ExpressRoute", product, words, `${words} Gateway`);
}
