import { number, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { refersTo, sheet, usageNumber } from "../../sheet.ts";

export const cluster = sheet({
  type: "aws_neptune_cluster",
  title: "Neptune cluster",
  pricing: "aws.amazon.com/neptune/pricing",
  limits: ["Its instances are resources of their own.", "Exported logs are billed by CloudWatch; Neptune Analytics is not priced."],
  attributes: {
    storage_type: text({ default: "standard", because: "AWS's default" }),
    backup_retention_period: number({ default: 1, because: "the provider's default" }),
    global_cluster_identifier: text(),
  },
  usage: {
    storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
    monthly_io_requests: usageNumber("I/O requests in a month"),
    backup_storage_gb: usageNumber("GB of backups, averaged over the month, beyond the first day's"),
    monthly_replicated_write_requests: usageNumber("write I/Os a month that a global database replicates to this region's secondary"),
  },
  references: { worldwide: refersTo("global_cluster_identifier", "aws_neptune_global_cluster", {}) },
  components: [
    {
      name: "Storage",
      detail: (r) => (r.storage_type === "iopt1" ? "I/O-Optimized" : "standard"),
      unit: "GB-months",
      quantity: (r) => r.usage.storage_gb,
      price: (r) => aws("AmazonNeptune", r.storage_type === "iopt1" ? "IO-OptimizedStorageUsage" : "StorageUsage"),
    },
    {
      name: "I/O requests",
      unit: "requests",
      // I/O-Optimized has no charge for I/O.
      when: (r) => r.storage_type !== "iopt1",
      quantity: (r) => r.usage.monthly_io_requests,
      price: aws("AmazonNeptune", "StorageIOUsage"),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      // One day of backups is free, as large as the cluster.
      when: (r) => r.backup_retention_period.gt(1),
      quantity: (r) => r.usage.backup_storage_gb,
      price: aws("AmazonNeptune", "BackupUsage"),
    },
    {
      name: "Replicated write I/Os",
      detail: () => "global database",
      unit: "requests",
      when: (r) => r.refs.worldwide !== undefined || r.global_cluster_identifier !== undefined,
      quantity: (r) => r.usage.monthly_replicated_write_requests,
      price: aws("AmazonNeptune", "Neptune ReplicatedWrite"),
    },
  ],
});
