import { type Exact, sum } from "../../../base/exact.ts";
import { aws } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { boundedCapacity } from "../shared/autoscaling-target.ts";
import { isOnDemand, isProvisioned, needed, readsOf, type Table, words, writesOf } from "./table.ts";

/** Something with read and write capacity of its own: a table, a secondary index, or a replica with all its indexes. */
export interface Capacity {
  table: Table;
  detail: string;
  reads: () => Exact;
  writes: () => Exact;
  /** A replica's region. */
  place?: string | undefined;
  hasRecovery?: boolean;
}

export function provisioned<R>(of: (r: R) => Capacity, writeWords: string, writeUnit: string): Component<R>[] {
  const billed = (usageType: string) => (r: R) => words(of(r).table, usageType, of(r).place);
  const shared = { detail: (r: R) => of(r).detail, hourly: true as const, when: (r: R) => isProvisioned(of(r).table) };
  return [
    {
      name: writeUnit === "WCU-hours" ? "Write capacity" : "Replicated write capacity",
      unit: writeUnit,
      ...shared,
      quantity: (r) => of(r).writes(),
      price: billed(writeWords),
    },
    { name: "Read capacity", unit: "RCU-hours", ...shared, quantity: (r) => of(r).reads(), price: billed("ReadCapacityUnit-Hrs") },
  ];
}

/** Each replica is a full copy: its own reads, its own storage, and every write again. */
export function replicaComponents(): Component<Capacity>[] {
  const detail = (replica: Capacity): string => replica.detail;
  const isOnDemandReplica = ({ table }: Capacity): boolean => isOnDemand(table);
  const billed = (usageType: string) => (replica: Capacity) => words(replica.table, usageType, replica.place);
  return [
    {
      name: "Replicated write requests",
      detail,
      unit: "rWRUs",
      when: isOnDemandReplica,
      quantity: ({ table }) => table.usage.monthly_write_request_units,
      price: billed("ReplWriteRequestUnits"),
    },
    {
      name: "Read requests",
      detail,
      unit: "RRUs",
      when: isOnDemandReplica,
      quantity: ({ table }) => table.usage.monthly_replica_read_request_units,
      price: billed("ReadRequestUnits"),
    },
    { name: "Data storage", detail, unit: "GB-months", quantity: ({ table }) => table.usage.storage_gb, price: billed("TimedStorage-ByteHrs") },
    {
      name: "Point-in-time recovery",
      detail,
      unit: "GB-months",
      when: ({ hasRecovery }) => hasRecovery === true,
      quantity: ({ table }) => table.usage.pitr_backup_storage_gb ?? table.usage.storage_gb,
      price: ({ place }) => aws("AmazonDynamoDB", "TimedPITRStorage-ByteHrs", { place }),
    },
  ];
}

type Index = Table["global_secondary_index"][number];

export function indexOf(table: Table, index: Index): Capacity {
  return { table, detail: index.name, reads: () => indexReads(table, index), writes: () => indexWrites(table, index) };
}

function indexReads(table: Table, { name, read_capacity }: Index): Exact {
  return boundedCapacity(table, "dynamodb:index:ReadCapacityUnits", `/index/${name}`, needed(read_capacity, "read_capacity"));
}

function indexWrites(table: Table, { name, write_capacity }: Index): Exact {
  return boundedCapacity(table, "dynamodb:index:WriteCapacityUnits", `/index/${name}`, needed(write_capacity, "write_capacity"));
}

export function replicaOf(table: Table, replica: Table["replica"][number]): Capacity {
  const place = needed(replica.region_name, "region_name");
  const indexes = table.global_secondary_index;
  return {
    table,
    detail: place,
    reads: () => sum([readsOf(table), ...indexes.map((index) => indexReads(table, index))]),
    writes: () => sum([writesOf(table), ...indexes.map((index) => indexWrites(table, index))]),
    place,
    get hasRecovery() {
      return replica.point_in_time_recovery;
    },
  };
}
