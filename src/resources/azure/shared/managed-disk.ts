import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { hasTiers, kindOf, productOf, tierOf, ultraGib } from "./disk-ladders.ts";

/** Managed disks of one kind. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Disk {
  /** Premium_LRS, StandardSSD_ZRS, UltraSSD_LRS … */
  readonly type: string;
  /** GiB of one. */
  readonly size: Exact;
  /** The performance tier, where it is above that of the size: "P30". */
  readonly tier?: string | undefined;
  /** Provisioned for one, shared reads included; only ultra disks and Premium SSD v2. */
  readonly iops?: Exact | undefined;
  /** MB/s provisioned for one, shared reads included; only ultra disks and Premium SSD v2. */
  readonly throughput?: Exact | undefined;
  readonly isConfidential?: boolean;
  readonly burstsOnDemand?: boolean;
  readonly isShared?: boolean;
  /** Virtual machines that mount a shared disk. */
  readonly mounts?: Exact | undefined;
  /** A month, of one; only standard disks are charged for it. */
  readonly operations?: Exact | undefined;
  /** A month, of one, beyond what it has provisioned. */
  readonly burstTransactions?: Exact | undefined;
  readonly count: Exact;
  /** Where it is not the resource's region: the cluster's. */
  readonly place?: string | undefined;
}

/** Included with each Premium SSD v2 disk: learn.microsoft.com/azure/virtual-machines/disks-types. */
const V2_IOPS = 3000;
const V2_MBPS = 125;

/** What managed disks are billed for; `of` finds them in what the sheet's closures see. */
export function diskComponents<R>(of: (r: R) => Disk): Component<R>[] {
  return [...tieredComponents(of), ...provisionedComponents(of), ...extraComponents(of)];
}

/** Disks of fixed sizes: Premium SSD, Standard SSD, Standard HDD. */
function tieredComponents<R>(of: (r: R) => Disk): Component<R>[] {
  return [
    {
      name: "Storage",
      detail: (r) => skuOf(of(r)).replace(" ", ", "),
      unit: "months",
      when: (r) => isTiered(of(r)),
      quantity: (r) => of(r).count,
      price: (r) => priced(of(r), skuOf(of(r)), `${skuOf(of(r))} Disk`),
    },
    {
      name: "Disk operations",
      unit: "operations",
      when: (r) => ["Standard", "StandardSSD"].includes(kindOf(of(r).type)[0]),
      quantity: (r) => of(r).operations?.times(of(r).count),
      price: (r) => operationsPrice(of(r)),
    },
  ];
}

/** Disks of any size with provisioned performance: ultra disks and Premium SSD v2. */
function provisionedComponents<R>(of: (r: R) => Disk): Component<R>[] {
  return [
    {
      name: "Storage",
      detail: (r) => (isUltra(of(r)) ? "ultra" : "Premium SSD v2"),
      unit: "GiB-hours",
      hourly: true,
      when: (r) => !isTiered(of(r)),
      quantity: (r) => (isUltra(of(r)) ? ultraGib(of(r).size) : of(r).size).times(of(r).count),
      price: (r) => provisionedPrice(of(r), "Provisioned Capacity"),
    },
    {
      name: "Provisioned IOPS",
      detail: (r) => (isUltra(of(r)) ? "ultra" : "above 3,000"),
      unit: "IOPS-hours",
      hourly: true,
      when: (r) => isUltra(of(r)) || (isV2(of(r)) && of(r).iops?.gt(V2_IOPS) === true),
      quantity: (r) => beyondIncluded(of(r), of(r).iops, V2_IOPS, "IOPS").times(of(r).count),
      price: (r) => provisionedPrice(of(r), "Provisioned IOPS"),
    },
    {
      name: "Provisioned throughput",
      detail: (r) => (isUltra(of(r)) ? "ultra" : "above 125 MB/s"),
      unit: "MBps-hours",
      hourly: true,
      when: (r) => isUltra(of(r)) || (isV2(of(r)) && of(r).throughput?.gt(V2_MBPS) === true),
      quantity: (r) => beyondIncluded(of(r), of(r).throughput, V2_MBPS, "throughput").times(of(r).count),
      price: (r) => provisionedPrice(of(r), "Provisioned Throughput (MBps)"),
    },
  ];
}

