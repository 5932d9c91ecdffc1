import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type Context, refersTo, usageNumber } from "../../sheet.ts";
import { databaseUsage } from "./database.ts";

export const attributes = {
  engine: text(),
  engine_mode: text({ default: "provisioned", because: "the provider's default" }),
  engine_version: text(),
  engine_lifecycle_support: text(),
  storage_type: text(),
  db_cluster_instance_class: text(),
  allocated_storage: number(),
  iops: number(),
  backup_retention_period: number({ default: 1, because: "the provider's default" }),
  backtrack_window: number(),
  global_cluster_identifier: text(),
  performance_insights_enabled: flag({ default: false }),
  performance_insights_retention_period: number(),
};

export const usage = {
  ...databaseUsage,
  capacity_units_per_hr: usageNumber("Aurora capacity units (ACUs) in an average hour, of a serverless v1 cluster"),
  storage_gb: usageNumber("GB that the cluster stores, averaged over the month"),
  write_requests_per_sec: usageNumber("write I/O requests a second, on average"),
  read_requests_per_sec: usageNumber("read I/O requests a second, on average"),
  backup_snapshot_size_gb: usageNumber("GB of one day's backup snapshot"),
  additional_backup_storage_gb: usageNumber("GB of backups of a Multi-AZ cluster, averaged over the month, beyond its allocated storage"),
  average_statements_per_hr: usageNumber("statements an hour that change data, for Backtrack"),
  change_records_per_statement: usageNumber("change records that a statement makes, for Backtrack"),
  backtrack_window_hrs: usageNumber("hours that Backtrack can go back, where backtrack_window does not say"),
  snapshot_export_size_gb: usageNumber("GB of snapshots that are exported to S3 in a month"),
  monthly_replicated_write_requests: usageNumber("write I/Os a month that an Aurora global database replicates to this region's secondaries"),
} as const;

export const worldwide = refersTo("global_cluster_identifier", "aws_rds_global_cluster", {});

/** What the sheet of a cluster sees. */
export type Cluster = Read<typeof attributes> & Context<typeof usage, { worldwide: typeof worldwide }>;

export function engineOf(r: Cluster): string {
  return r.engine ?? unpriced("its engine is not set");
}

export function isAurora(r: Cluster): boolean {
  return engineOf(r).startsWith("aurora");
}

export function isAuroraMysql(r: Cluster): boolean {
  return isAurora(r) && !engineOf(r).includes("postgres");
}

export function isOptimized(r: Cluster): boolean {
  return r.storage_type === "aurora-iopt1";
}
