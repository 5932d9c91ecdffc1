import { number, type Read, text, unpriced } from "../../fields.ts";
import { type Context, refersTo, sheet } from "../../sheet.ts";
import { type CacheNodes, cacheComponents, cacheUsage } from "./cache-nodes.ts";

const attributes = {
  engine: text(),
  node_type: text(),
  num_cache_nodes: number({ default: 1, because: "a node of a replication group, and Redis and Valkey, have one" }),
  engine_version: text(),
  snapshot_retention_limit: number(),
  replication_group_id: text(),
};

/** A cluster of a replication group is one more read replica of it, of its kind. */
const group = refersTo("replication_group_id", "aws_elasticache_replication_group", {
  engine: text({ default: "redis", because: "the provider's default" }),
  engine_version: text(),
  node_type: text(),
});

type Cluster = Read<typeof attributes> & Context<typeof cacheUsage, { group: typeof group }>;

export const elasticacheCluster = sheet({
  type: "aws_elasticache_cluster",
  title: "ElastiCache cluster",
  pricing: "aws.amazon.com/elasticache/pricing",
  limits: ["Data transfer between availability zones and to a global datastore is not priced."],
  attributes,
  usage: cacheUsage,
  references: { group },
  components: cacheComponents<Cluster>(nodesOf),
});

function nodesOf(r: Cluster): CacheNodes {
  return {
    get nodeType() {
      return r.node_type ?? r.refs.group?.node_type ?? missing(r, "node_type");
    },
    get engine() {
      return r.engine ?? r.refs.group?.engine ?? missing(r, "engine");
    },
    get version() {
      return r.engine_version ?? r.refs.group?.engine_version;
    },
    get count() {
      return r.num_cache_nodes;
    },
    get snapshotDays() {
      return r.snapshot_retention_limit;
    },
    usage: r.usage,
    asOf: r.asOf,
  };
}

function missing(r: Cluster, name: string): never {
  return unpriced(`its ${name} is not set${r.replication_group_id ? ", and its replication group is not in this plan" : ""}`);
}
