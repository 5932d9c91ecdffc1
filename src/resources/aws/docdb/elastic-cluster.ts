import { number } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

/** AWS, "DocumentDB elastic clusters": instances of a shard unless shardInstanceCount says otherwise, which the provider cannot set. */
const INSTANCES_A_SHARD = 2;

export const elasticCluster = sheet({
  type: "aws_docdbelastic_cluster",
  title: "DocumentDB elastic cluster",
  pricing: "aws.amazon.com/documentdb/pricing",
  limits: ["I/O is included in the price of the storage."],
  attributes: {
    shard_capacity: number(),
    shard_count: number(),
    backup_retention_period: number({ default: 1, because: "AWS's default" }),
  },
  usage: {
    data_storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
    backup_storage_gb: usageNumber("GB of backups, averaged over the month, beyond the first day's"),
  },
  components: [
    {
      name: "Compute",
      detail: (r) => `${r.shard_count?.toString()} shards of ${INSTANCES_A_SHARD} instances with ${r.shard_capacity?.toString()} vCPUs`,
      unit: "vCPU-hours",
      hourly: true,
      quantity: (r) => r.shard_count && r.shard_capacity?.times(r.shard_count).times(INSTANCES_A_SHARD),
      price: aws("AmazonDocDB", "Database Utilization CreateCluster"),
    },
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => r.usage.data_storage_gb,
      price: aws("AmazonDocDB", "Database Storage CreateCluster"),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      when: (r) => r.usage.backup_storage_gb !== undefined || r.backup_retention_period.gt(1),
      quantity: (r) => r.usage.backup_storage_gb,
      price: aws("AmazonDocDB", "Storage Snapshot CreateCluster"),
    },
  ],
});
