import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";
import { autoscalingTargets, scaledCapacity } from "../shared/autoscaling-target.ts";

const attributes = {
  capacity_specification: block({
    throughput_mode: text({ default: "PAY_PER_REQUEST", because: "AWS's default" }),
    read_capacity_units: number(),
    write_capacity_units: number(),
  }),
  point_in_time_recovery: block({ status: text({ default: "DISABLED", because: "AWS's default" }) }),
  ttl: block({ status: text({ default: "ENABLED", because: "the only value" }) }),
};

const usage = {
  monthly_read_request_units: usageNumber("read request units a month, of an on-demand table"),
  monthly_write_request_units: usageNumber("write request units a month, of an on-demand table"),
  storage_gb: usageNumber("GB stored, averaged over the month"),
  pitr_backup_storage_gb: usageNumber("GB of the table that point-in-time recovery keeps, averaged over the month"),
  monthly_data_restored_gb: usageNumber("GB restored in a month"),
  monthly_ttl_deletes: usageNumber("deletes a month by time to live, each of a row of up to 1 KB"),
} as const;

type Table = Read<typeof attributes> & Context<typeof usage, { targets: typeof autoscalingTargets }>;

export const table = sheet({
  type: "aws_keyspaces_table",
  title: "Keyspaces table",
  pricing: "aws.amazon.com/keyspaces/pricing",
  limits: ["Replicas in other regions and change streams are not priced."],
  attributes,
  usage,
  references: { targets: autoscalingTargets },
  components: [
    {
      name: "Reads",
      detail: () => "on demand",
      unit: "RRUs",
      when: (r) => !isProvisioned(r),
      quantity: (r) => r.usage.monthly_read_request_units,
      price: aws("AmazonMCS", "MCS-ReadUnits"),
    },
    {
      name: "Writes",
      detail: () => "on demand",
      unit: "WRUs",
      when: (r) => !isProvisioned(r),
      quantity: (r) => r.usage.monthly_write_request_units,
      price: aws("AmazonMCS", "MCS-WriteUnits"),
    },
    {
      name: "Read capacity",
      unit: "RCU-hours",
      hourly: true,
      when: isProvisioned,
      quantity: (r) => capacityOf(r, "Read", r.capacity_specification?.read_capacity_units),
      price: aws("AmazonMCS", "Provisioned Read Units"),
    },
    {
      name: "Write capacity",
      unit: "WCU-hours",
      hourly: true,
      when: isProvisioned,
      quantity: (r) => capacityOf(r, "Write", r.capacity_specification?.write_capacity_units),
      price: aws("AmazonMCS", "Provisioned Write Units"),
    },
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AmazonMCS", "AmazonMCS - Indexed DataStore") },
    {
      name: "Point-in-time recovery",
      unit: "GB-months",
      when: (r) => r.point_in_time_recovery?.status === "ENABLED",
      quantity: (r) => r.usage.pitr_backup_storage_gb,
      price: aws("AmazonMCS", "Point-In-Time-Restore PITR Backup Storage"),
    },
    {
      name: "Restored data",
      unit: "GB",
      when: (r) => r.usage.monthly_data_restored_gb !== undefined,
      quantity: (r) => r.usage.monthly_data_restored_gb,
      price: aws("AmazonMCS", "Backup Restore Size"),
    },
    {
      name: "Time to live deletes",
      unit: "deletes",
      when: (r) => r.ttl?.status === "ENABLED",
      quantity: (r) => r.usage.monthly_ttl_deletes,
      price: aws("AmazonMCS", "Time to Live"),
    },
  ],
});

function isProvisioned({ capacity_specification: capacity }: Table): boolean {
  return capacity?.throughput_mode === "PROVISIONED";
}

function capacityOf(r: Table, kind: "Read" | "Write", units: Exact | undefined): Exact {
  const scaled = scaledCapacity(r, `cassandra:table:${kind}CapacityUnits`);
  return scaled ?? units ?? unpriced(`its ${kind.toLowerCase()}_capacity_units are not set`);
}
