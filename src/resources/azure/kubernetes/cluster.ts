import { block, flag, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, part, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";
import { machineComponents } from "../shared/virtual-machine.ts";
import { nodeAddresses, nodeDisks, nodesOf, type PoolContext, poolAttributes } from "./node-pool-machines.ts";

const attributes = {
  sku_tier: text({ default: "Free", because: "the provider's default" }),
  default_node_pool: block(poolAttributes),
  windows_profile: block({ license: text({ default: undefined, because: "no licence is brought" }) }),
  network_profile: block({ load_balancer_sku: text({ default: "standard", because: "the provider's default" }) }),
  http_application_routing_enabled: flag({ default: false, because: "the provider's default" }),
} as const;

const usage = {
  "default_node_pool.nodes": usageNumber("nodes of the default pool that run on average"),
  "default_node_pool.monthly_hrs": usageNumber("hours a month in which each node of the default pool runs"),
  "default_node_pool.os_disk.monthly_disk_operations": usageNumber(
    "operations a month on the system disk of each node; only standard disks are charged for them",
  ),
  "default_node_pool.ultra_disk_reservation_vcpus": usageNumber("vCPUs of nodes that are charged because ultra disks are enabled and none is attached"),
  "load_balancer.monthly_data_processed_gb": usageNumber("GB a month through the cluster's load balancer"),
} as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, {}>;

/** Meters of the paid tiers: azure.microsoft.com/pricing/details/kubernetes-service; "Paid" is what Standard was called before 2023. */
const METERS: ReadonlyMap<string, string> = new Map([
  ["Standard", "Standard Uptime SLA"],
  ["Paid", "Standard Uptime SLA"],
  ["Premium", "Standard Long Term Support"],
]);

export const cluster: AnySheet = sheet({
  type: "azurerm_kubernetes_cluster",
  title: "Kubernetes cluster (AKS)",
  pricing: "azure.microsoft.com/pricing/details/kubernetes-service",
  limits: [
    "The number of nodes is what the pool starts with; low and high are the autoscaler's.",
    "Rules and outbound addresses of the load balancer that AKS makes, node auto-provisioning, volumes that workloads claim, and monitoring are not in the plan and not priced.",
  ],
  attributes,
  usage,
  components: [
    {
      name: "Control plane",
      detail: (r) => r.sku_tier,
      unit: "hours",
      hourly: true,
      when: (r) => r.sku_tier !== "Free",
      quantity: () => 1,
      price: (r) =>
        azure(
          "Azure Kubernetes Service",
          "Azure Kubernetes Service",
          "Standard",
          METERS.get(r.sku_tier) ?? unpriced(`the tier ${r.sku_tier} has no known meter`),
        ),
    },
    {
      name: "Load balancer data processed",
      unit: "GB",
      when: (r) => (r.network_profile?.load_balancer_sku ?? "standard") === "standard",
      quantity: (r) => r.usage["load_balancer.monthly_data_processed_gb"],
      price: azure("Load Balancer", "Load Balancer", "Standard", "Standard Data Processed", { place: "global" }),
    },
    {
      name: "DNS zone",
      detail: () => "HTTP application routing",
      unit: "months",
      when: (r) => r.http_application_routing_enabled,
      quantity: () => 1,
      price: azure("Azure DNS", "Azure DNS", "Public", "Public Zone", { place: "Zone 1" }),
    },
  ],
  parts: [
    part({ name: "default_node_pool", each: pools, components: [...machineComponents(nodesOf), nodeAddresses<PoolContext>((pool) => pool)] }),
    part({ name: "default_node_pool.os_disk", each: (r: Cluster) => pools(r).flatMap(nodeDisks), components: diskComponents<Disk>((disk) => disk) }),
  ],
});

function pools(r: Cluster): PoolContext[] {
  const pool = r.default_node_pool;
  if (!pool) return unpriced("default_node_pool is not set");
  return [
    {
      pool,
      get isWindows() {
        return /^windows/i.test(pool.os_sku ?? "");
      },
      get bringsLicence() {
        return r.windows_profile?.license === "Windows_Server";
      },
      isSpot: false,
      production: r.production,
      place: undefined,
      get nodes() {
        return r.usage["default_node_pool.nodes"];
      },
      get hours() {
        return r.usage["default_node_pool.monthly_hrs"];
      },
      get diskOperations() {
        return r.usage["default_node_pool.os_disk.monthly_disk_operations"];
      },
      get reservedVcpus() {
        return r.usage["default_node_pool.ultra_disk_reservation_vcpus"];
      },
      assume: (text) => r.assume(text),
      scaled: (one) => r.scaled(one),
      ceiling: "default_node_pool.max_count",
    },
  ];
}
