import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import type { Scaled } from "../../scaled.ts";
import type { Component } from "../../sheet.ts";
import type { Disk } from "../shared/managed-disk.ts";
import type { VirtualMachine } from "../shared/virtual-machine.ts";
import { takesPremiumDisks, vcpusOf } from "../shared/vm-sizes.ts";

const byDefault = { default: false, because: "the provider's default" };

/** Attributes that default_node_pool and azurerm_kubernetes_cluster_node_pool have alike; version 4 of the provider renamed one of them. */
export const poolAttributes = {
  vm_size: text(),
  node_count: number({ default: undefined, because: "the minimum, or one node" }),
  min_count: number({ default: undefined, because: "no autoscaling" }),
  max_count: number(),
  os_sku: text({ default: undefined, because: "Linux" }),
  os_disk_type: text({ default: "Managed", because: "the provider's default" }),
  os_disk_size_gb: number({ default: undefined, because: "AKS sizes it by the vCPUs" }),
  ultra_ssd_enabled: flag(byDefault),
  node_public_ip_enabled: flag(byDefault),
  enable_node_public_ip: flag(byDefault),
} as const;

/** What a pool knows beside its own attributes. */
export interface PoolContext {
  readonly pool: Read<typeof poolAttributes>;
  readonly isWindows: boolean;
  readonly bringsLicence: boolean;
  readonly isSpot: boolean;
  readonly production: boolean;
  /** The cluster's region, where the pool does not have one itself. */
  readonly place: string | undefined;
  /** From the team's usage. */
  readonly nodes: Exact | undefined;
  readonly hours: Exact | undefined;
  readonly diskOperations: Exact | undefined;
  readonly reservedVcpus: Exact | undefined;
  readonly assume: (text: string) => void;
  readonly scaled: (one: Scaled) => Exact;
  /** The attribute with the ceiling: "max_count". */
  readonly ceiling: string;
}

/** The nodes of a pool. */
export function nodesOf(context: PoolContext): VirtualMachine {
  const { pool } = context;
  return {
    get size() {
      return sizeOf(pool);
    },
    get system() {
      return context.isWindows ? "Windows" : "Linux";
    },
    get bringsLicence() {
      return context.isWindows && context.bringsLicence;
    },
    get isSpot() {
      return context.isSpot;
    },
    isDevTest: !context.production,
    get takesUltraDisks() {
      return pool.ultra_ssd_enabled;
    },
    get reservedVcpus() {
      return context.reservedVcpus;
    },
    get count() {
      return countOf(context);
    },
    get hours() {
      return context.hours;
    },
    get place() {
      return context.place;
    },
  };
}

/** The system disks of a pool's nodes; none where they are ephemeral, which costs nothing. */
export function nodeDisks(context: PoolContext): Disk[] {
  const { pool } = context;
  if (pool.os_disk_type === "Ephemeral") return [];
  return [
    {
      get type() {
        return takesPremiumDisks(sizeOf(pool)) ? "Premium_LRS" : "Standard_LRS";
      },
      get size() {
        return pool.os_disk_size_gb ?? defaultGib(sizeOf(pool));
      },
      get operations() {
        return context.diskOperations;
      },
      get count() {
        return countOf(context);
      },
      get place() {
        return context.place;
      },
    },
  ];
}

/** Addresses of nodes that have public ones. */
export function nodeAddresses<R>(of: (r: R) => PoolContext): Component<R> {
  return {
    name: "Public IP addresses of nodes",
    unit: "hours",
    hourly: true,
    when: (r) => of(r).pool.node_public_ip_enabled || of(r).pool.enable_node_public_ip,
    quantity: (r) => countOf(of(r)),
    price: (r): PriceQuery => azure("Virtual Network", "IP Addresses", "Standard", "Standard IPv4 Static Public IP", { place: of(r).place }),
  };
}

function sizeOf(pool: PoolContext["pool"]): string {
  return pool.vm_size ?? unpriced("vm_size is not set: AKS chooses by what the subscription has left");
}

/** Nodes, between the autoscaler's bounds. */
function countOf(context: PoolContext): Exact {
  const { pool, scaled, ceiling } = context;
  return scaled({ value: expectedNodes(context), least: () => pool.min_count, most: () => pool.max_count, by: ceiling });
}

/** What the team says, then what the pool starts with, then the least that the autoscaler keeps. */
function expectedNodes({ pool, nodes, assume }: PoolContext): Exact {
  const known = nodes ?? pool.node_count;
  if (known) return known;
  const least = pool.min_count;
  if (least && !least.isZero) {
    assume("node_count is not set; counted at the least, min_count");
    return least;
  }
  assume(least ? "the pool scales from 0; assumed 1 node" : "neither node_count nor min_count is set; assumed 1 node");
  return exact(1);
}

/** AKS, "Default OS disk sizing". */
function defaultGib(size: string): Exact {
  const vcpus = vcpusOf(size) ?? unpriced(`os_disk_size_gb is not set, and how many vCPUs ${size} has is not known`);
  return exact(vcpus < 8 ? 128 : vcpus < 16 ? 256 : vcpus < 64 ? 512 : 1024);
}
