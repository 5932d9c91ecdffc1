import { block, flag, number, type Read, text } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { resourceGroup } from "../shared/worldwide.ts";

const attributes = {
  enabled: flag({ default: true, because: "what it is made for" }),
  location: text({ default: undefined, because: "that of its network watcher" }),
  target_resource_id: text({ default: undefined, because: "a network security group" }),
  traffic_analytics: block({
    enabled: flag({ default: true, because: "the block is there for it" }),
    interval_in_minutes: number({ default: 60, because: "the provider's default" }),
  }),
} as const;

const usage = { monthly_logs_collected_gb: usageNumber("GB of flow logs a month") };

const references = {
  watcher: refersTo("network_watcher_name", "azurerm_network_watcher", {}),
  target: refersTo("target_resource_id", ["azurerm_virtual_network", "azurerm_subnet", "azurerm_network_interface"], {}),
  group: resourceGroup,
} as const;

type FlowLog = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const flowLog: AnySheet = sheet({
  type: "azurerm_network_watcher_flow_log",
  title: "Flow log",
  pricing: "azure.microsoft.com/pricing/details/network-watcher",
  limits: ["The storage account and the Log Analytics workspace that take the logs bill them as well."],
  attributes,
  usage,
  references,
  free: (r) => (r.enabled ? undefined : "it is switched off"),
  components: [
    {
      name: "Logs collected",
      unit: "GB",
      quantity: (r) => r.usage.monthly_logs_collected_gb,
      price: (r) => meter(r, isOfNetwork(r) ? "VNet Flow Logs Collected" : "Network Logs Collected"),
      sharedTiers: true, // The first 5 GB of a subscription are free, says the pricing page.
    },
    {
      name: "Traffic analytics",
      detail: (r) => `every ${r.traffic_analytics?.interval_in_minutes.toString() ?? "?"} minutes`,
      unit: "GB",
      when: (r) => r.traffic_analytics?.enabled === true,
      quantity: (r) => r.usage.monthly_logs_collected_gb,
      price: (r) => meter(r, `Traffic Analytics Processing${r.traffic_analytics?.interval_in_minutes.equals(10) ? " at 10-Minute Interval" : ""}`),
    },
  ],
});

function isOfNetwork(r: FlowLog): boolean {
  return r.refs.target !== undefined || /\/(virtualNetworks|networkInterfaces)\//i.test(r.target_resource_id ?? "");
}

/** A network watcher watches its own location only. */
function meter(r: FlowLog, name: string): PriceQuery {
  const place = r.location === undefined ? (r.refs.watcher?.region ?? r.refs.group?.region) : r.region;
  return azure("Network Watcher", "Network Watcher", "Standard", `Standard ${name}`, { place });
}
