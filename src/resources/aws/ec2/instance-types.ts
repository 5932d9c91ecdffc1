import data from "./instance-types.json" with { type: "json" };

/** What a machine type has. */
export interface InstanceSpec {
  vcpu: number;
  memoryGib: number;
  /** "amd64", "arm64"; empty where the sources do not say. */
  architecture: string;
  /** Number of GPUs or other accelerators; a fraction of one counts as 0. */
  accelerators: number;
  /** "h100", "inferentia2"; undefined without one. */
  accelerator: string | undefined;
}

type Row = readonly [vcpu: number, memoryGib: number, architecture: string, accelerators?: number, accelerator?: string];

const types = data.types as unknown as Readonly<Record<string, Row>>;

/** The specification of a machine type; undefined for one that the data do not have. */
export function specOf(instanceType: string): InstanceSpec | undefined {
  if (!Object.hasOwn(types, instanceType)) return undefined;
  const [vcpu, memoryGib, architecture, accelerators = 0, accelerator] = types[instanceType] as Row;
  return { vcpu, memoryGib, architecture, accelerators, accelerator };
}
