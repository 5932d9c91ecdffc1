import type { Exact } from "../../../base/exact.ts";
import { aws } from "../../price-query.ts";
import { type Component, part, sheet } from "../../sheet.ts";
import { autoscalingTargets } from "../shared/autoscaling-target.ts";
import { type Capacity, indexOf, provisioned, replicaComponents, replicaOf } from "./capacity.ts";
import { attributes, isOnDemand, isProvisioned, readsOf, type Table, usage, words, writesOf } from "./table.ts";

export const dynamodbTable = sheet({
  type: "aws_dynamodb_table",
  title: "DynamoDB table",
  pricing: "aws.amazon.com/dynamodb/pricing",
  limits: [
    "The account's free capacity and first 25 GB are not deducted.",
    "Secondary indexes under autoscaling are expected at the capacity that the table's configuration gives them; low and high are the target's.",
  ],
  attributes,
  usage,
  references: { targets: autoscalingTargets },
  components: [
    ...provisioned<Table>(
      (r) => ({ table: r, detail: "provisioned", reads: () => readsOf(r), writes: () => writesOf(r) }),
      "WriteCapacityUnit-Hrs",
      "WCU-hours",
    ),
    onDemand("Write requests", "WRUs", "WriteRequestUnits", (r) => r.usage.monthly_write_request_units),
    onDemand("Read requests", "RRUs", "ReadRequestUnits", (r) => r.usage.monthly_read_request_units),
    { name: "Data storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: (r) => words(r, "TimedStorage-ByteHrs") },
    {
      name: "Point-in-time recovery",
      unit: "GB-months",
      when: (r) => r.point_in_time_recovery?.enabled === true,
      quantity: (r) => r.usage.pitr_backup_storage_gb ?? r.usage.storage_gb,
      price: aws("AmazonDynamoDB", "TimedPITRStorage-ByteHrs"),
    },
    whenTold("On-demand backups", "GB-months", "TimedBackupStorage-ByteHrs", (r) => r.usage.on_demand_backup_storage_gb),
    whenTold("Restored data", "GB", "RestoreDataSize-Bytes", (r) => r.usage.monthly_data_restored_gb),
    whenTold("Exported data", "GB", "ExportDataSize-Bytes", (r) => r.usage.monthly_data_exported_gb),
    whenTold("Change data capture to Kinesis", "CDC units", "ChangeDataCaptureUnits-Kinesis", (r) => r.usage.monthly_kinesis_change_data_capture_units),
    {
      ...whenTold("Streams read requests", "sRRUs", "Streams-Requests", (r) => r.usage.monthly_streams_read_request_units),
      when: (r) => r.stream_enabled || r.usage.monthly_streams_read_request_units !== undefined,
    },
  ],
  parts: [
    part<Table, Capacity>({
      name: "global_secondary_index",
      each: (r) => (isProvisioned(r) ? r.global_secondary_index : []).map((index) => indexOf(r, index)),
      components: provisioned<Capacity>((index) => index, "WriteCapacityUnit-Hrs", "WCU-hours"),
    }),
    part<Table, Capacity>({
      name: "replica",
      each: (r) => r.replica.map((replica) => replicaOf(r, replica)),
      components: [...provisioned<Capacity>((replica) => replica, "ReplWriteCapacityUnit-Hrs", "rWCU-hours"), ...replicaComponents()],
    }),
  ],
});

function onDemand(name: string, unit: string, usageType: string, quantity: (r: Table) => Exact | undefined): Component<Table> {
  return { name, unit, when: isOnDemand, quantity, price: (r) => words(r, usageType) };
}

/** What a team does or not: the line is there when they say so. */
function whenTold(name: string, unit: string, usageType: string, quantity: (r: Table) => Exact | undefined): Component<Table> {
  return { name, unit, when: (r) => quantity(r) !== undefined, quantity, price: aws("AmazonDynamoDB", usageType) };
}
