import { type Exact, exact, sum } from "../../../base/exact.ts";
import { blocks, count, number, text, unpriced } from "../../fields.ts";
import type { Referred } from "../../sheet.ts";
import { type Disk, imageSize } from "../shared/disk.ts";
import type { Machine } from "../shared/machine.ts";
import { lastStep, machineTypeOf } from "../shared/machine-types.ts";
import { isSpot, scheduling } from "./scheduling.ts";

const byDefault = { default: undefined, because: "Google's default by type and size" };

/** What a group of machines needs to know of google_compute_instance_template. */
export const templateAttributes = {
  machine_type: text(),
  disk: blocks({
    type: text({ default: undefined, because: "a persistent disk" }),
    disk_type: text({ default: "pd-standard", because: "Google's default" }),
    disk_size_gb: number({ default: undefined, because: "the image's size" }),
    source_image: text({ default: undefined, because: "an image without a licence fee" }),
    source: text({ default: undefined, because: "a disk made with the instance" }),
    provisioned_iops: number(byDefault),
    provisioned_throughput: number(byDefault),
  }),
  guest_accelerator: blocks({ type: text(), count: number({ default: 1, because: "one GPU" }) }),
  scheduling,
  network_interface: blocks({ access_config: count({ because: "no external address" }) }),
} as const;

export type Template = Referred<typeof templateAttributes>;

/** Machines made of a template, which may have another type. */
export function machinesOf(template: Template, running: () => Exact, type: () => string | undefined): Machine {
  return {
    get type() {
      return machineTypeOf(type() || template.machine_type || unpriced("machine_type is not set"));
    },
    get count() {
      if (template.scheduling?.node_affinities) unpriced("they run on sole-tenant nodes, which are billed in their stead");
      return running();
    },
    get isSpot() {
      return isSpot(template);
    },
    get accelerators() {
      return template.guest_accelerator
        .map(({ type, count: each }) => ({ type: lastStep(type || unpriced("guest_accelerator has no type")), count: each }))
        .filter(({ count: each }) => !each.isZero);
    },
    get localSsdGib() {
      return sum(template.disk.filter(isScratch).map(({ disk_size_gb: size }) => size ?? exact(375))); // GB of one local SSD, Google's default.
    },
    get image() {
      return template.disk[0]?.source_image;
    },
  };
}

/** External addresses of one machine. */
export function addressesOf({ network_interface: interfaces }: Template): number {
  return interfaces.reduce((total, { access_config }) => total + access_config, 0);
}

/** The persistent disks that each machine is made with; one that exists already is billed where it is. */
export function disksOf(template: Template, running: () => Exact, assume: (text: string) => void): Disk[] {
  return template.disk
    .filter((disk) => !isScratch(disk) && !disk.source)
    .map((disk) => ({
      get type() {
        return lastStep(disk.disk_type);
      },
      get size() {
        return disk.disk_size_gb ?? sizeOfImage(disk.source_image, assume);
      },
      get iops() {
        return disk.provisioned_iops;
      },
      get throughput() {
        return disk.provisioned_throughput;
      },
      get count() {
        return running();
      },
      isRegional: false,
      assume,
    }));
}

function isScratch({ type, disk_type }: Template["disk"][number]): boolean {
  return type === "SCRATCH" || lastStep(disk_type) === "local-ssd";
}

function sizeOfImage(image: string | undefined, assume: (text: string) => void): Exact {
  const size = imageSize(image);
  assume(`the size of a disk is the image's; assumed ${size.toString()} GB, as Google's public images`);
  return size;
}
