import { type Exact, exact } from "../../../base/exact.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { aws } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { type Cluster, isAurora, isAuroraMysql, isOptimized } from "./cluster.ts";

/** What an Aurora cluster is billed for beside its instances. */
export function auroraComponents(): Component<Cluster>[] {
  return [
    {
      name: "Storage",
      detail: (r) => (isOptimized(r) ? "I/O-Optimized" : "Standard"),
      unit: "GB-months",
      when: isAurora,
      quantity: (r) => r.usage.storage_gb,
      price: (r) => aws("AmazonRDS", isOptimized(r) ? "Aurora:IO-OptimizedStorageUsage" : "Aurora:StorageUsage"),
    },
    {
      name: "I/O requests",
      unit: "requests",
      // Aurora I/O-Optimized has no charge for I/O: aws.amazon.com/rds/aurora/pricing.
      when: (r) => isAurora(r) && !isOptimized(r),
      quantity: requestsOf,
      price: aws("AmazonRDS", "Aurora:StorageIOUsage"),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      // One day of backups is free.
      when: (r) => isAurora(r) && r.backup_retention_period.gt(1),
      quantity: (r) => r.usage.backup_snapshot_size_gb?.times(r.backup_retention_period.minus(1)),
      price: aws("AmazonRDS", "Aurora:BackupUsage"),
    },
    {
      name: "Backtrack",
      unit: "change-record-hours",
      when: (r) => isAuroraMysql(r) && (r.backtrack_window?.gt(0) ?? r.usage.backtrack_window_hrs !== undefined),
      quantity: changeRecordHoursOf,
      price: aws("AmazonRDS", "Aurora:BacktrackUsage"),
    },
    {
      name: "Replicated write I/Os",
      detail: () => "global database",
      unit: "requests",
      when: (r) => isAurora(r) && (r.refs.worldwide !== undefined || r.global_cluster_identifier !== undefined),
      quantity: (r) => r.usage.monthly_replicated_write_requests,
      price: aws("AmazonRDS", "Aurora:ReplicatedWriteIO"),
    },
  ];
}

const SECONDS_AN_HOUR = 3600;

function requestsOf({ usage: { write_requests_per_sec: writes, read_requests_per_sec: reads } }: Cluster): Exact | undefined {
  if (!writes && !reads) return undefined;
  return exact(writes ?? 0)
    .plus(reads ?? 0)
    .times(SECONDS_AN_HOUR)
    .times(HOURS_A_MONTH);
}

/** Records of the whole window are kept at any time. */
function changeRecordHoursOf(r: Cluster): Exact | undefined {
  const hours = r.usage.backtrack_window_hrs ?? r.backtrack_window?.over(SECONDS_AN_HOUR);
  const { average_statements_per_hr: statements, change_records_per_statement: records } = r.usage;
  return hours && records && statements?.times(records).times(hours).times(HOURS_A_MONTH);
}
