import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, number, type Read, text, unpriced } from "../../fields.ts";
import type { Scaled } from "../../scaled.ts";
import type { Component } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/disk.ts";
import { type Machine, machineComponents } from "../shared/machine.ts";
import { lastStep, machineTypeOf } from "../shared/machine-types.ts";

const none = { default: 0, because: "none unless set" };
const byDefault = { default: undefined, because: "Google's default by type and size" };
const localSsds = block({ local_ssd_count: number(none) }, { because: "none unless set" });

/** What a block says of the nodes; as a cluster has it for its default pool, and each pool. */
export const nodeConfig = {
  machine_type: text(),
  disk_size_gb: number({ default: 100, because: "GKE's default" }),
  disk_type: text({ default: undefined, because: "GKE's default" }),
  boot_disk: block(
    { size_gb: number(byDefault), disk_type: text(byDefault), provisioned_iops: number(byDefault), provisioned_throughput: number(byDefault) },
    { because: "as disk_size_gb and disk_type say" },
  ),
  image_type: text({ default: "COS_CONTAINERD", because: "GKE's default" }),
  preemptible: flag({ default: false, because: "GKE's default" }),
  spot: flag({ default: false, because: "GKE's default" }),
  flex_start: flag({ default: false, because: "GKE's default" }),
  local_ssd_count: number(none),
  ephemeral_storage_config: localSsds,
  ephemeral_storage_local_ssd_config: localSsds,
  local_nvme_ssd_block_config: localSsds,
  guest_accelerator: blocks({ type: text(), count: number({ default: 1, because: "one GPU" }) }, { because: "none unless set" }),
} as const;

export type NodeConfig = Read<typeof nodeConfig>;

/** How many nodes a pool has. Inside a cluster's block a count that is not set is not told from one that only apply will tell. */
function counts(given?: { default: undefined; because: string }) {
  return {
    node_count: number(given),
    initial_node_count: number(given),
    autoscaling: block({
      min_node_count: number(byMinimum),
      total_min_node_count: number(byMinimum),
      max_node_count: number(),
      total_max_node_count: number(),
    }),
    node_locations: count({ because: "the cluster's zones" }),
  } as const;
}

const byMinimum = { default: undefined, because: "no minimum" };

export const poolAttributes = { ...counts(), node_config: block(nodeConfig) } as const;
export const inlinePoolAttributes = { ...counts({ default: undefined, because: "not set" }), node_config: block(nodeConfig), name: text(byDefault) } as const;

type Counts = Omit<Read<typeof inlinePoolAttributes>, "name" | "node_config">;

/** Nodes of one kind. */
export interface Pool {
  readonly config: NodeConfig | undefined;
  /** In all zones. */
  readonly nodes: Exact;
  /** Where it is not the resource's region. */
  readonly place?: string | undefined;
  readonly assume: (text: string) => void;
}

/** What counts nodes in the case that is billed. */
interface Counting {
  readonly scaled: (one: Scaled) => Exact;
  readonly assume: (text: string) => void;
}

/** Nodes in all zones, between the autoscaler's bounds, which are for each zone or for all. */
export function nodesOf(pool: Counts, usage: Exact | undefined, zones: Exact, r: Counting, block = ""): Exact {
  const value = expectedNodes(pool, usage, zones, r.assume);
  const { autoscaling: bounds } = pool;
  if (!bounds || zones.isZero) return value;
  const least = (): Exact | undefined => bounds.total_min_node_count ?? bounds.min_node_count?.times(zones);
  if (bounds.total_min_node_count) return r.scaled({ value, least, most: () => bounds.total_max_node_count, by: `${block}autoscaling.total_max_node_count` });
  const most = (): Exact | undefined => bounds.max_node_count ?? bounds.total_max_node_count?.over(zones);
  const each = r.scaled({ value: value.over(zones), least: () => least()?.over(zones), most, by: `${block}autoscaling.max_node_count` });
  return each.times(zones);
}

/** Nodes in all zones: as the usage says, else as set, else the least to which the pool scales. */
function expectedNodes(pool: Counts, usage: Exact | undefined, zones: Exact, assume: (text: string) => void): Exact {
  const set = usage ?? pool.node_count;
  if (set) return set.times(zones);
  const { min_node_count: least, total_min_node_count: leastOfAll } = pool.autoscaling ?? {};
  const started = pool.initial_node_count?.times(zones);
  const minimum = leastOfAll ?? least?.times(zones);
  if (!started && !minimum) return defaultNodes(zones, assume);
  if (!minimum) return started as Exact;
  const nodes = minimum.max(started ?? 0).max(1);
  assume(`it scales by itself; nodes counted: ${nodes.toString()}`);
  return nodes;
}

/** gcloud container node-pools create, --num-nodes: 3 in each zone. */
export function defaultNodes(zones: Exact, assume: (text: string) => void): Exact {
  assume("no number of nodes is set; assumed 3 in each zone, gcloud's default");
  return zones.times(3);
}

/** What the nodes of a pool are billed for. */
export function poolComponents<R>(of: (r: R) => Pool): Component<R>[] {
  return [...machineComponents((r: R) => machineOf(of(r))), ...diskComponents((r: R) => diskOf(of(r)))];
}

function machineOf(pool: Pool): Machine {
  const { config } = pool;
  return {
    get type() {
      return machineTypeOf(config?.machine_type ?? "e2-medium"); // GKE's default: cloud.google.com/kubernetes-engine/docs/reference/rest/v1/NodeConfig
    },
    get count() {
      return pool.nodes;
    },
    get isSpot() {
      if (config?.flex_start) unpriced("nodes with flex-start have no known price");
      return config?.preemptible === true || config?.spot === true;
    },
    get accelerators() {
      return (config?.guest_accelerator ?? [])
        .map(({ type, count }) => ({ type: lastStep(type || unpriced("guest_accelerator has no type")), count }))
        .filter(({ count }) => !count.isZero);
    },
    get localSsdGib() {
      return ssdsOf(config).times(375); // GB of one local SSD: cloud.google.com/compute/docs/disks/local-ssd
    },
    get image() {
      return config?.image_type.startsWith("WINDOWS") ? "windows-cloud/gke" : undefined;
    },
    place: pool.place,
  };
}

function ssdsOf(config: NodeConfig | undefined): Exact {
  if (!config) return exact(0);
  const configured = [config.ephemeral_storage_config, config.ephemeral_storage_local_ssd_config, config.local_nvme_ssd_block_config];
  return configured.reduce((total, one) => total.plus(one?.local_ssd_count ?? 0), config.local_ssd_count);
}

/** GKE, "Custom boot disks", and the provider's documentation; the API's own reference still says pd-standard. */
const DEFAULT_DISK = "pd-balanced";

function diskOf(pool: Pool): Disk {
  const { config, assume } = pool;
  return {
    get type() {
      const type = config?.boot_disk?.disk_type ?? config?.disk_type;
      if (type === undefined) assume(`disk_type is not set; assumed ${DEFAULT_DISK}, GKE's default since 1.24`);
      return lastStep(type ?? DEFAULT_DISK);
    },
    get size() {
      return config?.boot_disk?.size_gb ?? config?.disk_size_gb ?? exact(100); // GKE's default.
    },
    get iops() {
      return config?.boot_disk?.provisioned_iops;
    },
    get throughput() {
      return config?.boot_disk?.provisioned_throughput;
    },
    get count() {
      return pool.nodes;
    },
    isRegional: false,
    place: pool.place,
    assume,
  };
}
