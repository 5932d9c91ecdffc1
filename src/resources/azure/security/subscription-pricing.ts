import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { type Plan, plansOf } from "./plans.ts";

const attributes = {
  tier: text(),
  resource_type: text({ default: "VirtualMachines", because: "the provider's default" }),
  subplan: text({ default: undefined, because: "any plan" }),
  extension: blocks({ name: text() }),
} as const;

const usage = {
  monthly_servers_plan_1_nodes: usageNumber("servers on plan 1"),
  monthly_servers_plan_2_nodes: usageNumber("servers on plan 2"),
  monthly_containers_vcores: usageNumber("vCores of container clusters"),
  monthly_container_registry_images: usageNumber("images scanned in a month"),
  monthly_kubernetes_cores: usageNumber("cores of Kubernetes clusters"),
  monthly_sql_azure_connected_instances: usageNumber("SQL servers on machines that are connected to Azure"),
  monthly_sql_outside_azure_vcores: usageNumber("vCores of SQL servers outside Azure"),
  monthly_mysql_instances: usageNumber("MySQL servers that run on average"),
  monthly_postgresql_instances: usageNumber("PostgreSQL servers that run on average"),
  monthly_mariadb_instances: usageNumber("MariaDB servers that run on average"),
  cosmosdb_request_units: usageNumber("request units a second that are provisioned"),
  monthly_storage_accounts: usageNumber("storage accounts on average"),
  monthly_scanned_gb: usageNumber("GB a month that are scanned for malware on upload"),
  monthly_app_service_nodes: usageNumber("nodes of App Service that run on average"),
  monthly_key_vaults: usageNumber("key vaults on average"),
  monthly_arm_subscriptions: usageNumber("subscriptions on average"),
  monthly_dns_queries: usageNumber("DNS queries a month"),
} as const;

type Pricing = Read<typeof attributes> & Context<typeof usage, {}>;

export const subscriptionPricing: AnySheet = sheet({
  type: "azurerm_security_center_subscription_pricing",
  title: "Defender for Cloud plan",
  pricing: "azure.microsoft.com/pricing/details/defender-for-cloud",
  limits: [
    "Plans of a subscription have no region: prices are those of all regions.",
    "Transactions beyond what Defender for Storage includes, and Defender CSPM, for APIs and for AI, are not priced.",
  ],
  attributes,
  usage,
  free: (r) => (/^free$/i.test(r.tier ?? "") ? "the tier Free costs nothing" : undefined),
  components: [...plansOf.flatMap(([type, plans]) => plans.map((plan) => planComponent(type, plan))), scanning(), others()],
});

function planComponent(type: string, plan: Plan): Component<Pricing> {
  return {
    name: plan.name,
    unit: plan.unit,
    ...(plan.unit === "hours" && { hourly: true }),
    when: (r) => r.resource_type === type && (plan.subplan === undefined || r.subplan === undefined || r.subplan === plan.subplan),
    quantity: (r) => quantityOf(r, plan),
    price: priceOf(plan),
  };
}

function quantityOf(r: Pricing, { usage: key, each = 1 }: Plan): Exact | undefined {
  return r.usage[key as keyof typeof usage]?.over(exact(each));
}

function priceOf({ service = "Microsoft Defender for Cloud", product, sku = "Standard", meter, place = "global" }: Plan): PriceQuery {
  return azure(service, product, sku, meter, { place });
}

function scanning(): Component<Pricing> {
  return {
    name: "Malware scanning",
    unit: "GB",
    when: (r) => r.resource_type === "StorageAccounts" && r.extension.some(({ name }) => name === "OnUploadMalwareScanning"),
    quantity: (r) => r.usage.monthly_scanned_gb,
    price: azure("Microsoft Defender for Cloud", "Microsoft Defender for Storage", "Malware Scanning", "Malware Scanning Data Ingested", { place: "westus2" }),
  };
}

/** A plan that the list does not have. */
function others(): Component<Pricing> {
  return {
    name: "Plan",
    detail: (r) => r.resource_type,
    unit: "months",
    when: (r) => !plansOf.some(([type]) => type === r.resource_type),
    quantity: () => 1,
    price: (r) => unpriced(`Defender for ${r.resource_type} has no price in the list`),
  };
}
