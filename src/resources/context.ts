import { Exact } from "../base/exact.ts";
import type { Change, Plan, Region, Side } from "../plan/change.ts";
import { UNKNOWN, type Value } from "../plan/value.ts";
import { type Field, prototypeOf, type Reading, Unpriceable, viewOf } from "./fields.ts";
import type { Input } from "./input.ts";
import type { Scaled, Scaling } from "./scaled.ts";
import { Secrets } from "./secrets.ts";
import type { AnySheet, Reference, ReferenceShape, UsageKey, UsageShape } from "./sheet.ts";
import { type Case, type UsageOf, usageIn } from "./usage/usage.ts";

/** What all bills of a run share. */
export interface BillingWorld {
  plan: Plan;
  usageOf: UsageOf;
  /** YYYY-MM-DD. */
  asOf: string;
  production: boolean;
  /** Called with "type" and "attribute" for each attribute that is read; for tests of what sheets declare. */
  onRead?: (type: string, path: string) => void;
  /** Whether the policy vouches for a resource's schedule, though nothing in the plan enforces it. */
  vouchesFor?: ((change: Change, plan: Plan) => boolean) | undefined;
  /** Whether lines keep what they depend on; the gate has no use for that. */
  keepsInputs?: boolean;
  /** Which case of what is given as a range is billed; default: expected. */
  case?: Case;
  /** Stands for the most to which the resource scales, in the case "high". */
  ceiling?: Exact;
}

/** What closures leave behind while one line of the bill is told. */
export class Trace {
  /** Usage keys that were read, and whether there was a value. */
  usage: Map<string, boolean> = new Map();
  assumptions: string[] = [];
  /** What was read; undefined when nobody asks. */
  inputs: Input[] | undefined;
  /** What was read that the plan marks sensitive. */
  secrets: Secrets | undefined;
  /** What was read that has a least and a most: attributes that set the most, and "usage" with a key. Undefined when nothing was. */
  ranged: Map<string, Scaling | "usage"> | undefined;

  constructor(keepsInputs: boolean) {
    this.inputs = keepsInputs ? [] : undefined;
  }
}

/** One resource on one side of the change: reads its attributes, usage and references for the closures of a sheet. */
export class Subject implements Reading {
  readonly path = "";
  readonly change: Change;
  readonly side: Side;
  readonly world: BillingWorld;
  readonly trace: Trace;
  /** For the closures: a function that needs no `this`. */
  readonly note: (text: string) => void;

  constructor(change: Change, side: Side, world: BillingWorld, trace: Trace) {
    this.change = change;
    this.side = side;
    this.world = world;
    this.trace = trace;
    this.note = (text) => trace.assumptions.push(text);
  }

  assume(text: string): void {
    this.trace.assumptions.push(text);
  }

  isConfigured(path: string): boolean | undefined {
    return this.side === "after" ? this.change.isConfigured(path) : undefined;
  }

  onRead(path: string, value?: Value, field?: Field<unknown>): void {
    this.world.onRead?.(this.change.type, path);
    if (this.change.hasSensitive && isThere(value) && this.change.isSensitive(path)) this.secrets().add(value);
    this.trace.inputs?.push({ kind: "attribute", change: this.change, side: this.side, path, value, field });
  }

  /** Throws Unpriceable when it is not known. */
  region(): string {
    const region: Region = this.side === "after" ? this.change.regionAfter : this.change.regionBefore;
    this.trace.inputs?.push({ kind: "region", change: this.change, region });
    if (!region.known) throw new Unpriceable(`the region is not known: ${region.because}`);
    if (region.sensitive) this.secrets().addVerbatim(region.name);
    return region.name;
  }

  private secrets(): Secrets {
    this.trace.secrets ??= new Secrets();
    return this.trace.secrets;
  }

  usage(key: string, kind: UsageKey["kind"], name: string = key): Exact | string | undefined {
    const value = this.usageValue(key);
    this.trace.inputs?.push({ kind: "usage", change: this.change, key, given: this.world.usageOf(this.change).get(key) });
    this.trace.usage.set(name, value !== undefined);
    if (value === undefined) return undefined;
    if (kind === "text") return String(value);
    if (value instanceof Exact) return value;
    throw new Unpriceable(`usage ${key} is "${value.slice(0, 40)}", not a number`);
  }

  /** How many there are in the case that is billed. What cannot be read spoils that case only, so that less information never makes a ceiling lower. */
  scaled({ value, least, most, by, of }: Scaled): Exact {
    const { case: which = "expected", ceiling } = this.world;
    if (which === "low") return value.min(least() ?? value);
    if (which === "high") return value.max(ceiling ?? most() ?? value);
    const [from, to] = [attempt(least), attempt(most)];
    const isPoint = from !== "unknown" && to !== "unknown" && !from?.lt(value) && !to?.gt(value);
    if (!isPoint) this.noteRange(`${of ?? ""} ${by}`, { attribute: by, address: of, value, most: to === "unknown" ? undefined : to });
    return value;
  }

