import { exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, part, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";
import { imageGib, machineComponents, type VirtualMachine } from "../shared/virtual-machine.ts";
import { legacySystem } from "./legacy-system.ts";
import { licenceComponents } from "./licences.ts";

const optional = { default: undefined, because: "not said" };
const byImage = { default: undefined, because: "the image decides" };

const diskAttributes = {
  create_option: text(),
  managed_disk_type: text(),
  disk_size_gb: number(byImage),
  vhd_uri: text({ default: undefined, because: "a managed disk" }),
} as const;

const attributes = {
  vm_size: text(),
  license_type: text({ default: undefined, because: "no licence is brought" }),
  additional_capabilities: block({ ultra_ssd_enabled: flag({ default: false, because: "the provider's default" }) }),
  os_profile_windows_config: count(),
  os_profile_linux_config: count(),
  storage_image_reference: block({ publisher: text(byImage), offer: text(byImage), sku: text(byImage) }),
  plan: block({ publisher: text(optional), product: text(optional) }),
  storage_os_disk: block({ ...diskAttributes, os_type: text({ default: undefined, because: "the profile or the image decides" }) }),
  storage_data_disk: blocks(diskAttributes),
} as const;

const usage = {
  monthly_hrs: usageNumber("hours a month in which it runs"),
  "storage_os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk; only standard disks are charged for them"),
  "storage_data_disk.monthly_disk_operations": usageNumber("operations a month on each data disk; only standard disks are charged for them"),
  ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached"),
} as const;

type Machine = Read<typeof attributes> & Context<typeof usage, {}>;

const disks = diskComponents<Disk>((disk) => disk);

export const virtualMachine: AnySheet = sheet({
  type: "azurerm_virtual_machine",
  title: "Virtual machine",
  pricing: "azure.microsoft.com/pricing/details/virtual-machines",
  limits: [
    "Reservations and savings plans are not in a plan and not priced here.",
    "Unmanaged disks are billed with their storage account, attached disks as resources of their own; data transfer and backups as other resources.",
  ],
  attributes,
  usage,
  components: [
    ...machineComponents(machineOf),
    ...licenceComponents((r: Machine) => ({ image: r.storage_image_reference, licenceType: r.license_type, plan: r.plan, count: exact(1) })),
  ],
  parts: [part({ name: "storage_os_disk", each: systemDisks, components: disks }), part({ name: "storage_data_disk", each: dataDisks, components: disks })],
});

function systemOf(r: Machine): VirtualMachine["system"] {
  const { os_profile_windows_config, os_profile_linux_config, storage_image_reference: image } = r;
  return legacySystem({ osType: r.storage_os_disk?.os_type, os_profile_windows_config, os_profile_linux_config, image, assume: (said) => r.assume(said) });
}

function machineOf(r: Machine): VirtualMachine {
  return {
    get size() {
      return r.vm_size ?? unpriced("vm_size is not set");
    },
    get system() {
      return systemOf(r);
    },
    get bringsLicence() {
      return /^windows_(server|client)$/i.test(r.license_type ?? "");
    },
    isSpot: false,
    isDevTest: !r.production,
    get takesUltraDisks() {
      return r.additional_capabilities?.ultra_ssd_enabled === true;
    },
    get reservedVcpus() {
      return r.usage.ultra_disk_reservation_vcpus;
    },
    count: exact(1),
    get hours() {
      return r.usage.monthly_hrs;
    },
  };
}

type DiskBlock = NonNullable<Machine["storage_data_disk"][number]>;

/** Disks that the machine makes itself; what is attached is a resource of its own. */
function isMade(disk: DiskBlock): boolean {
  return disk.create_option?.toLowerCase() !== "attach" && !disk.vhd_uri;
}

function typeOf(disk: DiskBlock): string {
  return disk.managed_disk_type ?? unpriced("managed_disk_type is not set");
}

function systemDisks(r: Machine): Disk[] {
  const disk = r.storage_os_disk ?? unpriced("storage_os_disk is not set");
  if (!isMade(disk)) return [];
  return [
    {
      get type() {
        return typeOf(disk);
      },
      get size() {
        return disk.disk_size_gb ?? imageGib(systemOf(r), r.storage_image_reference, (said) => r.assume(said));
      },
      get operations() {
        return r.usage["storage_os_disk.monthly_disk_operations"];
      },
      count: exact(1),
    },
  ];
}

function dataDisks(r: Machine): Disk[] {
  return r.storage_data_disk.filter(isMade).map((disk) => ({
    get type() {
      return typeOf(disk);
    },
    get size() {
      return disk.disk_size_gb ?? unpriced("the size of the data disk is the image's");
    },
    get operations() {
      return r.usage["storage_data_disk.monthly_disk_operations"];
    },
    count: exact(1),
  }));
}
