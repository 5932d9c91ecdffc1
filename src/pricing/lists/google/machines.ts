import { googleMachines } from "../../../resources/machines/google.ts";

/** What a machine type is a bundle of. */
export interface Machine {
  /** As billed: a fraction for shared cores. */
  vcpu: number;
  memoryGib: number;
  /** Built in. */
  gpus: number;
  /** Built in, in GiB. */
  localSsdGib: number;
}

export type Machines = ReadonlyMap<string, Machine>;

/** All machine types that we know, by name. */
export function knownMachines(): Machines {
  return new Map(googleMachines.all().map((name) => [name, bundleOf(name)]));
}

function bundleOf(name: string): Machine {
  const { vcpu = 0, memoryGib = 0, accelerators: gpus = 0, localSsdGib = 0 } = googleMachines.find(name) ?? {};
  return { vcpu, memoryGib, gpus, localSsdGib };
}
