import type { SheetGroup } from "../sheet-group.ts";

const azure = (): Promise<typeof import("../azure/index.ts")> => import("../azure/index.ts");

/** The groups of networks, apart because there are many; {@link azureGroups} has them too. */
export const azureNetworkGroups: readonly SheetGroup[] = [
  {
    group: "applicationgateway",
    types: ["azurerm_application_gateway"],
    load: async () => (await azure()).applicationgateway,
  },
  {
    group: "cdn",
    types: ["azurerm_cdn_endpoint", "azurerm_cdn_frontdoor_profile", "azurerm_frontdoor", "azurerm_frontdoor_firewall_policy"],
    load: async () => (await azure()).cdn,
  },
  {
    group: "dns",
    types: [
      "azurerm_dns_a_record",
      "azurerm_dns_aaaa_record",
      "azurerm_dns_caa_record",
      "azurerm_dns_cname_record",
      "azurerm_dns_mx_record",
      "azurerm_dns_ns_record",
      "azurerm_dns_ptr_record",
      "azurerm_dns_srv_record",
      "azurerm_dns_txt_record",
      "azurerm_dns_zone",
      "azurerm_private_dns_a_record",
      "azurerm_private_dns_aaaa_record",
      "azurerm_private_dns_cname_record",
      "azurerm_private_dns_mx_record",
      "azurerm_private_dns_ptr_record",
      "azurerm_private_dns_resolver_dns_forwarding_ruleset",
      "azurerm_private_dns_resolver_inbound_endpoint",
      "azurerm_private_dns_resolver_outbound_endpoint",
      "azurerm_private_dns_srv_record",
      "azurerm_private_dns_txt_record",
      "azurerm_private_dns_zone",
    ],
    load: async () => (await azure()).dns,
  },
  {
    group: "expressroute",
    types: ["azurerm_express_route_circuit"],
    load: async () => (await azure()).expressroute,
  },
  {
    group: "firewall",
    types: ["azurerm_firewall", "azurerm_firewall_policy"],
    load: async () => (await azure()).firewall,
  },
  {
    group: "loadbalancer",
    types: ["azurerm_lb", "azurerm_lb_outbound_rule", "azurerm_lb_rule"],
    load: async () => (await azure()).loadbalancer,
  },
  {
    group: "network",
    types: [
      "azurerm_bastion_host",
      "azurerm_nat_gateway",
      "azurerm_network_ddos_protection_plan",
      "azurerm_private_endpoint",
      "azurerm_public_ip",
      "azurerm_public_ip_prefix",
      "azurerm_virtual_network_peering",
    ],
    load: async () => (await azure()).network,
  },
  {
    group: "networkwatcher",
    types: ["azurerm_network_connection_monitor", "azurerm_network_watcher", "azurerm_network_watcher_flow_log"],
    load: async () => (await azure()).networkwatcher,
  },
  {
    group: "trafficmanager",
    types: [
      "azurerm_traffic_manager_azure_endpoint",
      "azurerm_traffic_manager_external_endpoint",
      "azurerm_traffic_manager_nested_endpoint",
      "azurerm_traffic_manager_profile",
    ],
    load: async () => (await azure()).trafficmanager,
  },
  {
    group: "virtualwan",
    types: [
      "azurerm_express_route_connection",
      "azurerm_express_route_gateway",
      "azurerm_point_to_site_vpn_gateway",
      "azurerm_virtual_hub",
      "azurerm_vpn_gateway",
      "azurerm_vpn_gateway_connection",
    ],
    load: async () => (await azure()).virtualwan,
  },
  {
    group: "vpn",
    types: ["azurerm_virtual_network_gateway", "azurerm_virtual_network_gateway_connection"],
    load: async () => (await azure()).vpn,
  },
];
