import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, number, type Read, text, unpriced } from "../../fields.ts";
import type { Component } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/disk.ts";
import { type Machine, machineComponents } from "../shared/machine.ts";
import { lastStep } from "../shared/machine-types.ts";

const because = "Dataproc's default";

const disks = {
  disk_config: block(
    {
      boot_disk_size_gb: number({ default: undefined, because }),
      boot_disk_type: text({ default: "pd-standard", because }),
      num_local_ssds: number({ default: 0, because: "none" }),
    },
    { because },
  ),
} as const;

/** Masters and workers. */
export const nodeAttributes = {
  num_instances: number({ default: undefined, because }),
  machine_type: text(),
  accelerators: blocks({ accelerator_type: text(), accelerator_count: number({ default: 1, because: "one GPU" }) }, { because: "none" }),
  ...disks,
} as const;

/** Secondary workers, which have the machine type of the workers. */
export const secondaryAttributes = {
  num_instances: number({ default: 0, because }),
  preemptibility: text({ default: "PREEMPTIBLE", because }),
  ...disks,
} as const;

/** What nodes of one kind run on. */
export interface Nodes {
  readonly machine: Machine;
  readonly disk: Disk;
}

/** What the cluster says of nodes of one kind; a function reads when asked. */
export interface Given {
  readonly config: Pick<Read<typeof nodeAttributes>, "disk_config"> & Partial<Pick<Read<typeof nodeAttributes>, "accelerators">>;
  readonly count: () => Exact;
  readonly machineType: () => string | undefined;
  /** GB of a boot disk where no size is set. */
  readonly diskGb: number;
  readonly isSpot?: () => boolean;
  readonly assume: (text: string) => void;
}

export function nodesOf(given: Given): Nodes {
  return { machine: machineOf(given), disk: diskOf(given) };
}

function machineOf({ config, count, machineType, isSpot }: Given): Machine {
  return {
    get type() {
      return lastStep(machineType() || unpriced("machine_type is not set, and Dataproc's default is not known"));
    },
    get count() {
      return count();
    },
    get isSpot() {
      return isSpot?.() ?? false;
    },
    get accelerators() {
      return (config.accelerators ?? []).map((one) => ({
        type: lastStep(one.accelerator_type || unpriced("accelerators has no type")),
        count: one.accelerator_count,
      }));
    },
    get localSsdGib() {
      return (config.disk_config?.num_local_ssds ?? exact(0)).times(375); // GB of one local SSD: cloud.google.com/compute/docs/disks/local-ssd
    },
    image: undefined,
  };
}

function diskOf({ config, count, diskGb, assume }: Given): Disk {
  return {
    get type() {
      return lastStep(config.disk_config?.boot_disk_type ?? "pd-standard");
    },
    get size() {
      return config.disk_config?.boot_disk_size_gb ?? exact(diskGb);
    },
    iops: undefined,
    throughput: undefined,
    get count() {
      return count();
    },
    isRegional: false,
    assume,
  };
}

/** What nodes are billed for as virtual machines. */
export const nodeLines: readonly Component<Nodes>[] = [...machineComponents<Nodes>(({ machine }) => machine), ...diskComponents<Nodes>(({ disk }) => disk)];
