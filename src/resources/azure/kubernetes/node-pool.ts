import { block, type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";
import { machineComponents } from "../shared/virtual-machine.ts";
import { nodeAddresses, nodeDisks, nodesOf, type PoolContext, poolAttributes } from "./node-pool-machines.ts";

const attributes = {
  ...poolAttributes,
  os_type: text({ default: "Linux", because: "the provider's default" }),
  priority: text({ default: "Regular", because: "the provider's default" }),
} as const;

const usage = {
  nodes: usageNumber("nodes that run on average"),
  monthly_hrs: usageNumber("hours a month in which each node runs"),
  "os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each node; only standard disks are charged for them"),
  ultra_disk_reservation_vcpus: usageNumber("vCPUs of nodes that are charged because ultra disks are enabled and none is attached"),
} as const;

const references = {
  cluster: refersTo("kubernetes_cluster_id", "azurerm_kubernetes_cluster", {
    windows_profile: block({ license: text({ default: undefined, because: "no licence is brought" }) }),
  }),
} as const;

type NodePool = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const nodePool: AnySheet = sheet({
  type: "azurerm_kubernetes_cluster_node_pool",
  title: "Kubernetes node pool (AKS)",
  pricing: "azure.microsoft.com/pricing/details/kubernetes-service",
  limits: ["The number of nodes is what the pool starts with; low and high are the autoscaler's."],
  attributes,
  usage,
  references,
  components: [...machineComponents((r: NodePool) => nodesOf(poolOf(r))), nodeAddresses(poolOf)],
  parts: [part({ name: "os_disk", each: (r: NodePool) => nodeDisks(poolOf(r)), components: diskComponents<Disk>((disk) => disk) })],
});

function poolOf(r: NodePool): PoolContext {
  return {
    pool: r,
    get isWindows() {
      return r.os_type === "Windows" || /^windows/i.test(r.os_sku ?? "");
    },
    get bringsLicence() {
      return r.refs.cluster?.windows_profile?.license === "Windows_Server";
    },
    get isSpot() {
      return r.priority === "Spot";
    },
    production: r.production,
    get place() {
      return r.refs.cluster?.region;
    },
    get nodes() {
      return r.usage.nodes;
    },
    get hours() {
      return r.usage.monthly_hrs;
    },
    get diskOperations() {
      return r.usage["os_disk.monthly_disk_operations"];
    },
    get reservedVcpus() {
      return r.usage.ultra_disk_reservation_vcpus;
    },
    assume: (text) => r.assume(text),
    scaled: (one) => r.scaled(one),
    ceiling: "max_count",
  };
}
