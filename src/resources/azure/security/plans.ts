/** What one line of a Defender plan is billed as. */
export interface Plan {
  name: string;
  unit: "hours" | "months" | "images" | "queries";
  /** The usage key with the quantity. */
  usage: string;
  /** How much of it is one unit of the price. */
  each?: number;
  /** Left out for all subplans. */
  subplan?: string;
  service?: string;
  product: string;
  sku?: string;
  meter: string;
  /** Where the list has the price that is the same in all regions; default "global". */
  place?: string;
}

const ELDER = "Advanced Threat Protection";
const HOURS = "hours";

/** By the resource type of Terraform; words and places as the price list has them. */
export const plansOf: readonly (readonly [type: string, plans: readonly Plan[]])[] = [
  [
    "VirtualMachines",
    [
      {
        name: "Servers, plan 1",
        unit: HOURS,
        usage: "monthly_servers_plan_1_nodes",
        subplan: "P1",
        product: "Microsoft Defender for Servers",
        sku: "Standard P1",
        meter: "Standard P1 Node",
      },
      {
        name: "Servers, plan 2",
        unit: HOURS,
        usage: "monthly_servers_plan_2_nodes",
        subplan: "P2",
        product: "Microsoft Defender for Servers",
        sku: "Standard P2",
        meter: "Standard P2 Node",
      },
    ],
  ],
  [
    "Containers",
    [
      {
        name: "Containers",
        unit: HOURS,
        usage: "monthly_containers_vcores",
        product: "Microsoft Defender for Containers",
        sku: "Standard vCore",
        meter: "Standard vCore vCore Pack",
      },
    ],
  ],
  [
    "ContainerRegistry",
    [
      {
        name: "Container registries",
        unit: "images",
        usage: "monthly_container_registry_images",
        service: ELDER,
        product: "Microsoft Defender for Container Registries",
        meter: "Standard Images",
      },
    ],
  ],
  [
    "KubernetesService",
    [
      {
        name: "Kubernetes",
        unit: HOURS,
        usage: "monthly_kubernetes_cores",
        service: ELDER,
        product: "Microsoft Defender for Kubernetes",
        meter: "Standard Cores",
      },
    ],
  ],
  [
    "SqlServerVirtualMachines",
    [
      {
        name: "SQL, connected to Azure",
        unit: "months",
        usage: "monthly_sql_azure_connected_instances",
        product: "Microsoft Defender for SQL",
        meter: "Standard Node",
      },
    ],
  ],
  [
    "SqlServers",
    [{ name: "SQL, outside Azure", unit: HOURS, usage: "monthly_sql_outside_azure_vcores", product: "Microsoft Defender for SQL", meter: "Standard vCore" }],
  ],
  [
    "OpenSourceRelationalDatabases",
    [
      { name: "MySQL", unit: "months", usage: "monthly_mysql_instances", product: "Microsoft Defender for MySQL", meter: "Standard Node" },
      { name: "PostgreSQL", unit: "months", usage: "monthly_postgresql_instances", product: "Microsoft Defender for PostgreSQL", meter: "Standard Node" },
      {
        name: "MariaDB",
        unit: HOURS,
        usage: "monthly_mariadb_instances",
        product: "Microsoft Defender for MariaDB",
        meter: "Standard Instance",
        place: "westus2",
      },
    ],
  ],
  [
    "CosmosDbs",
    [
      {
        name: "Cosmos DB",
        unit: HOURS,
        usage: "cosmosdb_request_units",
        each: 100,
        product: "Microsoft Defender for Azure Cosmos DB",
        meter: "Standard 100 RU/s",
      },
    ],
  ],
  ["StorageAccounts", [{ name: "Storage", unit: HOURS, usage: "monthly_storage_accounts", product: "Microsoft Defender for Storage", meter: "Standard Node" }]],
  [
    "AppServices",
    [{ name: "App Service", unit: HOURS, usage: "monthly_app_service_nodes", product: "Microsoft Defender for App Service", meter: "Standard Node" }],
  ],
  [
    "KeyVaults",
    [
      {
        name: "Key Vault",
        unit: HOURS,
        usage: "monthly_key_vaults",
        product: "Microsoft Defender for Key Vault",
        sku: "Per node Std",
        meter: "Per node Std Node",
        place: "westus2",
      },
    ],
  ],
  [
    "Arm",
    [
      {
        name: "Resource Manager",
        unit: HOURS,
        usage: "monthly_arm_subscriptions",
        product: "Microsoft Defender for Resource Manager",
        sku: "Per node Std",
        meter: "Per node Std Node",
        place: "westus2",
      },
    ],
  ],
  ["Dns", [{ name: "DNS", unit: "queries", usage: "monthly_dns_queries", product: "Microsoft Defender for DNS", meter: "Standard Queries", place: "westus2" }]],
];
