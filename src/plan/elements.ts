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

/** One resource change, as the scan found it. */
export interface Element {
  from: number;
  to: number;
  type: string;
  /** How many keys stand in it, at all levels: fewer after parsing means that one stood twice. */
  keys: number;
  hasBigNumbers: boolean;
  meaning: Meaning;
}

/** Where the managed resource changes of a plan stand: some thirty bytes for each. */
export class Elements {
  length = 0;
  private spans = new Float64Array(64);
  /** For each: type, keys, meaning, whether there are big numbers. */
  private facts = new Uint32Array(128);
  private readonly types: string[] = [];
  private readonly typeNumbers = new Map<string, number>();
  private readonly ordinals = new Map<string, readonly number[]>();

  get typeNames(): readonly string[] {
    return this.types;
  }

  add(element: Omit<Element, "meaning"> & { actions: string }): void {
    const at = this.length++;
    if (at * 2 === this.spans.length) this.grow();
    this.spans[at * 2] = element.from;
    this.spans[at * 2 + 1] = element.to;
    this.facts[at * 4] = this.typeNumber(element.type);
    this.facts[at * 4 + 1] = element.keys;
    this.facts[at * 4 + 2] = WORDS.indexOf(element.actions);
    this.facts[at * 4 + 3] = element.hasBigNumbers ? 1 : 0;
  }

  at(ordinal: number): Element {
    const fact = (offset: number): number => this.facts[ordinal * 4 + offset] as number;
    return {
      from: this.spans[ordinal * 2] as number,
      to: this.spans[ordinal * 2 + 1] as number,
      type: this.types[fact(0)] as string,
      keys: fact(1),
      meaning: MEANINGS[WORDS[fact(2)] as string] as Meaning,
      hasBigNumbers: fact(3) === 1,
    };
  }

  /** The ordinals of all elements of a type. */
  ofType(type: string): readonly number[] {
    const known = this.ordinals.get(type);
    if (known) return known;
    const number = this.typeNumbers.get(type) ?? -1;
    const found: number[] = [];
    for (let at = 0; at < this.length; at++) if (this.facts[at * 4] === number) found.push(at);
    this.ordinals.set(type, found);
    return found;
  }

  private typeNumber(type: string): number {
    const known = this.typeNumbers.get(type);
    if (known !== undefined) return known;
    this.typeNumbers.set(type, this.types.length);
    return this.types.push(type) - 1;
  }

  private grow(): void {
    const spans = new Float64Array(this.spans.length * 2);
    spans.set(this.spans);
    const facts = new Uint32Array(this.facts.length * 2);
    facts.set(this.facts);
    this.spans = spans;
    this.facts = facts;
  }
}
