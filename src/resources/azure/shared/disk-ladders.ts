import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import data from "./disk-ladders.json" with { type: "json" };

interface Ladder {
  product: string;
  tiers: readonly (readonly [tier: string, gib: number])[];
}

const ladders = new Map(Object.entries(data.ladders as unknown as Readonly<Record<string, Ladder>>));

/** The two halves of a storage account type: Premium, StandardSSD, Standard, PremiumV2 or UltraSSD; LRS or ZRS. */
export function kindOf(storageAccountType: string): readonly [kind: string, redundancy: string] {
  const [kind = "", redundancy = ""] = storageAccountType.split("_");
  return [kind, redundancy];
}

/** Whether disks of a kind are sold in tiers of fixed sizes. */
export function hasTiers(kind: string): boolean {
  return ladders.has(kind);
}

/** The product's name in the price list. */
export function productOf(kind: string): string {
  if (kind === "UltraSSD") return "Ultra Disks";
  if (kind === "PremiumV2") return "Azure Premium SSD v2";
  return ladders.get(kind)?.product ?? unpriced(`${kind} is no kind of disk that this version knows`);
}

/** The smallest tier that holds so many GiB: P10 for 100 GiB of Premium. */
export function tierOf(kind: string, gib: Exact): string {
  const found = ladders.get(kind)?.tiers.find(([, holds]) => !gib.gt(holds));
  return found?.[0] ?? unpriced(`no ${kind} disk holds ${gib.toString()} GiB`);
}

/** What an ultra disk is charged as: the next offered size, above 1 TiB the next whole TiB. */
export function ultraGib(gib: Exact): Exact {
  const offered = data.ultraGiB.find((size) => !gib.gt(size));
  return offered === undefined ? gib.over(1024).ceil().times(1024) : exact(offered);
}
