import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";

/** Shards and their replicas; as clusters of Redis and instances of Valkey have them. */
export const nodeAttributes = {
  shard_count: number(),
  replica_count: number({ default: 0, because: "Memorystore's default" }),
} as const;

/** Every shard has its primary and its replicas. */
export function nodesOf({ shard_count: shards, replica_count: replicas }: Read<typeof nodeAttributes>): Exact {
  return (shards ?? unpriced("shard_count is not set")).times(replicas.plus(1));
}

export const persistence = block(
  { mode: text({ default: "DISABLED", because: "Memorystore's default" }) },
  { because: "no persistence, Memorystore's default" },
);
