import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { forLast } from "../../for-last.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { beyond } from "../shared/beyond.ts";

/** The volumes of a database other than Aurora. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Storage {
  readonly engine: string;
  /** gp2, gp3, io1, io2 or standard. */
  readonly type: string;
  /** GiB. */
  readonly size: Exact;
  /** Provisioned; undefined: what is included. */
  readonly iops: Exact | undefined;
  /** Provisioned, in MiB/s; undefined: what is included. */
  readonly throughput: Exact | undefined;
  /** "RDS:", "RDS:Multi-AZ-", "RDS:Mirror-", "RDS:Multi-AZCluster-", "RDSCustom:" …: usage types begin so. */
  readonly prefix: string;
  /** Of a month; only magnetic storage is charged for it. */
  readonly ioRequests?: Exact | undefined;
  readonly hasLogVolume: boolean;
  assume(text: string): void;
}

interface Words {
  title: string;
  storage: string;
  iops?: string;
}

const TYPES: ReadonlyMap<string, Words> = new Map([
  ["gp2", { title: "general purpose SSD, gp2", storage: "GP2-Storage" }],
  ["gp3", { title: "general purpose SSD, gp3", storage: "GP3-Storage", iops: "GP3-PIOPS" }],
  ["io1", { title: "provisioned IOPS SSD, io1", storage: "PIOPS-Storage", iops: "PIOPS" }],
  ["io2", { title: "provisioned IOPS SSD, io2", storage: "PIOPS-Storage-IO2", iops: "PIOPS-IO2" }],
  ["standard", { title: "magnetic", storage: "StorageUsage" }],
]);

/** AWS, "Amazon RDS DB instance storage": the least of io1 and io2; SQL Server may have less storage. */
const LEAST_PROVISIONED = { gib: 100, iops: 1000 };

/** AWS, "Dedicated log volume": what every one of them has. */
const LOG_VOLUME = { gib: 1000, iops: 3000 };

/** What the storage of a database other than Aurora is billed for; `of` finds it in what the sheet's closures see. */
export function storageComponents<R>(make: (r: R) => Storage, when: (r: R) => boolean = () => true): Component<R>[] {
  const of = forLast(make);
  return [
    {
      name: "Storage",
      detail: (r) => wordsOf(of(r)).title,
      unit: "GB-months",
      when,
      quantity: (r) => sizeOf(of(r)),
      price: (r) => billed(of(r), wordsOf(of(r)).storage),
    },
    {
      name: "Provisioned IOPS",
      detail: (r) => (of(r).type === "gp3" ? `gp3, above ${baselineOf(of(r)).iops.toLocaleString("en")}` : of(r).type),
      unit: "IOPS-months",
      when: (r) => when(r) && chargedIops(of(r)) !== undefined,
      quantity: (r) => chargedIops(of(r)),
      price: (r) => billed(of(r), wordsOf(of(r)).iops),
    },
    {
      name: "Provisioned throughput",
      detail: (r) => `gp3, above ${baselineOf(of(r)).mibps} MiB/s`,
      unit: "MiBps-months",
      when: (r) => when(r) && of(r).type === "gp3" && beyond(of(r).throughput, baselineOf(of(r)).mibps) !== undefined,
      quantity: (r) => beyond(of(r).throughput, baselineOf(of(r)).mibps),
      price: (r) => billed(of(r), "GP3-Throughput"),
    },
    {
      name: "I/O requests",
      unit: "requests",
      when: (r) => when(r) && of(r).type === "standard",
      quantity: (r) => of(r).ioRequests,
      price: aws("AmazonRDS", "RDS:StorageIOUsage"),
    },
    ...logVolume(of, when),
  ];
}

function logVolume<R>(of: (r: R) => Storage, when: (r: R) => boolean): Component<R>[] {
  return [
    {
      name: "Dedicated log volume",
      detail: () => "storage",
      unit: "GB-months",
      when: (r) => when(r) && of(r).hasLogVolume,
      quantity: () => LOG_VOLUME.gib,
      price: (r) => billed(of(r), wordsOf(of(r)).storage),
    },
    {
      name: "Dedicated log volume",
      detail: () => "provisioned IOPS",
      unit: "IOPS-months",
      when: (r) => when(r) && of(r).hasLogVolume && of(r).type !== "gp3",
      quantity: () => LOG_VOLUME.iops,
      price: (r) => billed(of(r), wordsOf(of(r)).iops),
    },
  ];
}

function billed(storage: Storage, words: string | undefined): PriceQuery {
  return aws("AmazonRDS", storage.prefix + (words ?? unpriced(`storage_type ${storage.type} has no such billing words`)));
}

function wordsOf({ type }: Storage): Words {
  return TYPES.get(type) ?? unpriced(`storage_type "${type}" is none that this version knows`);
}

function isProvisioned({ type }: Storage): boolean {
  return type === "io1" || type === "io2";
}

function sizeOf(storage: Storage): Exact {
  const { size, type, engine } = storage;
  if (!isProvisioned(storage) || engine.includes("sqlserver") || !size.lt(LEAST_PROVISIONED.gib)) return size;
  storage.assume(`allocated_storage is ${size.toString()}; counted as ${LEAST_PROVISIONED.gib} GB, the least of ${type}`);
  return exact(LEAST_PROVISIONED.gib);
}

/** Undefined when none are charged. */
function chargedIops(storage: Storage): Exact | undefined {
  if (storage.type === "gp3") return beyond(storage.iops, baselineOf(storage).iops);
  if (!isProvisioned(storage)) return undefined;
  const least = exact(LEAST_PROVISIONED.iops);
  if (storage.iops && !storage.iops.lt(least)) return storage.iops;
  storage.assume(`iops is ${storage.iops?.toString() ?? "not set"}; counted as ${least.toString()}, the least of ${storage.type}`);
  return least;
}

/** AWS, "gp3 storage": from a size on RDS stripes over four volumes; SQL Server never does. */
function baselineOf({ engine, size }: Storage): { iops: number; mibps: number } {
  const stripedFrom = engine.includes("oracle") ? 200 : 400;
  const isStriped = !engine.includes("sqlserver") && !size.lt(stripedFrom);
  return isStriped ? { iops: 12_000, mibps: 500 } : { iops: 3000, mibps: 125 };
}
