import { parseAddress } from "./address.ts";
import { Elements, MEANINGS } from "./elements.ts";
import type { JsonScanner, Listener } from "./json-scanner.ts";

/** Where a top-level member's value stands. */
export interface Member {
  from: number;
  to: number;
  kind: "object" | "array" | "scalar";
  /** Keys in it, at all levels. */
  keys: number;
  hasBigNumbers: boolean;
}

/** Levels of the document: members, then the elements of `resource_changes`, their keys, the keys of `change`, the actions. */
const TOP = 1;
const ELEMENT = 2;
const ELEMENT_KEY = 3;
const CHANGE_KEY = 4;
const ACTION = 5;

/** The element keys that the scan reads, each with the bit that says it was there. */
const WANTED = ["address", "type", "name", "mode", "deposed", "change"] as const;
const WANTED_BYTES = WANTED.map((word) => Buffer.from(word));
const CHANGE_BYTES = ["before", "after", "actions"].map((word) => Buffer.from(word));
type Wanted = (typeof WANTED)[number];
type Light = Partial<Record<Wanted, string>>;

/** What the scan of a plan finds: its members, and a line on each resource change. */
export class Outline implements Listener {
  readonly members = new Map<string, Member>();
  readonly elements = new Elements();
  /** Data sources and ephemeral resources. */
  reads = 0;
  deposed = 0;
  duplicates = 0;
  /** Elements that say nothing about what will happen. */
  withoutChange = 0;
  /** Elements that lack the values of a side that exists. */
  withoutSide = 0;
  root: Member["kind"] | undefined;
  private readonly addresses = new Set<string>();
  private member = "";
  private memberStart = { from: 0, keys: 0, bigNumbers: 0, isArray: false };
  private elementStart = { from: 0, keys: 0, bigNumbers: 0 };
  private light: Light = {};
  private seen = 0;
  private wanted: Wanted | undefined;
  private actions: string[] | undefined;
  private inActions = false;
  /** Which side's value comes next in `change`, and which sides had an object. */
  private side: "before" | "after" | undefined;
  private sides = "";

  key(scanner: JsonScanner, level: number, from: number, to: number): void {
    if (level === TOP) this.memberKey(scanner, from, to);
    else if (level === ELEMENT_KEY) this.wanted = this.elementKey(scanner, from, to);
    else if (level === CHANGE_KEY && this.wanted === "change") {
      this.changeKey(scanner, from, to);
    }
  }

  scalar(scanner: JsonScanner, level: number, from: number, to: number): void {
    if (level === 0) this.root = "scalar";
    else if (level === TOP) this.endMember(scanner, "scalar", scanner.base + from, scanner.base + to);
    else if (level === ELEMENT) scanner.fail(from, "has a resource change that is not an object");
    else if (level === ELEMENT_KEY && this.wanted) this.light[this.wanted] = this.text(scanner, from, to);
    else if (level === CHANGE_KEY && this.inActions) {
      if (scanner.buffer[from] !== 0x6e) scanner.fail(from, 'has "actions" that are not a list'); // null counts as absent
      this.inActions = false;
    } else if (level === ACTION && this.inActions) this.actions?.push(this.text(scanner, from, to));
  }

  open(scanner: JsonScanner, level: number, at: number, isArray: boolean): void {
    if (level === 0) {
      this.root = isArray ? "array" : "object";
      scanner.limit = isArray ? 0 : TOP;
    } else if (level === TOP) {
      this.memberStart = { from: scanner.base + at, keys: scanner.keys, bigNumbers: scanner.bigNumbers, isArray };
      if (this.member === "resource_changes" && isArray) scanner.limit = CHANGE_KEY;
    } else if (level === ELEMENT) {
      if (isArray) scanner.fail(at, "has a resource change that is not an object");
      this.startElement(scanner, at);
    } else if (level === ELEMENT_KEY && this.wanted === "change") this.light.change = isArray ? "" : "{";
    else if (level === CHANGE_KEY && this.side) this.sides += isArray ? "" : this.side;
    else if (level === CHANGE_KEY && this.inActions) {
      if (!isArray) scanner.fail(at, 'has "actions" that are not a list');
      this.actions = [];
      scanner.limit = ACTION;
    } else if (level === ACTION && this.inActions) scanner.fail(at, "has an action that is not a word");
  }

  close(scanner: JsonScanner, level: number, to: number): void {
    if (level === TOP) {
      const { from, isArray } = this.memberStart;
      this.endMember(scanner, isArray ? "array" : "object", from, scanner.base + to);
      scanner.limit = TOP;
    } else if (level === 0) this.addresses.clear();
    else if (level === ELEMENT) this.endElement(scanner, to);
    else if (level === CHANGE_KEY && this.inActions) {
      this.inActions = false;
      scanner.limit = CHANGE_KEY;
    }
  }

  private memberKey(scanner: JsonScanner, from: number, to: number): void {
    this.member = JSON.parse(scanner.buffer.toString("utf8", from - 1, to + 1)) as string;
    if (this.members.has(this.member)) scanner.fail(from, `has the key ${JSON.stringify(this.member)} twice in one object`);
    this.memberStart = { from: 0, keys: scanner.keys, bigNumbers: scanner.bigNumbers, isArray: false };
  }

