import type { Exact } from "../../../base/exact.ts";
import { block, blocks, count, number, type Read, text, texts, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { type AnySheet, type Context, part, sheet, usageNumber } from "../../sheet.ts";
import { autoscaled, autoscaleSettings } from "../shared/autoscale-setting.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";
import { imageGib, machineComponents, type VirtualMachine } from "../shared/virtual-machine.ts";
import { legacySystem } from "./legacy-system.ts";
import { licenceComponents } from "./licences.ts";

const optional = { default: undefined, because: "not said" };
const byImage = { default: undefined, because: "the image decides" };

const attributes = {
  sku: block({ name: text(), capacity: number() }),
  priority: text({ default: "Regular", because: "the provider's default" }),
  license_type: text({ default: undefined, because: "no licence is brought" }),
  os_profile_windows_config: count(),
  os_profile_linux_config: count(),
  storage_profile_image_reference: block({ publisher: text(byImage), offer: text(byImage), sku: text(byImage) }),
  plan: block({ publisher: text(optional), product: text(optional) }),
  storage_profile_os_disk: block({
    managed_disk_type: text(),
    vhd_containers: texts(),
    os_type: text({ default: undefined, because: "the profile or the image decides" }),
  }),
  storage_profile_data_disk: blocks({ managed_disk_type: text(), disk_size_gb: number(byImage) }),
} as const;

const usage = {
  instances: usageNumber("instances that run on average"),
  monthly_hrs: usageNumber("hours a month in which each instance runs"),
  "storage_profile_os_disk.monthly_disk_operations": usageNumber(
    "operations a month on the system disk of each instance; only standard disks are charged for them",
  ),
  "storage_profile_data_disk.monthly_disk_operations": usageNumber(
    "operations a month on each data disk of each instance; only standard disks are charged for them",
  ),
} as const;

const references = { autoscale: autoscaleSettings } as const;

type ScaleSet = Read<typeof attributes> & Context<typeof usage, typeof references>;

const disks = diskComponents<Disk>((disk) => disk);

export const virtualMachineScaleSet: AnySheet = sheet({
  type: "azurerm_virtual_machine_scale_set",
  title: "Virtual machine scale set",
  pricing: "azure.microsoft.com/pricing/details/virtual-machine-scale-sets",
  limits: [
    "The number of instances is what the set starts with; low and high are those of an azurerm_monitor_autoscale_setting in the plan.",
    "Reservations, savings plans, public addresses of instances and data transfer are not priced here; unmanaged disks are billed with their storage account.",
  ],
  attributes,
  usage,
  references,
  components: [
    ...machineComponents(machinesOf),
    ...licenceComponents((r: ScaleSet) => ({
      image: r.storage_profile_image_reference,
      licenceType: r.license_type,
      plan: r.plan,
      get count() {
        return running(instancesOf(r), r.usage.monthly_hrs);
      },
    })),
  ],
  parts: [
    part({ name: "storage_profile_os_disk", each: systemDisks, components: disks }),
    part({ name: "storage_profile_data_disk", each: dataDisks, components: disks }),
  ],
});

function systemOf(r: ScaleSet): VirtualMachine["system"] {
  const { os_profile_windows_config, os_profile_linux_config, storage_profile_image_reference: image } = r;
  return legacySystem({
    osType: r.storage_profile_os_disk?.os_type,
    os_profile_windows_config,
    os_profile_linux_config,
    image,
    assume: (said) => r.assume(said),
  });
}

function machinesOf(r: ScaleSet): VirtualMachine {
  return {
    get size() {
      return r.sku?.name ?? unpriced("sku.name is not set");
    },
    get system() {
      return systemOf(r);
    },
    get bringsLicence() {
      return /^windows_(server|client)$/i.test(r.license_type ?? "");
    },
    get isSpot() {
      return r.priority === "Low" || r.priority === "Spot";
    },
    isDevTest: !r.production,
    takesUltraDisks: false,
    get count() {
      return instancesOf(r);
    },
    get hours() {
      return r.usage.monthly_hrs;
    },
  };
}

function instancesOf(r: ScaleSet): Exact {
  return autoscaled(r, r.usage.instances ?? r.sku?.capacity ?? unpriced("sku.capacity is not set"));
}

function systemDisks(r: ScaleSet): Disk[] {
  const disk = r.storage_profile_os_disk ?? unpriced("storage_profile_os_disk is not set");
  if (disk.vhd_containers.length > 0) return [];
  return [
    {
      get type() {
        return disk.managed_disk_type ?? unpriced("managed_disk_type is not set");
      },
      get size() {
        return imageGib(systemOf(r), r.storage_profile_image_reference, (said) => r.assume(said));
      },
      get operations() {
        return r.usage["storage_profile_os_disk.monthly_disk_operations"];
      },
      get count() {
        return instancesOf(r);
      },
    },
  ];
}

function dataDisks(r: ScaleSet): Disk[] {
  return r.storage_profile_data_disk.map((disk) => ({
    get type() {
      return disk.managed_disk_type ?? unpriced("managed_disk_type is not set");
    },
    get size() {
      return disk.disk_size_gb ?? unpriced("the size of the data disk is the image's");
    },
    get operations() {
      return r.usage["storage_profile_data_disk.monthly_disk_operations"];
    },
    get count() {
      return instancesOf(r);
    },
  }));
}
