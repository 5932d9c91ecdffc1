import type { Action } from "./change.ts";

/** What a list of actions means. `sides`: the plan does not say, the two sides of the change do. */
export type Meaning = { action: Action | "sides"; createBeforeDestroy?: boolean };

/** Every list of actions that Terraform and OpenTofu write for managed resources. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  "": { action: "sides" },
  "no-op": { action: "no-op" },
  create: { action: "create" },
  update: { action: "update" },
  delete: { action: "delete" },
  forget: { action: "forget" },
  "delete,create": { action: "replace", createBeforeDestroy: false },
  "create,delete": { action: "replace", createBeforeDestroy: true },
  // The old one lives on outside the state and costs as before; only the new one is a change.
  "create,forget": { action: "create" },
  "forget,create": { action: "create" },
};
const WORDS = Object.keys(MEANINGS);

/** From one byte to before another. */
export interface Span {
  from: number;
  to: number;
}

/** One resource change, as the scan found it. */
export interface Element extends Span {
  type: string;
  /** The values of the two sides, where these are objects. */
  before: Span | undefined;
  after: Span | undefined;
  /** Where what follows on the values begins; set for what stands as terraform writes it. */
  marks: number | undefined;
  hasBigNumbers: boolean;
  meaning: Meaning;
}

/** The columns of the facts: positions count from the element's own. */
const TYPE = 0;
const MEANING = 1;
const BIG_NUMBERS = 2;
const LENGTH = 3;
const BEFORE = 4;
const AFTER = 6;
const MARKS = 8;
const COLUMNS = 9;

/** Where the managed resource changes of a plan stand: some forty bytes for each. */
export class Elements {
  length = 0;
  private starts = new Float64Array(64);
  private facts = new Uint32Array(64 * COLUMNS);
  private readonly types: string[] = [];
  private readonly typeNumbers = new Map<string, number>();
  private readonly ordinals = new Map<string, readonly number[]>();

  get typeNames(): readonly string[] {
    return this.types;
  }

  add(element: Omit<Element, "meaning"> & { actions: string }): void {
    const at = this.length++;
    if (at === this.starts.length) this.grow();
    const { facts } = this;
    const row = at * COLUMNS;
    this.starts[at] = element.from;
    facts[row + TYPE] = this.typeNumber(element.type);
    facts[row + MEANING] = WORDS.indexOf(element.actions);
    facts[row + BIG_NUMBERS] = element.hasBigNumbers ? 1 : 0;
    facts[row + LENGTH] = element.to - element.from;
    facts[row + MARKS] = element.marks === undefined ? 0 : element.marks - element.from;
    this.setSide(row + BEFORE, element.from, element.before);
    this.setSide(row + AFTER, element.from, element.after);
  }

  at(ordinal: number): Element {
    const { facts } = this;
    const row = ordinal * COLUMNS;
    const from = this.starts[ordinal] as number;
    const marks = facts[row + MARKS] as number;
    return {
      from,
      to: from + (facts[row + LENGTH] as number),
      type: this.types[facts[row + TYPE] as number] as string,
      before: this.side(row + BEFORE, from),
      after: this.side(row + AFTER, from),
      marks: marks === 0 ? undefined : from + marks,
      meaning: MEANINGS[WORDS[facts[row + MEANING] as number] as string] as Meaning,
      hasBigNumbers: facts[row + BIG_NUMBERS] === 1,
    };
  }

  /** The ordinals of all elements of a type. */
  ofType(type: string): readonly number[] {
    const known = this.ordinals.get(type);
    if (known) return known;
    const number = this.typeNumbers.get(type) ?? -1;
    const found: number[] = [];
    for (let at = 0; at < this.length; at++) if (this.facts[at * COLUMNS + TYPE] === number) found.push(at);
    this.ordinals.set(type, found);
    return found;
  }

  private setSide(column: number, start: number, side: Span | undefined): void {
    this.facts[column] = side ? side.from - start : 0;
    this.facts[column + 1] = side ? side.to - start : 0;
  }

  private side(column: number, start: number): Span | undefined {
    const from = this.facts[column] as number;
    return from === 0 ? undefined : { from: start + from, to: start + (this.facts[column + 1] as number) };
  }

  private typeNumber(type: string): number {
    const known = this.typeNumbers.get(type);
    if (known !== undefined) return known;
    const own = Buffer.from(type).toString(); // The given one may be a part of a long text, which would be kept with it.
    this.typeNumbers.set(own, this.types.length);
    return this.types.push(own) - 1;
  }

  private grow(): void {
    const starts = new Float64Array(this.starts.length * 2);
    starts.set(this.starts);
    const facts = new Uint32Array(this.facts.length * 2);
    facts.set(this.facts);
    this.starts = starts;
    this.facts = facts;
  }
}
