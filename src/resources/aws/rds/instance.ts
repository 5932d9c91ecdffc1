import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type Context, refersTo, usageNumber } from "../../sheet.ts";
import { databaseUsage } from "./database.ts";

export const attributes = {
  engine: text(),
  engine_version: text(),
  engine_lifecycle_support: text(),
  instance_class: text(),
  license_model: text(),
  multi_az: flag({ default: false, because: "Single-AZ is the default" }),
  allocated_storage: number(),
  storage_type: text(),
  iops: number(),
  storage_throughput: number(),
  dedicated_log_volume: flag({ default: false }),
  backup_retention_period: number(),
  performance_insights_enabled: flag({ default: false }),
  performance_insights_retention_period: number(),
  replicate_source_db: text(),
  snapshot_identifier: text(),
  restore_to_point_in_time: block({}),
};

export const usage = {
  ...databaseUsage,
  additional_backup_storage_gb: usageNumber("GB of backups and snapshots, averaged over the month, beyond the size of the region's databases"),
  monthly_standard_io_requests: usageNumber("I/O requests a month to magnetic storage"),
} as const;

/** What a replica takes from its source when it does not set it. */
export const source = refersTo("replicate_source_db", "aws_db_instance", {
  engine: text(),
  engine_version: text(),
  license_model: text(),
  allocated_storage: number(),
  storage_type: text(),
  iops: number(),
});

/** What the sheet of an instance sees. */
export type Instance = Read<typeof attributes> & Context<typeof usage, { source: typeof source }>;

export function engineOf(r: Instance): string {
  return r.engine ?? r.refs.source?.engine ?? unpriced(`its engine is not set${r.replicate_source_db ? ", and its source is not in this plan" : ""}`);
}

export function classOf(r: Instance): string {
  return r.instance_class ?? unpriced("its instance_class is not set");
}

/** The provider's documentation: io1 where iops are set, else gp2. */
export function typeOf(r: Instance): string {
  return r.storage_type ?? r.refs.source?.storage_type ?? (r.iops ? "io1" : "gp2");
}

/** The least that RDS allocates to most engines. */
const LEAST_GIB = 20;

export function sizeOf(r: Instance): Exact {
  const known = r.allocated_storage ?? r.refs.source?.allocated_storage;
  if (known) return known;
  if (r.snapshot_identifier || r.restore_to_point_in_time) unpriced("allocated_storage is not set: its size is that of what it is restored from");
  if (!r.refs.source && r.replicate_source_db) unpriced("allocated_storage is not set, and its source is not in this plan");
  r.assume(`allocated_storage is not set; assumed ${LEAST_GIB} GB, the least that RDS allocates`);
  return exact(LEAST_GIB);
}
