import { type Exact, exact, sum } from "../../../base/exact.ts";
import { block, blocks, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents, imageSize } from "../shared/disk.ts";
import { type Machine, machineComponents } from "../shared/machine.ts";
import { lastStep, machineTypeOf } from "../shared/machine-types.ts";
import { isSpot, scheduling } from "./scheduling.ts";

const byDefault = { default: undefined, because: "Google's default by type and size" };

const bootDisk = {
  source: text({ default: undefined, because: "a disk made with the instance" }),
  initialize_params: block({
    image: text({ default: undefined, because: "an image without a licence fee" }),
    size: number({ default: undefined, because: "the image's size" }),
    type: text({ default: "pd-standard", because: "Google's default" }),
    provisioned_iops: number(byDefault),
    provisioned_throughput: number(byDefault),
    storage_pool: text({ default: undefined, because: "none" }),
  }),
} as const;

const attributes = {
  machine_type: text(),
  boot_disk: block(bootDisk),
  scratch_disk: blocks({ size: number({ default: 375, because: "GB of one local SSD, Google's default" }) }),
  guest_accelerator: blocks({ type: text(), count: number({ default: 1, because: "one GPU" }) }),
  scheduling,
  network_interface: blocks({
    access_config: blocks({ nat_ip: text({ default: undefined, because: "an address that lives as long as the instance" }) }),
  }),
  network_performance_config: block({ total_egress_bandwidth_tier: text({ default: "DEFAULT", because: "Google's default" }) }),
  confidential_instance_config: block({ enable_confidential_compute: flag(), confidential_instance_type: text() }),
  desired_status: text({ default: "RUNNING", because: "Google's default" }),
} as const;

const usage = { monthly_hrs: usageNumber("hours a month in which it runs") } as const;

const references = {
  address: refersTo("network_interface.access_config.nat_ip", "google_compute_address", {}),
  image: refersTo("boot_disk.initialize_params.image", "google_compute_image", { disk_size_gb: number({ default: undefined, because: "its source's" }) }),
} as const;

type Instance = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const instance: AnySheet = sheet({
  type: "google_compute_instance",
  title: "Compute Engine instance",
  pricing: "cloud.google.com/compute/all-pricing",
  limits: [
    "Disks that are attached to it are priced as the google_compute_disk that they are.",
    "Licence fees are known for images of Windows Server, Red Hat and SUSE; versions cost the same.",
    "Committed use discounts and data transfer are not priced.",
  ],
  attributes,
  usage,
  references,
  components: [
    ...machineComponents(machineOf),
    {
      name: "External IP address",
      detail: (r) => (isSpot(r) ? "spot" : "standard"),
      unit: "hours",
      hourly: true,
      when: (r) => addressesOf(r) > 0,
      quantity: (r) => running(machineOf(r).count.times(addressesOf(r)), r.usage.monthly_hrs),
      price: (r) => {
        const words = isSpot(r) ? "External IP Charge on a Spot Preemptible VM" : "External IP Charge on a Standard VM";
        return google("Compute Engine", words, { place: "global", purchase: isSpot(r) ? "spot" : "on-demand" });
      },
    },
    {
      name: "Tier_1 networking",
      unit: "hours",
      hourly: true,
      when: (r) => r.network_performance_config?.total_egress_bandwidth_tier === "TIER_1",
      quantity: (r) => machineOf(r).count,
      price: () => unpriced("the price of Tier_1 networking by machine type is not known"),
    },
    {
      name: "Confidential VM",
      unit: "hours",
      hourly: true,
      when: isConfidential,
      quantity: (r) => machineOf(r).count,
      price: () => unpriced("the price of Confidential VM service is not known"),
    },
  ],
  parts: [part({ name: "boot_disk", each: bootDisks, components: diskComponents<Disk>((disk) => disk) })],
});

function machineOf(r: Instance): Machine {
  return {
    get type() {
      return machineTypeOf(r.machine_type || unpriced("machine_type is not set"));
    },
    get count() {
      return runs(r) ? exact(1) : exact(0);
    },
    get isSpot() {
      return isSpot(r);
    },
    get hours() {
      return r.usage.monthly_hrs;
    },
    get accelerators() {
      return r.guest_accelerator
        .map(({ type, count }) => ({ type: lastStep(type || unpriced("guest_accelerator has no type")), count }))
        .filter(({ count }) => !count.isZero);
    },
    get localSsdGib(): Exact {
      return sum(r.scratch_disk.map(({ size }) => size));
    },
    get image() {
      return r.boot_disk?.initialize_params?.image;
    },
  };
}

/** A stopped machine costs its disks and addresses only. One on a sole-tenant node is billed through the node. */
function runs(r: Instance): boolean {
  if (r.desired_status === "SUSPENDED") unpriced("the memory of a suspended machine has no known billing words");
  if (r.scheduling?.node_affinities) unpriced("it runs on a sole-tenant node, which is billed in its stead");
  if (r.desired_status !== "RUNNING") r.assume(`desired_status is ${r.desired_status}: it does not run`);
  return r.desired_status === "RUNNING";
}

/** Addresses that come and go with the machine; a reserved one is billed where it is reserved. */
function addressesOf({ network_interface, refs }: Instance): number {
  if (refs.address) return 0;
  return network_interface.reduce((total, { access_config }) => total + access_config.filter(({ nat_ip }) => !nat_ip).length, 0);
}

function isConfidential({ confidential_instance_config: config }: Instance): boolean {
  return config !== undefined && (config.enable_confidential_compute === true || Boolean(config.confidential_instance_type));
}

/** The disk that is made with the machine; one that exists already, or in a storage pool, is billed there. */
function bootDisks(r: Instance): Disk[] {
  if (!r.boot_disk) return [];
  const { source, initialize_params: given } = r.boot_disk;
  if ((source && !given) || given?.storage_pool) return [];
  return [
    {
      get type() {
        return lastStep(given?.type ?? "pd-standard");
      },
      get size() {
        return given?.size ?? sizeOfImage(r, given?.image);
      },
      get iops() {
        return given?.provisioned_iops;
      },
      get throughput() {
        return given?.provisioned_throughput;
      },
      count: exact(1),
      isRegional: false,
      assume: (text) => r.assume(text),
    },
  ];
}

function sizeOfImage(r: Instance, image: string | undefined): Exact {
  const known = r.refs.image?.disk_size_gb;
  if (known) return known;
  const size = imageSize(image);
  r.assume(`the size of the boot disk is the image's; assumed ${size.toString()} GB, as Google's public images`);
  return size;
}
