import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";

/** GB that a snapshot or an image keeps; both are stored as snapshots on Standard HDD: azure.microsoft.com/pricing/details/managed-disks. */
export function snapshotStorage<R>(gb: (r: R) => Exact | undefined, redundancy: (r: R) => "LRS" | "ZRS"): Component<R> {
  return {
    name: "Storage",
    unit: "GB-months",
    quantity: gb,
    price: (r) => azure("Storage", "Standard HDD Managed Disks", `Snapshots ${redundancy(r)}`, `${redundancy(r)} Snapshots`),
  };
}
