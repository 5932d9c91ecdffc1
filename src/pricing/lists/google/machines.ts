import data from "../../../resources/machines/google.json" with { type: "json" };

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
  const column = (name: string): number => data.columns.indexOf(name);
  const [vcpu, memory, gpus, ssd] = ["vcpu", "memoryGib", "accelerators", "localSsdGib"].map(column) as [number, number, number, number];
  const rows = Object.entries(data.types as unknown as Readonly<Record<string, readonly unknown[]>>);
  const amount = (cell: unknown): number => (typeof cell === "number" ? cell : 0);
  return new Map(
    rows.map(([name, row]) => [name, { vcpu: amount(row[vcpu]), memoryGib: amount(row[memory]), gpus: amount(row[gpus]), localSsdGib: amount(row[ssd]) }]),
  );
}
