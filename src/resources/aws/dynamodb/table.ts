import type { Exact } from "../../../base/exact.ts";
import { block, blocks, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type Context, usageNumber } from "../../sheet.ts";
import { type autoscalingTargets, scaledCapacity } from "../shared/autoscaling-target.ts";

const recovery = block({ enabled: flag({ default: false }) });

export const attributes = {
  billing_mode: text({ default: "PROVISIONED", because: "the provider's default" }),
  table_class: text({ default: "STANDARD", because: "the provider's default" }),
  read_capacity: number(),
  write_capacity: number(),
  stream_enabled: flag({ default: false }),
  point_in_time_recovery: recovery,
  global_secondary_index: blocks({ name: text({ default: "" }), read_capacity: number(), write_capacity: number() }),
  replica: blocks({ region_name: text(), point_in_time_recovery: flag({ default: false }) }),
};

export const usage = {
  monthly_write_request_units: usageNumber("write request units a month, on demand"),
  monthly_read_request_units: usageNumber("read request units a month, on demand"),
  storage_gb: usageNumber("GB of data with its indexes, averaged over the month"),
  pitr_backup_storage_gb: usageNumber("GB that point-in-time recovery keeps, averaged over the month"),
  on_demand_backup_storage_gb: usageNumber("GB of on-demand backups, averaged over the month"),
  monthly_data_restored_gb: usageNumber("GB restored in a month"),
  monthly_data_exported_gb: usageNumber("GB exported to S3 in a month"),
  monthly_streams_read_request_units: usageNumber("read requests a month to DynamoDB Streams, but for those of Lambda"),
  monthly_kinesis_change_data_capture_units: usageNumber("change data capture units a month to Kinesis Data Streams"),
  monthly_replica_read_request_units: usageNumber("read request units a month in each replica, on demand"),
} as const;

/** What the sheet of a table sees. */
export type Table = Read<typeof attributes> & Context<typeof usage, { targets: typeof autoscalingTargets }>;

export const isProvisioned = (r: Table): boolean => r.billing_mode === "PROVISIONED";
export const isOnDemand = (r: Table): boolean => !isProvisioned(r);

/** Tables of class Standard-Infrequent Access have usage types of their own. */
export function words(r: Table, usageType: string, place?: string): PriceQuery {
  return aws("AmazonDynamoDB", r.table_class === "STANDARD_INFREQUENT_ACCESS" ? `IA-${usageType}` : usageType, { place });
}

export function readsOf(r: Table): Exact {
  return scaledCapacity(r, "dynamodb:table:ReadCapacityUnits") ?? needed(r.read_capacity, "read_capacity");
}

export function writesOf(r: Table): Exact {
  return scaledCapacity(r, "dynamodb:table:WriteCapacityUnits") ?? needed(r.write_capacity, "write_capacity");
}

export function needed<T>(value: T | undefined, name: string): T {
  return value ?? unpriced(`its ${name} is not set`);
}
