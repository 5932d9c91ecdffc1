import { type Exact, exact } from "../../../base/exact.ts";
import { running } from "../../month.ts";
import { azure, azureVm, type PriceQuery } from "../../price-query.ts";
import type { Component } from "../../sheet.ts";
import { armSkuName } from "./vm-sizes.ts";

/** Virtual machines of one kind. */
export interface VirtualMachine {
  readonly size: string;
  readonly system: "Linux" | "Windows";
  /** Azure Hybrid Benefit: Windows runs on a licence that the team has already. */
  readonly bringsLicence: boolean;
  readonly isSpot: boolean;
  /** Windows costs as much as Linux in a dev/test subscription. */
  readonly isDevTest: boolean;
  /** Ultra disks may be attached. */
  readonly takesUltraDisks: boolean;
  /** vCPUs that are charged because no ultra disk is attached. */
  readonly reservedVcpus?: Exact | undefined;
  readonly count: Exact;
  /** Hours a month in which they run, where the team says. */
  readonly hours?: Exact | undefined;
  /** Where it is not the resource's region: the cluster's. */
  readonly place?: string | undefined;
}

/** What virtual machines are billed for beside their disks; `of` finds them in what the sheet's closures see. */
export function machineComponents<R>(of: (r: R) => VirtualMachine): Component<R>[] {
  return [
    {
      name: "Instance usage",
      detail: (r) => [of(r).system, optionOf(of(r)), armSkuName(of(r).size)].join(", "),
      unit: "hours",
      hourly: true,
      quantity: (r) => runningOf(of(r)),
      price: (r) => machinePrice(of(r)),
    },
    {
      name: "Ultra disk reservation",
      detail: () => "while no ultra disk is attached",
      unit: "vCPU-hours",
      hourly: true,
      when: (r) => of(r).takesUltraDisks,
      quantity: (r) => of(r).reservedVcpus,
      price: (r) => azure("Storage", "Ultra Disks", "Ultra LRS", "Ultra LRS Reservation per vCPU Provisioned", { place: of(r).place }),
    },
  ];
}

/** The count, less where the team says that they run only some hours of the month. */
function runningOf({ count, hours }: VirtualMachine): Exact {
  return running(count, hours);
}

function optionOf(machine: VirtualMachine): string {
  if (machine.isSpot) return "spot";
  if (machine.system === "Windows" && machine.bringsLicence) return "hybrid benefit";
  return purchaseOf(machine) === "dev-test" ? "dev/test" : "pay as you go";
}

/** With hybrid benefit Windows is billed at the base rate, which is that of Linux: azure.microsoft.com/pricing/hybrid-benefit. */
function machinePrice(machine: VirtualMachine): PriceQuery {
  const system = machine.bringsLicence ? "Linux" : machine.system;
  return azureVm(armSkuName(machine.size), system, { purchase: purchaseOf(machine), place: machine.place });
}

function purchaseOf({ system, bringsLicence, isSpot, isDevTest }: VirtualMachine): string {
  if (isSpot) return "spot";
  return system === "Windows" && isDevTest && !bringsLicence ? "dev-test" : "on-demand";
}

/** What an image says that decides the size of its disk. */
interface SizedImage {
  readonly publisher: string | undefined;
  readonly sku: string | undefined;
}

/** GiB of the operating system's disk where nothing but the image says it; listed as an assumption. */
export function imageGib(system: VirtualMachine["system"], image: SizedImage | undefined, assume: (text: string) => void): Exact {
  const gib = usualGib(system, image);
  assume(`the size of the disk is the image's; assumed ${gib} GiB, as images of its kind have`);
  return exact(gib);
}

function usualGib(system: VirtualMachine["system"], image: SizedImage | undefined): number {
  // Azure, "Expand virtual hard disks": images of Windows have 127 GiB, those called smalldisk 30.
  if (system === "Windows") return /smalldisk/i.test(image?.sku ?? "") ? 30 : 127;
  // Azure, "Red Hat Enterprise Linux images": 64 GiB. The others have 30.
  return /^redhat$/i.test(image?.publisher ?? "") ? 64 : 30;
}
