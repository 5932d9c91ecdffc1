import { type Exact, exact } from "../../../base/exact.ts";
import { type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { nodeAttributes, nodesOf, persistence } from "./nodes.ts";

const attributes = {
  ...nodeAttributes,
  node_type: text({ default: "REDIS_HIGHMEM_MEDIUM", because: "Memorystore's default" }),
  persistence_config: persistence,
} as const;

const usage = { backup_storage_gb: usageNumber("GB of backups, averaged over the month") } as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, {}>;

/** Words of the bill line, and GiB of memory: cloud.google.com/memorystore/docs/cluster/cluster-node-specification. */
const NODES: ReadonlyMap<string, readonly [words: string, gib: string]> = new Map([
  ["REDIS_SHARED_CORE_NANO", ["Shared Core Nano", "1.4"]],
  ["REDIS_STANDARD_SMALL", ["Standard Small", "6.5"]],
  ["REDIS_HIGHMEM_MEDIUM", ["Default", "13"]],
  ["REDIS_HIGHMEM_XLARGE", ["Highmem XLarge", "58"]],
]);

export const redisCluster: AnySheet = sheet({
  type: "google_redis_cluster",
  title: "Memorystore for Redis cluster",
  pricing: "cloud.google.com/memorystore/docs/cluster/pricing",
  limits: ["Data transfer between zones and to clusters in other regions is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Cluster nodes",
      detail: (r) => r.node_type,
      unit: "hours",
      hourly: true,
      quantity: nodesOf,
      price: (r) => google("Cloud Memorystore for Redis", `Redis Cluster Node ${nodeOf(r)[0]}`),
    },
    {
      name: "AOF persistence",
      unit: "GB-hours",
      hourly: true,
      when: (r) => r.persistence_config?.mode === "AOF",
      quantity: persistedGib,
      price: google("Cloud Memorystore for Redis", "Memorystore for Redis Cluster: AOF Storage"),
    },
    {
      name: "Backups",
      unit: "GB-hours",
      hourly: true,
      quantity: (r) => r.usage.backup_storage_gb,
      price: google("Cloud Memorystore for Redis", "Memorystore for Redis Cluster: Backups"),
    },
  ],
});

function nodeOf({ node_type: type }: Cluster): readonly [words: string, gib: string] {
  return NODES.get(type) ?? unpriced(`the node type ${type.slice(0, 40)} is not known`);
}

function persistedGib(r: Cluster): Exact {
  r.assume("its append-only files are counted as large as the memory of all nodes, the dearest case");
  return nodesOf(r).times(exact(nodeOf(r)[1]));
}
