import { type Exact, exact } from "../../../base/exact.ts";
import { block, count, number, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/disk.ts";
import { familyOf, lastStep, type MachineSpec, specOf } from "../shared/machine-types.ts";

const because = "Workbench's default";
const bootDisk = { disk_size_gb: number({ default: 150, because }), disk_type: text({ default: "PD_BALANCED", because }) } as const;
const dataDisk = { disk_size_gb: number({ default: 100, because }), disk_type: text({ default: "PD_BALANCED", because }) } as const;

const attributes = {
  gce_setup: block({
    machine_type: text(),
    boot_disk: block(bootDisk, { because }),
    data_disks: block(dataDisk, { because }),
    accelerator_configs: count({ because: "no GPU" }),
  }),
  desired_state: text({ default: "ACTIVE", because: "the provider's default" }),
} as const;

const usage = { monthly_hrs: usageNumber("hours a month in which it runs") } as const;

type Instance = Read<typeof attributes> & Context<typeof usage, {}>;

export const instance: AnySheet = sheet({
  type: "google_workbench_instance",
  title: "Vertex AI Workbench instance",
  pricing: "cloud.google.com/vertex-ai/pricing",
  limits: ["Prices, which hold the management fee, are known for predefined N1 machines; external addresses and data transfer are not priced."],
  attributes,
  usage,
  components: [
    machineLine("vCPUs", "vCPU-hours", "Workbench N1 vCPU incl. management", ({ vcpu }) => vcpu),
    machineLine("Memory", "GB-hours", "Workbench N1 memory incl. management", ({ memoryGib }) => memoryGib),
    {
      name: "GPU",
      unit: "hours",
      hourly: true,
      when: (r) => (r.gce_setup?.accelerator_configs ?? 0) > 0 && runs(r),
      quantity: () => undefined,
      price: () => unpriced("the price of GPUs of Workbench, with their management fee, is not known"),
    },
  ],
  parts: [
    part({ name: "boot_disk", each: (r: Instance) => [diskOf(r, r.gce_setup?.boot_disk, 150)], components: diskComponents<Disk>((disk) => disk) }),
    part({ name: "data_disks", each: (r: Instance) => [diskOf(r, r.gce_setup?.data_disks, 100)], components: diskComponents<Disk>((disk) => disk) }),
  ],
});

function machineLine(name: string, unit: string, words: string, amount: (spec: MachineSpec) => Exact): Component<Instance> {
  return {
    name,
    detail: machineTypeOf,
    unit,
    hourly: true,
    when: runs,
    quantity: (r) => running(1, r.usage.monthly_hrs).times(amount(specOf(machineTypeOf(r)))),
    price: (r) => {
      if (!/^n1-(?:standard|highmem|highcpu)-/.test(machineTypeOf(r)))
        unpriced(`the management fee of ${familyOf(machineTypeOf(r)).slice(0, 40)} machines is not known`);
      return google("Vertex AI", words);
    },
  };
}

function machineTypeOf({ gce_setup: setup }: Instance): string {
  return lastStep(setup?.machine_type || unpriced("gce_setup.machine_type is not set, and Workbench's default is not known"));
}

function runs({ desired_state: state }: Instance): boolean {
  return state !== "STOPPED";
}

/** Instances have both disks, also where the plan does not say so. */
function diskOf(r: Instance, config: Read<typeof bootDisk> | undefined, gb: number): Disk {
  return {
    get type() {
      return (config?.disk_type ?? "PD_BALANCED").toLowerCase().replaceAll("_", "-");
    },
    get size() {
      return config?.disk_size_gb ?? exact(gb);
    },
    iops: undefined,
    throughput: undefined,
    count: exact(1),
    isRegional: false,
    assume: (text) => r.assume(text),
  };
}
