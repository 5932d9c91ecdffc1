import { type Exact, exact, sum } from "../../../base/exact.ts";
import { block, blocks, flag, number, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const usage = {
  disk_utilization_gb: usageNumber("GB that are used on all disks of the machine"),
  additional_backup_retention_gb: usageNumber("GB that recovery points keep beside the latest copy"),
} as const;

const size = { disk_size_gb: number() } as const;

const references = {
  vault: refersTo("recovery_vault_name", "azurerm_recovery_services_vault", {
    storage_mode_type: text({ default: "GeoRedundant", because: "the provider's default" }),
    cross_region_restore_enabled: flag({ default: false, because: "the provider's default" }),
  }),
  machine: refersTo("source_vm_id", ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], {
    os_disk: block(size),
    storage_os_disk: block(size),
    storage_data_disk: blocks(size),
  }),
} as const;

type ProtectedVm = Context<typeof usage, typeof references>;

export const protectedVm: AnySheet = sheet({
  type: "azurerm_backup_protected_vm",
  title: "Backup of a virtual machine",
  pricing: "azure.microsoft.com/pricing/details/backup",
  limits: [
    "Instant restore snapshots and the archive tier are not priced.",
    "Without usage the disks that the machine makes itself are counted as if they were full; attached disks need usage.",
  ],
  attributes: {},
  usage,
  references,
  components: [
    {
      // Half for up to 50 GB, one for up to 500 GB, and one for each 500 GB begun beyond that: azure.microsoft.com/pricing/details/backup.
      name: "Protected instance",
      unit: "months",
      quantity: instances,
      price: (r) => azure("Backup", "Backup", "Azure VM", "Azure VM Protected Instance", { place: placeOf(r) }),
    },
    {
      name: "Storage",
      detail: redundancy,
      unit: "GB-months",
      quantity: (r) => protectedGb(r)?.plus(r.usage.additional_backup_retention_gb ?? 0),
      price: (r) => azure("Backup", "Backup", "Standard", `Standard ${redundancy(r)} Data Stored`, { place: placeOf(r) }),
    },
  ],
});

/** A backup names no location: it stands where its vault stands, which is where its machine stands. */
function placeOf({ refs }: ProtectedVm): string | undefined {
  return refs.vault?.region ?? refs.machine?.region;
}

function protectedGb(r: ProtectedVm): Exact | undefined {
  if (r.usage.disk_utilization_gb) return r.usage.disk_utilization_gb;
  const { machine } = r.refs;
  const system = machine?.os_disk ?? machine?.storage_os_disk;
  if (!machine || !system) return undefined;
  const sizes = [system, ...machine.storage_data_disk].map(({ disk_size_gb }) => disk_size_gb);
  const known = sizes.filter((one) => one !== undefined);
  if (known.length < sizes.length) return undefined;
  r.assume("counted as if the machine's own disks were full");
  return sum(known);
}

function instances(r: ProtectedVm): Exact | undefined {
  const gb = protectedGb(r);
  if (!gb) return undefined;
  if (!gb.gt(50)) return exact(1).over(2);
  return gb.over(500).ceil();
}

function redundancy(r: ProtectedVm): string {
  const vault = r.refs.vault ?? unpriced("its vault is not in the plan, and thereby how often data are kept");
  const { storage_mode_type: mode, cross_region_restore_enabled: isReadable } = vault;
  if (mode === "GeoRedundant") return isReadable ? "RA-GRS" : "GRS";
  if (mode === "LocallyRedundant") return "LRS";
  return mode === "ZoneRedundant" ? "ZRS" : unpriced(`${mode} is no redundancy that this version knows`);
}
