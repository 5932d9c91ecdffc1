import type { SheetGroup } from "../sheet-group.ts";

const azure = (): Promise<typeof import("../azure/index.ts")> => import("../azure/index.ts");

/** Which types each group of sheets prices, sorted; tests hold the list against the folder and the sheets. */
export const azureGroups: readonly SheetGroup[] = [
  {
    group: "compute",
    types: ["azurerm_linux_virtual_machine", "azurerm_managed_disk", "azurerm_windows_virtual_machine"],
    load: async () => (await azure()).compute,
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
    group: "kubernetes",
    types: ["azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"],
    load: async () => (await azure()).kubernetes,
  },
  { group: "redis", types: ["azurerm_managed_redis", "azurerm_redis_cache"], load: async () => (await azure()).redis },
  { group: "search", types: ["azurerm_search_service"], load: async () => (await azure()).search },
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
];
