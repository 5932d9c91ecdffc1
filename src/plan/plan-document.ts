import type { Bytes } from "./bytes.ts";
import type { Change, References } from "./change.ts";
import { Configuration } from "./configuration.ts";
import { ReadRest, WholeRest } from "./element-rest.ts";
import type { Meaning } from "./elements.ts";
import type { Outline } from "./outline.ts";
import { PartReader } from "./part-reader.ts";
import { plannedElements, plannedUnknowns } from "./planned-values.ts";
import { type Raw, rawOwn, rawText } from "./raw.ts";
import { PlanReferences } from "./references.ts";
import { type DefaultRegion, Regions } from "./region.ts";
import { type Context, ORIGIN, type Origin, PlannedChange } from "./resource-change.ts";

const CREATE: Meaning = { action: "create" };
const KEPT = 1000; // Changes that others refer to are asked for again and again.
const SCATTERED = 16 * 1024; // What is read of a file for one change out of order.

/** A scanned plan, whose changes are parsed when they are asked for. */
export class PlanDocument implements Context {
  readonly references: References;
  readonly regions: Regions;
  readonly types: ReadonlySet<string>;
  /** How many changes come from `planned_values`. */
  readonly planned: number;
  readonly plannedReads: number;
  private readonly bytes: Bytes;
  private readonly outline: Outline;
  private readonly plannedChanges: readonly Raw[];
  private readonly scattered: PartReader;
  private readonly kept = new Map<number, Change>();
  private found: Configuration | undefined;

  constructor(bytes: Bytes, outline: Outline, team: DefaultRegion | undefined) {
    this.bytes = bytes;
    this.outline = outline;
    this.regions = new Regions(this, team);
    this.scattered = new PartReader(bytes, SCATTERED);
    const all = outline.members.get("resource_changes")?.kind === "array" ? [] : plannedElements(this.member("planned_values"));
    this.plannedChanges = all.filter((element) => (rawText(element, "mode") ?? "managed") === "managed");
    this.planned = this.plannedChanges.length;
    this.plannedReads = all.length - this.planned;
    this.types = new Set([...outline.elements.typeNames, ...this.plannedChanges.map((element) => rawText(element, "type") ?? "")]);
    this.references = new PlanReferences(this);
  }

  get length(): number {
    return this.outline.elements.length + this.planned;
  }

  get configuration(): Configuration {
    this.found ??= new Configuration(this.member("configuration"), this.member("variables"));
    return this.found;
  }

  *changes(): Iterable<Change> {
    const reader = new PartReader(this.bytes);
    for (let ordinal = 0; ordinal < this.length; ordinal++) yield this.kept.get(ordinal) ?? this.parse(ordinal, reader);
    this.bytes.verify();
  }

  /** A change by its place in the plan; recently asked ones are kept. */
  at(ordinal: number): Change {
    const known = this.kept.get(ordinal);
    if (known) return known;
    const change = this.parse(ordinal, this.scattered);
    if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value as number);
    this.kept.set(ordinal, change);
    return change;
  }

  /** The place of a change that this plan handed out. */
  ordinalOf(change: Change): number | undefined {
    const origin = (change as Partial<Origin>)[ORIGIN];
    return origin?.plan === this ? origin.ordinal : undefined;
  }

  /** Places of all changes of a type. */
  ofType(type: string): readonly number[] {
    if (this.planned === 0) return this.outline.elements.ofType(type);
    return [...this.plannedChanges.keys()].filter((at) => rawText(this.plannedChanges[at], "type") === type);
  }

  private parse(ordinal: number, reader: PartReader): Change {
    const origin = { plan: this, ordinal };
    const planned = this.plannedChanges[ordinal];
    if (planned) {
      const element = this.plannedElement(planned);
      return new PlannedChange(element, new WholeRest(element), CREATE, this, origin);
    }
    const element = this.outline.elements.at(ordinal);
    const frame = element.marks === undefined ? reader.frame(element) : reader.head(element);
    return new PlannedChange(frame, new ReadRest(element, frame, reader, this.scattered), element.meaning, this, origin);
  }

  private plannedElement(element: Raw): Raw {
    const marks = plannedUnknowns(rawText(element, "module_address") ?? "", element, this.configuration);
    const change = rawOwn(element, "change") as Raw;
    const after = { ...(rawOwn(change, "after") as Raw) }; // Unknown values are marked in place.
    return { ...element, change: { ...change, after, after_unknown: marks } };
  }

  private member(name: string): unknown {
    const member = this.outline.members.get(name);
    return member && member.kind !== "scalar" ? this.scattered.read(member, name) : undefined;
  }
}
