import { exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";
import { imageGib, type VirtualMachine } from "../shared/virtual-machine.ts";
import { hostedComponents } from "./hosted-machine.ts";
import { type Licensed, licenceComponents } from "./licences.ts";

const optional = { default: undefined, because: "not said" };
const byImage = { default: undefined, because: "the image decides" };

const attributes = {
  size: text(),
  priority: text({ default: "Regular", because: "the provider's default" }),
  license_type: text({ default: undefined, because: "no licence is brought" }),
  additional_capabilities: block({ ultra_ssd_enabled: flag({ default: false, because: "the provider's default" }) }),
  dedicated_host_id: text(),
  dedicated_host_group_id: text(),
  os_managed_disk_id: text(),
  source_image_reference: block({ publisher: text(byImage), offer: text(byImage), sku: text(byImage) }),
  plan: block({ publisher: text(optional), product: text(optional) }),
  os_disk: block({
    storage_account_type: text(),
    disk_size_gb: number(byImage),
    security_encryption_type: text(optional),
    diff_disk_settings: block({ option: text({ default: "Local", because: "the only option" }) }),
  }),
} as const;

const usage = {
  monthly_hrs: usageNumber("hours a month in which it runs"),
  "os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk; only standard disks are charged for them"),
  ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached"),
} as const;

const references = {
  host: refersTo("dedicated_host_id", "azurerm_dedicated_host", {}),
  systemDisk: refersTo("os_managed_disk_id", "azurerm_managed_disk", {}),
} as const;

type Machine = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** A single machine; both operating systems are billed alike. */
export function virtualMachineSheet(type: string, title: string, system: VirtualMachine["system"]): AnySheet {
  const machine = (r: Machine): VirtualMachine => machineOf(r, system);
  return sheet({
    type,
    title,
    pricing: `azure.microsoft.com/pricing/details/virtual-machines/${system.toLowerCase()}`,
    limits: [
      "Reservations and savings plans are not in a plan and not priced here.",
      "Data transfer, boot diagnostics and backups are billed as other resources.",
      "A machine on a dedicated host is billed through the host; the Windows licence that it needs beside that has no price here.",
    ],
    attributes,
    usage,
    references,
    components: [...hostedComponents(machine, isOnHost), ...licenceComponents(licensed)],
    parts: [part({ name: "os_disk", each: (r: Machine) => systemDisks(r, system), components: diskComponents<Disk>((disk) => disk) })],
  });
}

function machineOf(r: Machine, system: VirtualMachine["system"]): VirtualMachine {
  return {
    get size() {
      return r.size ?? unpriced("size is not set");
    },
    system,
    get bringsLicence() {
      return /^windows_(server|client)$/i.test(r.license_type ?? "");
    },
    get isSpot() {
      return r.priority === "Spot";
    },
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

function licensed(r: Machine): Licensed {
  return { image: r.source_image_reference, licenceType: r.license_type, plan: r.plan, count: exact(1) };
}

function isOnHost(r: Machine): boolean {
  return Boolean(r.refs.host || r.dedicated_host_id || r.dedicated_host_group_id);
}

/** None where it is ephemeral, which is free, or a managed disk that is billed by itself. */
function systemDisks(r: Machine, system: VirtualMachine["system"]): Disk[] {
  const block = r.os_disk;
  if (r.refs.systemDisk || r.os_managed_disk_id || block?.diff_disk_settings) return [];
  if (!block) return unpriced("os_disk is not set");
  return [
    {
      get type() {
        return block.storage_account_type ?? unpriced("os_disk.storage_account_type is not set");
      },
      get size() {
        return block.disk_size_gb ?? imageGib(system, r.source_image_reference, (said) => r.assume(said));
      },
      get isConfidential() {
        return block.security_encryption_type === "DiskWithVMGuestState";
      },
      get operations() {
        return r.usage["os_disk.monthly_disk_operations"];
      },
      count: exact(1),
    },
  ];
}
