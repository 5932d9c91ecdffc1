import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { type Context, refersTo, sheet } from "../../sheet.ts";
import { autoscalingTargets, scaledCapacity } from "../shared/autoscaling-target.ts";
import { type CacheNodes, cacheComponents, cacheUsage } from "./cache-nodes.ts";

const kind = { engine: text({ default: "redis", because: "the provider's default" }), node_type: text() };

const shards = { num_node_groups: number(), replicas_per_node_group: number() };
const shardBlocks = blocks(shards);

const attributes = {
  ...kind,
  ...shards,
  num_cache_clusters: number(),
  number_cache_clusters: number(),
  // A block up to version 4 of the provider; since then a text such as "enabled", which costs nothing.
  cluster_mode: {
    ...shardBlocks,
    parse: (...[value, path, reading]: Parameters<typeof shardBlocks.parse>) => (typeof value === "string" ? [] : shardBlocks.parse(value, path, reading)),
  },
  engine_version: text(),
  snapshot_retention_limit: number(),
};

/** A secondary of a global datastore is of the kind of the primary. */
const global = refersTo(
  "global_replication_group_id",
  "aws_elasticache_global_replication_group",
  { cache_node_type: text(), num_node_groups: number() },
  { primary: refersTo("primary_replication_group_id", "aws_elasticache_replication_group", { ...kind, num_node_groups: number() }) },
);

type Group = Read<typeof attributes> & Context<typeof cacheUsage, { global: typeof global; targets: typeof autoscalingTargets }>;

export const elasticacheReplicationGroup = sheet({
  type: "aws_elasticache_replication_group",
  title: "ElastiCache replication group",
  pricing: "aws.amazon.com/elasticache/pricing",
  limits: ["Data transfer between availability zones and to a global datastore is not priced."],
  attributes,
  usage: cacheUsage,
  references: { global, targets: autoscalingTargets },
  components: cacheComponents<Group>(nodesOf),
});

function nodesOf(r: Group): CacheNodes {
  return {
    get nodeType() {
      const primary = r.refs.global?.refs.primary;
      return r.node_type ?? r.refs.global?.cache_node_type ?? primary?.node_type ?? unpriced("its node_type is not set");
    },
    get engine() {
      return r.refs.global?.refs.primary?.engine ?? r.engine;
    },
    get version() {
      return r.engine_version;
    },
    get count() {
      return countOf(r);
    },
    get snapshotDays() {
      return r.snapshot_retention_limit;
    },
    usage: r.usage,
    asOf: r.asOf,
  };
}

/** Nodes: every shard has its primary and its replicas. */
function countOf(r: Group): Exact {
  const [mode] = r.cluster_mode;
  const scaled = (what: string): Exact | undefined => scaledCapacity(r, `elasticache:replication-group:${what}`);
  const groups =
    scaled("NodeGroups") ?? r.num_node_groups ?? mode?.num_node_groups ?? r.refs.global?.num_node_groups ?? r.refs.global?.refs.primary?.num_node_groups;
  const replicas = scaled("Replicas") ?? r.replicas_per_node_group ?? mode?.replicas_per_node_group;
  // The provider's default is one node.
  if (groups === undefined && replicas === undefined) return r.num_cache_clusters ?? r.number_cache_clusters ?? exact(1);
  return (groups ?? exact(1)).times((replicas ?? exact(0)).plus(1));
}
