import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";

/** Images whose projects or names say what they run: cloud.google.com/compute/disks-image-pricing, "Premium images". First that fits. */
const IMAGES: readonly (readonly [pattern: RegExp, system: string])[] = [
  [/byos/, ""],
  [/windows-sql-cloud|(?:^|\/)sql-/, "SQL Server on Windows"],
  [/windows-cloud|(?:^|\/)windows-/, "Windows Server"],
  [/rhel-sap-cloud|(?:^|\/)rhel-\d[\w-]*-sap/, "RHEL for SAP"],
  [/rhel-cloud|(?:^|\/)rhel-/, "RHEL"],
  [/suse-sap-cloud|(?:^|\/)sles-\d[\w-]*-sap/, "SLES for SAP"],
  [/suse-cloud|(?:^|\/)sles-/, "SLES"],
  [/ubuntu-os-pro-cloud|(?:^|\/)ubuntu-pro-/, "Ubuntu Pro"],
];

/** The operating system for which an image adds a fee; undefined for those without one. */
export function premiumSystemOf(image: string | undefined): string | undefined {
  if (image === undefined) return undefined;
  return IMAGES.find(([pattern]) => pattern.test(image.toLowerCase()))?.[1] || undefined;
}

/** Windows is charged for each vCPU, but by the machine on these: cloud.google.com/compute/disks-image-pricing. */
const SMALLEST = new Set(["f1-micro", "g1-small"]);

/** Whether the fee is by vCPU; else it is by machine. */
export function isPerVcpu(system: string, machineType: string): boolean {
  return system.startsWith("RHEL") || (system === "Windows Server" && !SMALLEST.has(machineType));
}

const RED_HAT = "Licensing Fee for Red Hat Enterprise Linux";
const RED_HAT_SAP = `${RED_HAT} for SAP with High Availability and Update Services`;
const WINDOWS = "Licensing Fee for Windows Server Datacenter Edition";
const SUSE = "Licensing Fee for SUSE Linux Enterprise Server";
const SUSE_SAP = "Licensing Fee for SLES For SAP License";

/** Words of a bill line without the version: all versions of a system cost the same. */
export function licencePrice(system: string, machineType: string, vcpu: Exact): PriceQuery {
  return google("Compute Engine", wordsOf(system, machineType, vcpu), { place: "global" });
}

function wordsOf(system: string, machineType: string, vcpu: Exact): string {
  const on = SMALLEST.has(machineType) ? ` on ${machineType}` : "";
  const large = vcpu.lt(128) ? "with 9 to 127 VCPU" : undefined;
  switch (system) {
    case "Windows Server":
      return WINDOWS + (on || " (CPU cost)");
    case "RHEL":
      return `${RED_HAT} on VM ${vcpu.gt(8) ? (large ?? "with 128 VCPU or more") : "with up to 8 VCPU"}`;
    case "RHEL for SAP":
      return `${RED_HAT_SAP} on VM ${vcpu.gt(8) ? (large ?? "with 128 or more VCPU") : "with up to 8 VCPU"}`;
    case "SLES":
      return SUSE + on;
    case "SLES for SAP":
      return `${SUSE_SAP} on VM ${vcpu.lt(4) ? "with 1 to 3 VCPU" : vcpu.gt(4) ? "with 6 or more VCPU" : "with 4 VCPU"}`;
    default:
      return unpriced(`the fee of ${system} images has no known billing words`);
  }
}
