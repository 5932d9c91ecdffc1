import { type Exact, exact } from "../../../base/exact.ts";
import { block, blocks, count, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { autoscaled, autoscaleSettings } from "../shared/autoscale-setting.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";
import { imageGib, type VirtualMachine } from "../shared/virtual-machine.ts";
import { hostedComponents } from "./hosted-machine.ts";
import { type Licensed, licenceComponents } from "./licences.ts";

const optional = { default: undefined, because: "not said" };
const byImage = { default: undefined, because: "the image decides" };

const attributes = {
  sku: text(),
  instances: number(),
  priority: text({ default: "Regular", because: "the provider's default" }),
  additional_capabilities: block({ ultra_ssd_enabled: flag({ default: false, because: "the provider's default" }) }),
  host_group_id: text(),
  license_type: text({ default: undefined, because: "no licence is brought" }),
  source_image_reference: block({ publisher: text(byImage), offer: text(byImage), sku: text(byImage) }),
  plan: block({ publisher: text(optional), product: text(optional) }),
  network_interface: blocks({ ip_configuration: blocks({ public_ip_address: count() }) }),
  os_disk: block({
    storage_account_type: text(),
    disk_size_gb: number(byImage),
    security_encryption_type: text(optional),
    diff_disk_settings: block({ option: text({ default: "Local", because: "the only option" }) }),
  }),
  data_disk: blocks({
    storage_account_type: text(),
    disk_size_gb: number(),
    ultra_ssd_disk_iops_read_write: number(),
    ultra_ssd_disk_mbps_read_write: number(),
  }),
} as const;

const usage = {
  instances: usageNumber("instances that run on average"),
  monthly_hrs: usageNumber("hours a month in which each instance runs"),
  "os_disk.monthly_disk_operations": usageNumber("operations a month on the system disk of each instance; only standard disks are charged for them"),
  "data_disk.monthly_disk_operations": usageNumber("operations a month on each data disk of each instance; only standard disks are charged for them"),
  ultra_disk_reservation_vcpus: usageNumber("vCPUs that are charged because ultra disks are enabled and none is attached; 0 with one attached"),
} as const;

const references = { autoscale: autoscaleSettings, host: refersTo("host_group_id", "azurerm_dedicated_host_group", {}) } as const;

type ScaleSet = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** A set of machines made alike; both operating systems are billed alike. */
export function scaleSetSheet(type: string, title: string, system: VirtualMachine["system"]): AnySheet {
  const disks = diskComponents<Disk>((disk) => disk);
  return sheet({
    type,
    title,
    pricing: "azure.microsoft.com/pricing/details/virtual-machine-scale-sets",
    limits: [
      "The number of instances is what the set starts with; low and high are those of an azurerm_monitor_autoscale_setting in the plan.",
      "Reservations, savings plans and data transfer are not priced here.",
      "Machines on dedicated hosts are billed through the hosts; the Windows licence that they need beside that has no price here.",
    ],
    attributes,
    usage,
    references,
    components: [...hostedComponents((r: ScaleSet) => machinesOf(r, system), isOnHost), ...licenceComponents(licensed), addresses],
    parts: [
      part({ name: "os_disk", each: (r: ScaleSet) => systemDisks(r, system), components: disks }),
      part({ name: "data_disk", each: dataDisks, components: disks }),
    ],
  });
}

function isOnHost(r: ScaleSet): boolean {
  return Boolean(r.refs.host || r.host_group_id);
}

function machinesOf(r: ScaleSet, system: VirtualMachine["system"]): VirtualMachine {
  return {
    get size() {
      return r.sku ?? unpriced("sku is not set");
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
    get count() {
      return instancesOf(r);
    },
    get hours() {
      return r.usage.monthly_hrs;
    },
  };
}

/** Version 4 of the provider makes none where it is not set. */
function instancesOf(r: ScaleSet): Exact {
  return autoscaled(r, r.usage.instances ?? r.instances ?? exact(0));
}

function licensed(r: ScaleSet): Licensed {
  return {
    image: r.source_image_reference,
    licenceType: r.license_type,
    plan: r.plan,
    get count() {
      return running(instancesOf(r), r.usage.monthly_hrs);
    },
  };
}

function addressesEach(r: ScaleSet): number {
  return r.network_interface.flatMap(({ ip_configuration }) => ip_configuration).reduce((sum, one) => sum + one.public_ip_address, 0);
}

const addresses: Component<ScaleSet> = {
  name: "Public IP addresses of instances",
  unit: "hours",
  hourly: true,
  when: (r) => addressesEach(r) > 0,
  quantity: (r) => instancesOf(r).times(addressesEach(r)),
  price: azure("Virtual Network", "IP Addresses", "Standard", "Standard IPv4 Static Public IP"),
};

/** None where they are ephemeral, which is free. */
function systemDisks(r: ScaleSet, system: VirtualMachine["system"]): Disk[] {
  const block = r.os_disk ?? unpriced("os_disk is not set");
  if (block.diff_disk_settings) return [];
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
      get count() {
        return instancesOf(r);
      },
    },
  ];
}

function dataDisks(r: ScaleSet): Disk[] {
  return r.data_disk.map((disk) => ({
    get type() {
      return disk.storage_account_type ?? unpriced("data_disk.storage_account_type is not set");
    },
    get size() {
      return disk.disk_size_gb ?? unpriced("data_disk.disk_size_gb is not set");
    },
    get iops() {
      return disk.ultra_ssd_disk_iops_read_write;
    },
    get throughput() {
      return disk.ultra_ssd_disk_mbps_read_write;
    },
    get operations() {
      return r.usage["data_disk.monthly_disk_operations"];
    },
    get count() {
      return instancesOf(r);
    },
  }));
}