  private endMember(scanner: JsonScanner, kind: Member["kind"], from: number, to: number): void {
    const { keys, bigNumbers } = this.memberStart;
    this.members.set(this.member, { from, to, kind, keys: scanner.keys - keys, hasBigNumbers: scanner.bigNumbers > bigNumbers });
  }

  private elementKey(scanner: JsonScanner, from: number, to: number): Wanted | undefined {
    const length = to - from;
    if (length !== 4 && length !== 6 && length !== 7) return refuseEscape(scanner, from, to); // the lengths of WANTED
    const bit = matching(WANTED_BYTES, scanner.buffer, from, length);
    if (bit < 0) return undefined;
    if (this.seen & (1 << bit)) scanner.fail(from, `has the key "${WANTED[bit]}" twice in one object`);
    this.seen |= 1 << bit;
    return WANTED[bit];
  }

  private changeKey(scanner: JsonScanner, from: number, to: number): void {
    refuseEscape(scanner, from, to);
    const word = matching(CHANGE_BYTES, scanner.buffer, from, to - from);
    this.side = word === 0 ? "before" : word === 1 ? "after" : undefined;
    this.inActions = word === 2;
    if (this.inActions && this.actions) scanner.fail(from, 'has the key "actions" twice in one object');
  }

  private startElement(scanner: JsonScanner, at: number): void {
    this.elementStart = { from: scanner.base + at, keys: scanner.keys, bigNumbers: scanner.bigNumbers };
    this.light = {};
    this.seen = 0;
    this.wanted = undefined;
    this.actions = undefined;
    this.inActions = false;
    this.side = undefined;
    this.sides = "";
  }

  private endElement(scanner: JsonScanner, to: number): void {
    const { from, keys, bigNumbers } = this.elementStart;
    const { address, deposed } = this.light;
    const actions = this.actions?.join(",") ?? "";
    const parts = this.partsOf(scanner, from);
    if (!parts.isManaged || actions === "read") {
      this.reads++;
      return;
    }
    if (!Object.hasOwn(MEANINGS, actions)) {
      const words = JSON.stringify(this.actions).slice(0, 100);
      scanner.fail(from - scanner.base, `has the actions ${words} for ${address ?? parts.type}, which costgate does not know`, NEWER);
    }
    if (this.light.change !== "{") this.withoutChange++;
    else if (!(SIDES[actions] ?? []).every((side) => this.sides.includes(side))) this.withoutSide++;
    this.countAddress(address ?? "", deposed);
    const hasBigNumbers = scanner.bigNumbers > bigNumbers;
    this.elements.add({ from, to: scanner.base + to, type: parts.type, keys: scanner.keys - keys, hasBigNumbers, actions });
  }

  /** Type and mode, from the address where they are not given. */
  private partsOf(scanner: JsonScanner, from: number): { type: string; isManaged: boolean } {
    const { address, type, mode, name } = this.light;
    if (mode && !MODES.has(mode)) scanner.fail(from - scanner.base, `has a resource change of the unknown mode ${JSON.stringify(mode)}`, NEWER);
    if (type && mode) return { type, isManaged: mode === "managed" };
    const parts = address === undefined ? undefined : parseAddress(address);
    const known = type || (parts?.type ?? "");
    if (known === "" || (address === undefined && !name)) {
      scanner.fail(from - scanner.base, "has a resource change without an address, and without type and name");
    }
    return { type: known, isManaged: mode ? mode === "managed" : !parts?.isData };
  }

  private countAddress(address: string, deposed: string | undefined): void {
    if (deposed) this.deposed++;
    if (address === "") return;
    const before = this.addresses.size;
    this.addresses.add(deposed ? `${address} ${deposed}` : address);
    if (this.addresses.size === before) this.duplicates++;
  }

  /** The text of a string; "" for null; other scalars as they stand. */
  private text(scanner: JsonScanner, from: number, to: number): string {
    const { buffer } = scanner;
    if (buffer[from] !== 0x22) return buffer[from] === 0x6e ? "" : buffer.toString("latin1", from, to);
    const raw = buffer.toString("utf8", from + 1, to - 1);
    return raw.includes("\\") ? (JSON.parse(`"${raw}"`) as string) : raw;
  }
}

/** The sides that exist, by the actions. */
const SIDES: Record<string, readonly string[]> = {
  "no-op": ["before", "after"],
  create: ["after"],
  update: ["before", "after"],
  delete: ["before"],
  forget: ["before"],
  "delete,create": ["before", "after"],
  "create,delete": ["before", "after"],
};

const NEWER = "A terraform newer than this costgate may have written it: use a newer costgate, or report it.";
const MODES = new Set(["managed", "data", "ephemeral"]);

/** A key that the scan must know by its bytes: terraform never escapes these, and an escape could hide one. */
function refuseEscape(scanner: JsonScanner, from: number, to: number): undefined {
  for (let at = from; at < to; at++) if (scanner.buffer[at] === 0x5c) scanner.fail(from, "has an escaped key where terraform writes plain ones");
}

/** Which of the words stands there; -1 for none. */
function matching(words: readonly Buffer[], buffer: Buffer, from: number, length: number): number {
  for (let which = 0; which < words.length; which++) {
    const word = words[which] as Buffer;
    let at = word.length === length ? 0 : -1;
    while (at >= 0 && at < length && word[at] === buffer[from + at]) at++;
    if (at === length) return which;
  }
  return -1;
}
