import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import type { Scaled } from "../../scaled.ts";
import { type AnyPart, part } from "../../sheet.ts";
import { nodePrice } from "./node-size.ts";

const size = { vm_size: text() } as const;

const worker = {
  ...size,
  target_instance_count: number(),
  number_of_disks_per_node: number(),
  autoscale: block({ capacity: block({ min_instance_count: number(), max_instance_count: number() }) }),
} as const;

/** The nodes of a cluster, by their roles. */
export const nodeAttributes = {
  roles: block({
    head_node: block(size),
    worker_node: block(worker),
    zookeeper_node: block(size),
    edge_node: block({ ...size, target_instance_count: number() }),
    kafka_management_node: block(size),
  }),
} as const;

/** What a cluster's sheet sees. */
export type Cluster = Read<typeof nodeAttributes> & { scaled(one: Scaled): Exact };

/** Nodes of one role. */
interface Nodes {
  readonly role: string;
  readonly size: string | undefined;
  readonly count: Exact;
}

/** Head, ZooKeeper and Kafka management nodes are always so many: learn.microsoft.com/azure/hdinsight/hdinsight-virtual-network-architecture. */
const HEADS = exact(2);
const ZOOKEEPERS = exact(3);

/** All nodes of a cluster; what they cost includes their machines. */
export function nodeParts<R extends Cluster>(): AnyPart<R> {
  return part<R, Nodes>({
    name: "roles",
    each: nodesOf,
    components: [
      {
        name: "Node",
        detail: ({ role, size: name }) => `${role}, ${name ?? "?"}`,
        unit: "hours",
        hourly: true,
        quantity: ({ count }) => count,
        price: ({ role, size: name }) => nodePrice(name ?? unpriced(`the size of the ${role} node is not set`)),
      },
    ],
  });
}

function nodesOf(r: Cluster): Nodes[] {
  const roles = r.roles ?? unpriced("roles is not set");
  const { head_node, worker_node, zookeeper_node, edge_node, kafka_management_node } = roles;
  const fixed = (role: string, node: Read<typeof size> | undefined, count: Exact): Nodes[] => (node ? [{ role, size: node.vm_size, count }] : []);
  return [
    ...fixed("head", head_node, HEADS),
    ...(worker_node ? [{ role: "worker", size: worker_node.vm_size, count: workers(r) }] : []),
    ...fixed("ZooKeeper", zookeeper_node, ZOOKEEPERS),
    ...fixed("edge", edge_node, edge_node?.target_instance_count ?? exact(1)),
    ...fixed("Kafka management", kafka_management_node, HEADS),
  ];
}

/** Workers, between the bounds of the autoscaler. */
export function workers(r: Cluster): Exact {
  const node = r.roles?.worker_node;
  const value = node?.target_instance_count ?? unpriced("roles.worker_node.target_instance_count is not set");
  const capacity = node?.autoscale?.capacity;
  if (!capacity) return value;
  const by = "roles.worker_node.autoscale.capacity.max_instance_count";
  return r.scaled({ value, least: () => capacity.min_instance_count, most: () => capacity.max_instance_count, by });
}
