import type { SheetGroup } from "../sheet-group.ts";

const azure = (): Promise<typeof import("../azure/index.ts")> => import("../azure/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const azureGroups: readonly SheetGroup[] = [
  {
    group: "apimanagement",
    types: ["azurerm_api_management"],
    load: async () => (await azure()).apimanagement,
  },
  {
    group: "appconfiguration",
    types: ["azurerm_app_configuration"],
    load: async () => (await azure()).appconfiguration,
  },
  {
    group: "applicationgateway",
    types: ["azurerm_application_gateway"],
    load: async () => (await azure()).applicationgateway,
  },
  {
    group: "applicationinsights",
    types: ["azurerm_application_insights", "azurerm_application_insights_standard_web_test", "azurerm_application_insights_web_test"],
    load: async () => (await azure()).applicationinsights,
  },
  {
    group: "automation",
    types: [
      "azurerm_automation_account",
      "azurerm_automation_dsc_configuration",
      "azurerm_automation_dsc_nodeconfiguration",
      "azurerm_automation_job_schedule",
      "azurerm_automation_watcher",
    ],
    load: async () => (await azure()).automation,
  },
  {
    group: "cdn",
    types: ["azurerm_cdn_endpoint", "azurerm_cdn_frontdoor_profile", "azurerm_frontdoor", "azurerm_frontdoor_firewall_policy"],
    load: async () => (await azure()).cdn,
  },
  {
    group: "compute",
    types: ["azurerm_linux_virtual_machine", "azurerm_managed_disk", "azurerm_windows_virtual_machine"],
    load: async () => (await azure()).compute,
  },
  {
    group: "digitaltwins",
    types: ["azurerm_digital_twins_instance"],
    load: async () => (await azure()).digitaltwins,
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
    group: "eventgrid",
    types: [
      "azurerm_eventgrid_domain",
      "azurerm_eventgrid_event_subscription",
      "azurerm_eventgrid_namespace",
      "azurerm_eventgrid_system_topic",
      "azurerm_eventgrid_topic",
    ],
    load: async () => (await azure()).eventgrid,
  },
  {
    group: "eventhub",
    types: ["azurerm_eventhub_cluster", "azurerm_eventhub_namespace"],
    load: async () => (await azure()).eventhub,
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
    group: "identity",
    types: ["azurerm_active_directory_domain_service", "azurerm_active_directory_domain_service_replica_set", "azurerm_federated_identity_credential"],
    load: async () => (await azure()).identity,
  },
  {
    group: "iothub",
    types: ["azurerm_iotcentral_application", "azurerm_iothub", "azurerm_iothub_dps"],
    load: async () => (await azure()).iothub,
  },
  {
    group: "keyvault",
    types: [
      "azurerm_dedicated_hardware_security_module",
      "azurerm_key_vault",
      "azurerm_key_vault_certificate",
      "azurerm_key_vault_key",
      "azurerm_key_vault_managed_hardware_security_module",
    ],
    load: async () => (await azure()).keyvault,
  },
  {
    group: "kubernetes",
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
    load: async () => (await azure()).kubernetes,
  },
  {
    group: "loadbalancer",
    types: ["azurerm_lb", "azurerm_lb_outbound_rule", "azurerm_lb_rule"],
    load: async () => (await azure()).loadbalancer,
  },
  {
    group: "loganalytics",
    types: ["azurerm_log_analytics_cluster", "azurerm_log_analytics_workspace"],
    load: async () => (await azure()).loganalytics,
  },
  {
    group: "logicapps",
    types: ["azurerm_integration_service_environment", "azurerm_logic_app_integration_account", "azurerm_logic_app_standard", "azurerm_logic_app_workflow"],
    load: async () => (await azure()).logicapps,
  },
  {
    group: "monitor",
    types: [
      "azurerm_dashboard_grafana",
      "azurerm_monitor_action_group",
      "azurerm_monitor_data_collection_rule",
      "azurerm_monitor_diagnostic_setting",
      "azurerm_monitor_metric_alert",
      "azurerm_monitor_scheduled_query_rules_alert",
      "azurerm_monitor_scheduled_query_rules_alert_v2",
      "azurerm_monitor_workspace",
    ],
    load: async () => (await azure()).monitor,
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
    group: "notificationhubs",
    types: ["azurerm_notification_hub_namespace"],
    load: async () => (await azure()).notificationhubs,
  },
  {
    group: "security",
    types: ["azurerm_security_center_subscription_pricing"],
    load: async () => (await azure()).security,
  },
  {
    group: "servicebus",
    types: ["azurerm_servicebus_namespace"],
    load: async () => (await azure()).servicebus,
  },
  {
    group: "signalr",
    types: ["azurerm_signalr_service", "azurerm_web_pubsub"],
    load: async () => (await azure()).signalr,
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
