import { type Exact, sum } from "../../../base/exact.ts";
import { block, blocks, flag, number, type Read } from "../../fields.ts";
import { type AnySheet, type Context, type Referred, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { snapshotStorage } from "./snapshot-storage.ts";

const attributes = {
  zone_resilient: flag({ default: false, because: "the provider's default" }),
  os_disk: block({ size_gb: number() }),
  data_disk: blocks({ size_gb: number() }),
} as const;

const usage = { storage_gb: usageNumber("GB that it keeps: what is used of all its disks") } as const;

const size = { disk_size_gb: number() } as const;
const machine = { os_disk: block(size), storage_os_disk: block(size), storage_data_disk: blocks(size) } as const;

const references = {
  machine: refersTo("source_virtual_machine_id", ["azurerm_linux_virtual_machine", "azurerm_windows_virtual_machine", "azurerm_virtual_machine"], machine),
} as const;

type Image = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const image: AnySheet = sheet({
  type: "azurerm_image",
  title: "Managed image",
  pricing: "azure.microsoft.com/pricing/details/managed-disks",
  limits: ["Data disks that are attached to the source machine as resources of their own count only with usage."],
  attributes,
  usage,
  references,
  components: [snapshotStorage(sizeOf, (r: Image) => (r.zone_resilient ? "ZRS" : "LRS"))],
});

/** Only what is used is charged; without usage it is counted as if the disks were full. */
function sizeOf(r: Image): Exact | undefined {
  if (r.usage.storage_gb) return r.usage.storage_gb;
  const sizes = r.os_disk ? [r.os_disk, ...r.data_disk].map(({ size_gb }) => size_gb) : machineSizes(r.refs.machine);
  const known = sizes.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < sizes.length) return undefined;
  r.assume("counted as if the disks were full; only what is used is charged");
  return sum(known);
}

function machineSizes(source: Referred<typeof machine> | undefined): (Exact | undefined)[] {
  const disk = source?.os_disk ?? source?.storage_os_disk;
  return source && disk ? [disk, ...source.storage_data_disk].map(({ disk_size_gb }) => disk_size_gb) : [];
}
