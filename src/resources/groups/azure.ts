import { compareText } from "../../base/compare-text.ts";
import type { SheetGroup } from "../sheet-group.ts";
import { azureNetworkGroups } from "./azure-networks.ts";

const azure = (): Promise<typeof import("../azure/index.ts")> => import("../azure/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const azureGroups: readonly SheetGroup[] = [
  ...azureNetworkGroups,
  { group: "ai", types: ["azurerm_cognitive_account", "azurerm_cognitive_deployment"], load: async () => (await azure()).ai },
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
  { group: "backup", types: ["azurerm_backup_protected_vm"], load: async () => (await azure()).backup },
  {
    group: "compute",
    types: [
      "azurerm_image",
      "azurerm_linux_virtual_machine",
      "azurerm_linux_virtual_machine_scale_set",
      "azurerm_managed_disk",
      "azurerm_snapshot",
      "azurerm_virtual_machine",
      "azurerm_virtual_machine_scale_set",
      "azurerm_windows_virtual_machine",
      "azurerm_windows_virtual_machine_scale_set",
    ],
    load: async () => (await azure()).compute,
  },
  {
    group: "containers",
    types: ["azurerm_container_app", "azurerm_container_app_environment", "azurerm_container_group", "azurerm_container_registry"],
    load: async () => (await azure()).containers,
  },
  {
    group: "cosmosdb",
    types: [
      "azurerm_cosmosdb_cassandra_keyspace",
      "azurerm_cosmosdb_cassandra_table",
      "azurerm_cosmosdb_gremlin_database",
      "azurerm_cosmosdb_gremlin_graph",
      "azurerm_cosmosdb_mongo_collection",
      "azurerm_cosmosdb_mongo_database",
      "azurerm_cosmosdb_sql_container",
      "azurerm_cosmosdb_sql_database",
      "azurerm_cosmosdb_sql_dedicated_gateway",
      "azurerm_cosmosdb_table",
    ],
    load: async () => (await azure()).cosmosdb,
  },
  { group: "databricks", types: ["azurerm_databricks_workspace"], load: async () => (await azure()).databricks },
  {
    group: "datafactory",
    types: [
      "azurerm_data_factory",
      "azurerm_data_factory_integration_runtime_azure",
      "azurerm_data_factory_integration_runtime_azure_ssis",
      "azurerm_data_factory_integration_runtime_managed",
      "azurerm_data_factory_integration_runtime_self_hosted",
    ],
    load: async () => (await azure()).datafactory,
  },
  {
    group: "dbservers",
    types: [
      "azurerm_mariadb_server",
      "azurerm_mysql_flexible_server",
      "azurerm_mysql_server",
      "azurerm_postgresql_flexible_server",
      "azurerm_postgresql_server",
    ],
    load: async () => (await azure()).dbservers,
  },
  {
    group: "digitaltwins",
    types: ["azurerm_digital_twins_instance"],
    load: async () => (await azure()).digitaltwins,
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
    group: "hdinsight",
    types: [
      "azurerm_hdinsight_hadoop_cluster",
      "azurerm_hdinsight_hbase_cluster",
      "azurerm_hdinsight_interactive_query_cluster",
      "azurerm_hdinsight_kafka_cluster",
      "azurerm_hdinsight_spark_cluster",
    ],
    load: async () => (await azure()).hdinsight,
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
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool", "azurerm_kubernetes_fleet_manager"],
    load: async () => (await azure()).kubernetes,
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
    group: "machinelearning",
    types: ["azurerm_machine_learning_compute_cluster", "azurerm_machine_learning_compute_instance"],
    load: async () => (await azure()).machinelearning,
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
    group: "notificationhubs",
    types: ["azurerm_notification_hub_namespace"],
    load: async () => (await azure()).notificationhubs,
  },
  { group: "powerbi", types: ["azurerm_powerbi_embedded"], load: async () => (await azure()).powerbi },
  { group: "redis", types: ["azurerm_managed_redis", "azurerm_redis_cache"], load: async () => (await azure()).redis },
  { group: "search", types: ["azurerm_search_service"], load: async () => (await azure()).search },
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
    group: "sql",
    types: [
      "azurerm_mssql_database",
      "azurerm_mssql_elasticpool",
      "azurerm_mssql_job_agent",
      "azurerm_mssql_managed_instance",
      "azurerm_sql_database",
      "azurerm_sql_elasticpool",
      "azurerm_sql_managed_instance",
    ],
    load: async () => (await azure()).sql,
  },
  {
    group: "storage",
    types: ["azurerm_storage_account", "azurerm_storage_queue", "azurerm_storage_share", "azurerm_storage_table"],
    load: async () => (await azure()).storage,
  },
  {
    group: "synapse",
    types: ["azurerm_synapse_spark_pool", "azurerm_synapse_sql_pool", "azurerm_synapse_workspace"],
    load: async () => (await azure()).synapse,
  },
  {
    group: "web",
    types: [
      "azurerm_app_service_certificate_binding",
      "azurerm_app_service_certificate_order",
      "azurerm_app_service_custom_hostname_binding",
      "azurerm_app_service_environment",
      "azurerm_app_service_environment_v3",
      "azurerm_app_service_plan",
      "azurerm_function_app",
      "azurerm_linux_function_app",
      "azurerm_service_plan",
      "azurerm_static_site",
      "azurerm_static_web_app",
      "azurerm_windows_function_app",
    ],
    load: async () => (await azure()).web,
  },
].sort((a, b) => compareText(a.group, b.group));
