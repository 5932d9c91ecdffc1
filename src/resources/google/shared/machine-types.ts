import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { googleMachines } from "../../machines/google.ts";

/** What a machine type has; of a custom one, what its name says. */
export interface MachineSpec {
  /** As billed: a fraction for the smallest shared-core types. */
  readonly vcpu: Exact;
  readonly memoryGib: Exact;
  /** Whether its price holds GPUs. */
  readonly hasGpus: boolean;
  /** Whether its price holds local SSD. */
  readonly hasLocalSsd: boolean;
}

/** A machine made to measure: `n2-custom-4-20480-ext`. */
export interface CustomMachine {
  readonly family: string;
  readonly vcpu: Exact;
  readonly memoryGib: Exact;
  /** May have more memory than the family gives a core, at a higher price. */
  readonly isExtended: boolean;
}

/** "n2-standard-4" from that or from a link that ends in it. */
export function lastStep(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/** "n2-standard-4" from that or from a link. Google, "Memory-optimized machine family": the M1 types were called N1 before. */
export function machineTypeOf(name: string): string {
  return lastStep(name).replace(/^n1-(?=(?:mega|ultra)mem-\d)/, "m1-");
}

/** "n1" of n1-standard-4 and of custom-2-4096. */
export function familyOf(machineType: string): string {
  const family = machineType.split("-")[0] ?? "";
  return family === "custom" ? "n1" : family;
}

/** Google, "E2 shared-core custom machine types": two vCPUs that are billed as a part of them. */
const SHARED_CORES: Readonly<Record<string, string>> = { micro: "0.25", small: "0.5", medium: "1" };

export function customMachine(machineType: string): CustomMachine | undefined {
  const [, family = "n1", cores = "", megabytes = "", extended] =
    /^(?:([a-z]\d[a-z]?)-)?custom-(\d{1,4}|micro|small|medium)-(\d{1,9})(-ext)?$/.exec(machineType) ?? [];
  if (megabytes === "") return undefined;
  return { family, vcpu: exact(SHARED_CORES[cores] ?? cores), memoryGib: exact(megabytes).over(1024), isExtended: extended !== undefined };
}

/** Accelerator-optimized families: their GPUs come with the machine type, also in types that the data do not have. */
const WITH_GPUS = /^(?:a[2-9]x?|g[2-9])-/;

export function specOf(machineType: string): MachineSpec {
  const custom = customMachine(machineType);
  if (custom) return { vcpu: custom.vcpu, memoryGib: custom.memoryGib, hasGpus: false, hasLocalSsd: false };
  const machine = googleMachines.find(machineType);
  const unknown = (what: string): never => unpriced(`the ${what} of machine type ${machineType} is not known`);
  return {
    get vcpu() {
      return machine?.vcpu === undefined ? unknown("number of vCPUs") : exact(machine.vcpu);
    },
    get memoryGib() {
      return machine?.memoryGib === undefined ? unknown("memory") : exact(machine.memoryGib);
    },
    hasGpus: WITH_GPUS.test(machineType),
    hasLocalSsd: (machine?.localSsdGib ?? 0) > 0 || /-lssd\b/.test(machineType),
  };
}
