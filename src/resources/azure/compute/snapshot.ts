import type { Exact } from "../../../base/exact.ts";
import { number, type Read } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { snapshotStorage } from "./snapshot-storage.ts";

const attributes = { disk_size_gb: number() } as const;

const usage = { storage_gb: usageNumber("GB that it keeps: what is used of the disk, or what has changed since the last incremental one") } as const;

const references = {
  uri: refersTo("source_uri", "azurerm_managed_disk", { disk_size_gb: number() }),
  resource: refersTo("source_resource_id", ["azurerm_managed_disk", "azurerm_snapshot"], { disk_size_gb: number() }),
} as const;

type Snapshot = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const snapshot: AnySheet = sheet({
  type: "azurerm_snapshot",
  title: "Snapshot of a managed disk",
  pricing: "azure.microsoft.com/pricing/details/managed-disks",
  limits: ["Instant access snapshots are not priced."],
  attributes,
  usage,
  references,
  components: [snapshotStorage(sizeOf, () => "LRS")],
});

/** Only what is used is charged; without usage it is counted as if the disk were full. */
function sizeOf(r: Snapshot): Exact | undefined {
  if (r.usage.storage_gb) return r.usage.storage_gb;
  const size = r.disk_size_gb ?? r.refs.uri?.disk_size_gb ?? r.refs.resource?.disk_size_gb;
  if (size) r.assume("counted as if the disk were full; only what is used is charged");
  return size;
}
