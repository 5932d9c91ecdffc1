import { type Exact, exact } from "../../../base/exact.ts";
import { count, type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { nodesOf, type Pool, poolAttributes, poolComponents } from "./pool.ts";
import { isZonal, zonesOf } from "./zones.ts";

const location = { default: undefined, because: "the cluster's location" };

const attributes = { ...poolAttributes, location: text(location) } as const;
const usage = { nodes: usageNumber("nodes that run in each zone on average") } as const;
const references = {
  cluster: refersTo("cluster", "google_container_cluster", {
    location: text({ default: undefined, because: "the provider's zone" }),
    node_locations: count({ because: "the cluster's default zones" }),
  }),
} as const;

type NodePool = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const nodePool: AnySheet = sheet({
  type: "google_container_node_pool",
  title: "GKE node pool",
  pricing: "cloud.google.com/kubernetes-engine/pricing",
  limits: [
    "A pool that scales by itself is expected at its minimum; low and high are the autoscaler's.",
    "External addresses of public nodes and data transfer are not priced.",
  ],
  attributes,
  usage,
  references,
  components: poolComponents(poolOf),
});

function poolOf(r: NodePool): Pool {
  return {
    get config() {
      return r.node_config;
    },
    get nodes() {
      return nodesOf(r, r.usage.nodes, zones(r), r);
    },
    get place() {
      return r.location === undefined ? r.refs.cluster?.region : undefined;
    },
    assume: (text) => r.assume(text),
  };
}

/** Its own zones, else those of its cluster. */
function zones(r: NodePool): Exact {
  const { cluster } = r.refs;
  if (r.node_locations) return exact(r.node_locations);
  if (cluster) return zonesOf(cluster);
  if (!isZonal(r)) r.assume("its cluster, which may name the zones, is not in the plan; assumed three zones");
  return zonesOf(r);
}
