import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, referredBy, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Disk, diskComponents } from "../shared/managed-disk.ts";

const included = { default: undefined, because: "what comes with the type of disk" };

const attributes = {
  storage_account_type: text(),
  disk_size_gb: number(),
  tier: text({ default: undefined, because: "the tier of its size" }),
  disk_iops_read_write: number(included),
  disk_mbps_read_write: number(included),
  disk_iops_read_only: number(included),
  disk_mbps_read_only: number(included),
  max_shares: number({ default: 1, because: "Azure's default" }),
  on_demand_bursting_enabled: flag({ default: false, because: "Azure's default" }),
  security_type: text({ default: undefined, because: "no confidential virtual machine" }),
} as const;

const usage = {
  monthly_disk_operations: usageNumber("operations a month; only standard disks are charged for them"),
  monthly_burst_transactions: usageNumber("transactions a month beyond the provisioned performance, with on-demand bursting"),
  mounts: usageNumber("virtual machines that mount a shared disk"),
} as const;

const references = {
  source: refersTo("source_resource_id", "azurerm_managed_disk", { disk_size_gb: number() }),
  attachments: referredBy("azurerm_virtual_machine_data_disk_attachment", "managed_disk_id", {}),
} as const;

type ManagedDisk = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const managedDisk: AnySheet = sheet({
  type: "azurerm_managed_disk",
  title: "Managed disk",
  pricing: "azure.microsoft.com/pricing/details/managed-disks",
  limits: [
    "Every mount of a shared disk is charged, also the first.",
    "The hourly ceiling of what transactions of Standard SSD cost is not applied.",
    "Reserved disks are not priced; the size of a disk made from a snapshot, an image or an import must be given.",
  ],
  attributes,
  usage,
  references,
  components: diskComponents(diskOf),
});

function diskOf(r: ManagedDisk): Disk {
  return {
    get type() {
      return r.storage_account_type ?? unpriced("storage_account_type is not set");
    },
    get size() {
      return r.disk_size_gb ?? r.refs.source?.disk_size_gb ?? unpriced("the size is that of its source, which the plan does not have");
    },
    get tier() {
      return r.tier;
    },
    get iops() {
      return together(r, r.disk_iops_read_write, r.disk_iops_read_only);
    },
    get throughput() {
      return together(r, r.disk_mbps_read_write, r.disk_mbps_read_only);
    },
    get isConfidential() {
      return r.security_type?.startsWith("ConfidentialVM_DiskEncrypted") === true;
    },
    get burstsOnDemand() {
      return r.on_demand_bursting_enabled;
    },
    get isShared() {
      return r.max_shares.gt(1);
    },
    get mounts() {
      return r.usage.mounts ?? (r.refs.attachments.length > 0 ? exact(r.refs.attachments.length) : undefined);
    },
    get operations() {
      return r.usage.monthly_disk_operations;
    },
    get burstTransactions() {
      return r.usage.monthly_burst_transactions;
    },
    count: exact(1),
  };
}

/** A shared disk is billed for all that it is configured for, reads of the other machines included: learn.microsoft.com, "Share an Azure managed disk". */
function together(r: ManagedDisk, readWrite: Exact | undefined, readOnly: Exact | undefined): Exact | undefined {
  return readWrite && readOnly && r.max_shares.gt(1) ? readWrite.plus(readOnly) : readWrite;
}
