import { number, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { refersTo, sheet, usageNumber } from "../../sheet.ts";

export const cluster = sheet({
  type: "aws_docdb_cluster",
  title: "DocumentDB cluster",
  pricing: "aws.amazon.com/documentdb/pricing",
  limits: ["Storage and I/O requests are asked for at one of the cluster's instances, as usage files have them.", "Exported logs are billed by CloudWatch."],
  attributes: {
    backup_retention_period: number({ default: 1, because: "the provider's default" }),
    global_cluster_identifier: text(),
  },
  usage: {
    backup_storage_gb: usageNumber("GB of backups, averaged over the month, beyond the first day's"),
    monthly_replicated_write_requests: usageNumber("write I/Os a month that a global cluster replicates to this region's secondary"),
  },
  references: { worldwide: refersTo("global_cluster_identifier", "aws_docdb_global_cluster", {}) },
  components: [
    {
      name: "Backup storage",
      unit: "GB-months",
      // One day of backups is free, as large as the cluster.
      when: (r) => r.usage.backup_storage_gb !== undefined || r.backup_retention_period.gt(1),
      quantity: (r) => r.usage.backup_storage_gb,
      price: aws("AmazonDocDB", "BackupUsage"),
    },
    {
      name: "Replicated write I/Os",
      detail: () => "global cluster",
      unit: "requests",
      when: (r) => r.refs.worldwide !== undefined || r.global_cluster_identifier !== undefined,
      quantity: (r) => r.usage.monthly_replicated_write_requests,
      price: aws("AmazonDocDB", "Global Cluster Replicated IO"),
    },
  ],
});
