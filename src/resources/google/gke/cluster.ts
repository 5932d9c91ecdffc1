import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, number, type Read, text } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, referredBy, sheet, usageNumber } from "../../sheet.ts";
import { defaultNodes, inlinePoolAttributes, nodeConfig, nodesOf, type Pool, poolComponents } from "./pool.ts";
import { isZonal, zonesOf } from "./zones.ts";

const attributes = {
  location: text({ default: undefined, because: "the provider's zone" }),
  enable_autopilot: flag({ default: false, because: "GKE's default" }),
  remove_default_node_pool: flag({ default: false, because: "the provider's default" }),
  initial_node_count: number({ default: undefined, because: "3 in each zone" }),
  node_locations: count({ because: "the cluster's default zones" }),
  node_config: block(nodeConfig),
  node_pool: blocks(inlinePoolAttributes),
} as const;

const usage = {
  nodes: usageNumber("nodes of the default pool that run in each zone on average"),
  autopilot_vcpu_count: usageNumber("vCPUs that Autopilot's pods request on average"),
  autopilot_memory_gb: usageNumber("GB of memory that Autopilot's pods request on average"),
  autopilot_ephemeral_storage_gb: usageNumber("GB of ephemeral storage that Autopilot's pods request on average"),
  "node_pool.nodes": usageNumber("nodes of each pool inside the cluster (node_pool[0] and so on) that run in each zone on average"),
} as const;

const references = { pools: referredBy("google_container_node_pool", "cluster", { name: text({ default: undefined, because: "a generated name" }) }) } as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const cluster: AnySheet = sheet({
  type: "google_container_cluster",
  title: "GKE cluster",
  pricing: "cloud.google.com/kubernetes-engine/pricing",
  limits: [
    "The monthly credit for one zonal or Autopilot cluster of an account is not deducted; extended support and other editions are not priced.",
    "Autopilot's pods are priced as general-purpose ones.",
    "Nodes that auto-provisioning adds, external addresses of public nodes and data transfer are not priced.",
  ],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Cluster management",
      detail: kindOf,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => google("Kubernetes Engine", `${kindOf(r)} Kubernetes Clusters`, { place: "global" }),
    },
    pods("Autopilot vCPUs", "mCPU-hours", "mCPU", (r) => r.usage.autopilot_vcpu_count?.times(1000)),
    pods("Autopilot memory", "GB-hours", "Memory", (r) => r.usage.autopilot_memory_gb),
    pods("Autopilot ephemeral storage", "GB-hours", "Ephemeral Storage", (r) => r.usage.autopilot_ephemeral_storage_gb),
  ],
  parts: [
    part({ name: "default_pool", each: defaultPool, components: poolComponents<Pool>((pool) => pool) }),
    part({ name: "node_pool", each: inlinePools, components: poolComponents<Pool>((pool) => pool) }),
  ],
});

function pods(name: string, unit: string, word: string, quantity: (r: Cluster) => Exact | undefined): Component<Cluster> {
  const price: PriceQuery = google("Kubernetes Engine", `Autopilot Pod ${word} Requests`);
  return { name, unit, hourly: true, when: (r) => r.enable_autopilot, quantity, price };
}

function kindOf(r: Cluster): string {
  if (r.enable_autopilot) return "Autopilot";
  return isZonal(r) ? "Zonal" : "Regional";
}

/** GKE makes a default pool unless pools are spelled out inside the cluster; the provider may remove it at once. */
function defaultPool(r: Cluster): Pool[] {
  if (r.enable_autopilot || r.remove_default_node_pool || r.node_pool.length > 0) return [];
  return [
    {
      get config() {
        return r.node_config;
      },
      get nodes() {
        const perZone = r.usage.nodes ?? r.initial_node_count;
        return perZone ? perZone.times(zonesOf(r)) : defaultNodes(zonesOf(r), (text) => r.assume(text));
      },
      assume: (text) => r.assume(text),
    },
  ];
}

/** The pools inside the cluster. Those of an existing cluster come with its state and are billed as the resources that they are. */
function inlinePools(r: Cluster): Pool[] {
  if (r.enable_autopilot) return [];
  const elsewhere = new Set(r.node_pool.length > 0 ? r.refs.pools.map(({ name }) => name) : []);
  return r.node_pool.flatMap((pool, at) => {
    if (pool.name !== undefined && elsewhere.has(pool.name)) return [];
    return {
      get config() {
        return pool.node_config;
      },
      get nodes() {
        const zones = pool.node_locations ? exact(pool.node_locations) : zonesOf(r);
        return nodesOf(pool, r.usageAt("node_pool.nodes", at), zones, r, `node_pool[${at}].`);
      },
      assume: (text) => r.assume(text),
    };
  });
}
