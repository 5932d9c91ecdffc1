/** An accelerator of a machine, as far as it is known. */
export interface Accelerator {
  /** "h100", "inferentia2". */
  name: string;
  /** "ml chip": made for machine learning alone, such as Inferentia, Trainium. */
  kind: "gpu" | "ml chip" | undefined;
  /** GiB of memory of each. */
  memoryGib: number | undefined;
}

/** A family of machine types: "m7g" is series m, generation 7, with the modifier g. */
export interface MachineFamily {
  name: string;
  series: string;
  generation: number | undefined;
  modifiers: string;
  /** True where the provider calls it previous generation. */
  isPrevious: boolean;
}

/** What a machine type has; undefined is not known, never "none". */
export interface Machine {
  name: string;
  /** As billed: a fraction for shared cores. */
  vcpu: number | undefined;
  memoryGib: number | undefined;
  architecture: "x86_64" | "arm64" | undefined;
  family: MachineFamily | undefined;
  /** Number of accelerators; 0 without any, a fraction for a part of one; undefined where the number is not known. */
  accelerators: number | undefined;
  accelerator: Accelerator | undefined;
  /** GiB of local SSD that come with it; undefined where the provider's table does not say. */
  localSsdGib: number | undefined;
}

type Cell = string | number | null | undefined;

/** A generated file of machine data: rows by machine type, cells by `columns`; a cell that is null or missing is not known. */
export interface MachineData {
  sources: readonly { what: string; source: string; date: string }[];
  columns: readonly string[];
  acceleratorKinds: Readonly<Record<string, string>>;
  families: Readonly<Record<string, readonly Cell[]>>;
  types: Readonly<Record<string, readonly Cell[]>>;
}

/** The machine types of one provider, by name in any case of letters. */
export class Machines {
  private readonly data: MachineData;
  /** Spelled as price lists do, by lower case; made when a name is not spelled so. */
  private names: ReadonlyMap<string, string> | undefined;

  constructor(data: MachineData) {
    this.data = data;
  }

  /** Where the data are from, and of when. */
  get sources(): MachineData["sources"] {
    return this.data.sources;
  }

  /** All machine types, as price lists spell them. */
  all(): string[] {
    return Object.keys(this.data.types);
  }

  /** A name as price lists spell it: Azure takes `standard_b1s` for `Standard_B1s`. One that the data do not have stays as it is. */
  spelled(name: string): string {
    if (Object.hasOwn(this.data.types, name)) return name;
    this.names ??= new Map(this.all().map((known) => [known.toLowerCase(), known]));
    return this.names.get(name.toLowerCase()) ?? name;
  }

  /** Undefined for a type that the data do not have. */
  find(given: string): Machine | undefined {
    const name = this.spelled(given);
    const row = Object.hasOwn(this.data.types, name) ? this.data.types[name] : undefined;
    if (!row) return undefined;
    const cell = (column: string): Cell => row[this.data.columns.indexOf(column)] ?? undefined;
    const accelerator = text(cell("accelerator"));
    const architecture = cell("architecture");
    return {
      name,
      vcpu: number(cell("vcpu")),
      memoryGib: number(cell("memoryGib")),
      architecture: architecture === "arm64" || architecture === "x86_64" ? architecture : undefined,
      family: this.familyOf(text(cell("family"))),
      accelerators: cell("acceleratorBasis") === "uncounted" ? undefined : (number(cell("accelerators")) ?? (accelerator === undefined ? 0 : undefined)),
      accelerator: accelerator === undefined ? undefined : { name: accelerator, kind: this.kindOf(accelerator), memoryGib: number(cell("acceleratorGib")) },
      localSsdGib: number(cell("localSsdGib")),
    };
  }

  private familyOf(name: string | undefined): MachineFamily | undefined {
    const row = name !== undefined && Object.hasOwn(this.data.families, name) ? this.data.families[name] : undefined;
    if (name === undefined || !row) return undefined;
    const [series, generation, modifiers, status] = row;
    return { name, series: text(series) ?? name, generation: number(generation), modifiers: text(modifiers) ?? "", isPrevious: status === "previous" };
  }

  private kindOf(accelerator: string): Accelerator["kind"] {
    const kind = this.data.acceleratorKinds[accelerator];
    return kind === "gpu" || kind === "ml chip" ? kind : undefined;
  }
}

function number(cell: Cell): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function text(cell: Cell): string | undefined {
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}
