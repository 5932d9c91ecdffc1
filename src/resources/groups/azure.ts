import type { SheetGroup } from "../sheet-group.ts";

const azure = (): Promise<typeof import("../azure/index.ts")> => import("../azure/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const azureGroups: readonly SheetGroup[] = [
  { group: "ai", types: ["azurerm_cognitive_account", "azurerm_cognitive_deployment"], load: async () => (await azure()).ai },
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
  { group: "databricks", types: ["azurerm_databricks_workspace"], load: async () => (await azure()).databricks },
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
  { group: "integrationenvironment", types: ["azurerm_integration_service_environment"], load: async () => (await azure()).integrationenvironment },
  {
    group: "kubernetes",
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool", "azurerm_kubernetes_fleet_manager"],
    load: async () => (await azure()).kubernetes,
  },
  {
    group: "machinelearning",
    types: ["azurerm_machine_learning_compute_cluster", "azurerm_machine_learning_compute_instance"],
    load: async () => (await azure()).machinelearning,
  },
  { group: "powerbi", types: ["azurerm_powerbi_embedded"], load: async () => (await azure()).powerbi },
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
];