function extraComponents<R>(of: (r: R) => Disk): Component<R>[] {
  return [
    {
      name: "Mounts of the shared disk",
      unit: "mount-months",
      when: (r) => isTiered(of(r)) && of(r).isShared === true,
      quantity: (r) => of(r).mounts?.times(of(r).count),
      price: (r) => priced(of(r), skuOf(of(r)), `${skuOf(of(r))} Disk Mount`),
    },
    {
      name: "On-demand bursting",
      unit: "months",
      when: (r) => of(r).burstsOnDemand === true,
      quantity: (r) => of(r).count,
      price: (r) => priced(of(r), `Burst Enablement ${redundancyOf(of(r))}`, `${redundancyOf(of(r))} Burst Enablement`),
    },
    {
      name: "Burst transactions",
      unit: "transactions",
      when: (r) => of(r).burstsOnDemand === true,
      quantity: (r) => of(r).burstTransactions?.times(of(r).count),
      price: (r) => priced(of(r), `Burst Transactions ${redundancyOf(of(r))}`, `${redundancyOf(of(r))} Burst Transactions`),
    },
    {
      name: "Confidential encryption",
      unit: "GiB-hours",
      hourly: true,
      when: (r) => of(r).isConfidential === true,
      quantity: (r) => of(r).size.times(of(r).count),
      price: (r) => confidentialPrice(of(r)),
    },
  ];
}

function priced({ type, place }: Disk, sku: string, meter: string): PriceQuery {
  return azure("Storage", productOf(kindOf(type)[0]), sku, meter, { place });
}

function redundancyOf({ type }: Disk): string {
  return kindOf(type)[1];
}

function isUltra({ type }: Disk): boolean {
  return kindOf(type)[0] === "UltraSSD";
}

function isV2({ type }: Disk): boolean {
  return kindOf(type)[0] === "PremiumV2";
}

/** A kind that is not known counts as one: its storage line then says so. */
function isTiered(disk: Disk): boolean {
  return !isUltra(disk) && !isV2(disk);
}

/** "P10 LRS" */
function skuOf({ type, size, tier }: Disk): string {
  const [kind, redundancy] = kindOf(type);
  if (!hasTiers(kind)) unpriced(`${type} is no type of disk that this version knows`);
  return `${tier ?? tierOf(kind, size)} ${redundancy}`;
}

/** E1, E2 and E3 have no meter of their own; the one of all disks costs as much or more. */
function operationsPrice(disk: Disk): PriceQuery {
  const sku = /^E[123] /.test(skuOf(disk)) ? `Disk Transactions ${redundancyOf(disk)}` : skuOf(disk);
  return priced(disk, sku, `${sku} Disk Operations`);
}

function provisionedPrice(disk: Disk, meter: string): PriceQuery {
  const sku = `${isUltra(disk) ? "Ultra" : "Premium"} ${redundancyOf(disk)}`;
  return priced(disk, sku, `${sku} ${meter}`);
}

function beyondIncluded(disk: Disk, provisioned: Exact | undefined, included: number, what: string): Exact {
  if (!isUltra(disk)) return provisioned?.minus(included).max(0) ?? exact(0);
  return provisioned ?? unpriced(`the ${what} of an ultra disk is not set, and Azure's default is not documented`);
}

/** The HDD product alone repeats its name in the SKU. */
function confidentialPrice(disk: Disk): PriceQuery {
  const words = `Confidential Compute Encryption ${redundancyOf(disk)}`;
  const sku = kindOf(disk.type)[0] === "Standard" ? `${productOf("Standard")} - ${words}` : words;
  return priced(disk, sku, `${words} Provisioned Capacity`);
}