  private noteRange(name: string, scaling: Scaling | "usage"): void {
    this.trace.ranged ??= new Map();
    this.trace.ranged.set(name, scaling);
  }

  /** What is given for a usage key, in the case that is billed. */
  usageValue(key: string): Exact | string | undefined {
    const given = this.world.usageOf(this.change).get(key);
    if (given?.range) this.noteRange(`usage ${key} of ${this.change.address}`, "usage");
    return usageIn(given, this.world.case ?? "expected");
  }

  /** What a reference leads to, as closures see it. */
  follow(reference: Reference): unknown {
    const { references } = this.world.plan;
    if (reference.reverse) {
      const [type = ""] = reference.to;
      const sources = references.sources(this.change, this.side, type, reference.through);
      this.trace.inputs?.push({ kind: "reference", change: this.change, name: `${type}.${reference.through}`, targets: sources, outside: false });
      return sources.map((source) => this.seen(source, reference));
    }
    const target = references.target(this.change, this.side, reference.through, reference.to);
    this.trace.inputs?.push({
      kind: "reference",
      change: this.change,
      name: reference.through,
      targets: target.found ? [target.change] : [],
      outside: !target.found && target.why === "outside",
    });
    return target.found ? this.seen(target.change, reference) : undefined;
  }

  private seen(target: Change, reference: Reference): object {
    // A resource that goes, or comes, is seen as it was, or will be.
    const values = (this.side === "after" ? (target.after ?? target.before) : (target.before ?? target.after)) ?? {};
    return viewOf(referredPrototype(reference), values, new Subject(target, this.side, this.world, this.trace));
  }
}

function attempt(read: () => Exact | undefined): Exact | "unknown" | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unpriceable) return "unknown";
    throw error;
  }
}

interface View {
  reading: Subject;
}

/** The context of a resource for the closures of its sheet. */
export function contextOf(sheet: AnySheet, subject: Subject): object {
  const { change, side } = subject;
  return viewOf(sheetPrototype(sheet), (side === "after" ? change.after : change.before) ?? {}, subject);
}

function isThere(value: Value | undefined): value is Value {
  return value !== undefined && value !== null && value !== UNKNOWN;
}

type Getters = { readonly [name: string]: (subject: Subject) => unknown };

function withGetters(base: object, getters: Getters): object {
  const made: object = Object.create(base);
  for (const [name, read] of Object.entries(getters)) {
    Object.defineProperty(made, name, {
      get(this: View) {
        return read(this.reading);
      },
    });
  }
  return made;
}

function memoized<K extends WeakKey>(make: (key: K) => object): (key: K) => object {
  const made = new WeakMap<K, object>();
  return (key) => {
    let value = made.get(key);
    if (!value) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

const sheetPrototype = memoized(({ attributes, usage, references }: AnySheet) =>
  withGetters(prototypeOf(attributes), {
    ...shared(references),
    usage: (subject) => viewOf(usagePrototype(usage), {}, subject),
    asOf: ({ world, trace }) => {
      trace.inputs?.push({ kind: "day", value: world.asOf });
      return world.asOf;
    },
    production: ({ world, trace }) => {
      trace.inputs?.push({ kind: "production", value: world.production });
      return world.production;
    },
    assume: ({ note }) => note,
    scaled: (subject) => (one: Scaled) => subject.scaled(one),
    usageAt: (subject) => (key: string, at: number) => subject.usage(key.replace(".", `[${at}].`), "number"),
  }),
);

const referredPrototype = memoized(({ attributes, references }: Reference) =>
  withGetters(prototypeOf(attributes), {
    ...shared(references),
    address: ({ change }) => change.address,
    type: ({ change }) => change.type,
    usageNumber: (subject) => (key: string) => subject.usage(key, "number", `${key} of ${subject.change.address}`),
  }),
);

function shared(references: ReferenceShape): Getters {
  return { refs: (subject) => viewOf(refsPrototype(references), {}, subject), region: (subject) => subject.region() };
}

const usagePrototype = memoized((usage: UsageShape) =>
  withGetters({}, Object.fromEntries(Object.entries(usage).map(([key, { kind }]) => [key, (subject: Subject) => subject.usage(key, kind)]))),
);

const refsPrototype = memoized((references: ReferenceShape) =>
  withGetters({}, Object.fromEntries(Object.entries(references).map(([name, reference]) => [name, (subject: Subject) => subject.follow(reference)]))),
);
