import type { Exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";
import { purchaseOf, reservationFee, reservationUsage } from "../shared/reservation.ts";

const attributes = {
  node_type: text(),
  engine: text({ default: "redis", because: "AWS's default" }),
  num_shards: number({ default: 1, because: "the provider's default" }),
  num_replicas_per_shard: number({ default: 1, because: "the provider's default" }),
  snapshot_retention_limit: number({ default: 0, because: "AWS's default" }),
};

const usage = {
  ...reservationUsage,
  monthly_data_written_gb: usageNumber("GB written in a month"),
  snapshot_storage_size_gb: usageNumber("GB of snapshots beyond the first day's, averaged over the month"),
} as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, {}>;

/** Data written to a Valkey cluster is free up to 10 TB a month: aws.amazon.com/memorydb/pricing. */
const VALKEY_FREE_GB = 10 * 1024;

export const cluster = sheet({
  type: "aws_memorydb_cluster",
  title: "MemoryDB cluster",
  pricing: "aws.amazon.com/memorydb/pricing",
  limits: ["Reserved nodes are priced for Redis OSS; a Valkey cluster uses them by its size.", "Multi-region replication and data transfer are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Nodes",
      detail: (r) => [purchaseOf(r.usage).split("/")[0], engineOf(r), r.node_type].join(", "),
      unit: "hours",
      hourly: true,
      quantity: nodesOf,
      price: (r) => nodePrice(r, purchaseOf(r.usage)),
    },
    reservationFee<Cluster>((r) => purchaseOf(r.usage), nodesOf, nodePrice),
    {
      name: "Data written",
      unit: "GB",
      when: (r) => engineOf(r) === "Redis",
      quantity: (r) => r.usage.monthly_data_written_gb,
      price: aws("AmazonMemoryDB", "Data Written Redis"),
    },
    {
      name: "Data written",
      detail: () => "beyond 10 TB",
      unit: "GB",
      when: (r) => engineOf(r) === "Valkey" && r.usage.monthly_data_written_gb?.gt(VALKEY_FREE_GB) === true,
      quantity: (r) => r.usage.monthly_data_written_gb?.minus(VALKEY_FREE_GB),
      price: () => unpriced("data written to Valkey beyond 10 TB a month has no clear price in the list"),
    },
    {
      name: "Snapshot storage",
      unit: "GB-months",
      // Snapshots of the last 24 hours are free.
      when: (r) => r.snapshot_retention_limit.gt(1),
      quantity: (r) => r.usage.snapshot_storage_size_gb,
      price: (r) => aws("AmazonMemoryDB", `Amazon S3 ${engineOf(r)}`),
    },
  ],
});

/** As the price list spells it. */
function engineOf({ engine }: Cluster): "Redis" | "Valkey" {
  const name = engine.toLowerCase();
  if (name !== "redis" && name !== "valkey") return unpriced(`engine "${engine}" is neither redis nor valkey`);
  return name === "redis" ? "Redis" : "Valkey";
}

/** Every shard has its primary and its replicas. */
function nodesOf({ num_shards, num_replicas_per_shard }: Cluster): Exact {
  return num_replicas_per_shard.plus(1).times(num_shards);
}

function nodePrice(r: Cluster, purchase: string): PriceQuery {
  return aws("AmazonMemoryDB", `NodeUsage:${r.node_type ?? unpriced("its node_type is not set")}#${engineOf(r)}`, { purchase });
}
