import { parseAddress } from "./address.ts";
import { ElementLeaper, type Leapt } from "./element-leaper.ts";
import { Elements, MEANINGS, type Span } from "./elements.ts";
import type { JsonScanner, Listener } from "./json-scanner.ts";
import type { Leaper } from "./leaper.ts";

/** Where a top-level member's value stands. */
export interface Member extends Span {
  kind: "object" | "array" | "scalar";
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
type Sides = Partial<Record<"before" | "after", Span>>;

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
  private memberStart = { from: 0, bigNumbers: 0, isArray: false };
  private elementStart = { from: 0, bigNumbers: 0 };
  private light: Light = {};
  private seen = 0;
  private wanted: Wanted | undefined;
  private actions: string[] | undefined;
  private inActions = false;
  /** Which side's value comes next in `change`, and which sides had an object. */
  private side: "before" | "after" | undefined;
  private seenSides = "";
  private sides: Sides = {};
  private elementLeaper: ElementLeaper | undefined;

  pass(scanner: JsonScanner, level: number, at: number, to: number): number {
    const { leaper } = scanner;
    if (level !== ELEMENT || !leaper) return 0;
    this.elementLeaper ??= new ElementLeaper(leaper);
    leaper.look(scanner.buffer, at, to);
    const leapt = this.elementLeaper.over(at - leaper.from);
    return leapt && this.takeLeapt(scanner.base, leaper, leapt, at) ? leaper.from + leapt.to : 0;
  }

  key(scanner: JsonScanner, level: number, from: number, to: number): void {
    if (level === TOP) this.memberKey(scanner, from, to);
    else if (level === ELEMENT_KEY) {
      this.side = undefined;
      this.wanted = this.elementKey(scanner, from, to);
    } else if (level === CHANGE_KEY && this.wanted === "change") this.changeKey(scanner, from, to);
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
      this.memberStart = { from: scanner.base + at, bigNumbers: scanner.bigNumbers, isArray };
      if (this.member === "resource_changes" && isArray) scanner.limit = CHANGE_KEY;
    } else if (level === ELEMENT) {
      if (isArray) scanner.fail(at, "has a resource change that is not an object");
      this.startElement(scanner, at);
    } else if (level === ELEMENT_KEY && this.wanted === "change") this.light.change = isArray ? "" : "{";
    else if (level === CHANGE_KEY && this.side && !isArray) this.sides[this.side] = { from: scanner.base + at, to: 0 };
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
    } else if (level === CHANGE_KEY && this.side) {
      const side = this.sides[this.side];
      if (side) side.to = scanner.base + to;
    }
  }

  private memberKey(scanner: JsonScanner, from: number, to: number): void {
    this.member = JSON.parse(scanner.buffer.toString("utf8", from - 1, to + 1)) as string;
    if (this.members.has(this.member)) scanner.fail(from, `has the key ${JSON.stringify(this.member)} twice in one object`);
    this.memberStart = { from: 0, bigNumbers: scanner.bigNumbers, isArray: false };
  }

  private endMember(scanner: JsonScanner, kind: Member["kind"], from: number, to: number): void {
    this.members.set(this.member, { from, to, kind, hasBigNumbers: scanner.bigNumbers > this.memberStart.bigNumbers });
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
    if (!this.side) return;
    if (this.seenSides.includes(this.side)) scanner.fail(from, `has the key "${this.side}" twice in one object`);
    this.seenSides += this.side;
  }

  private startElement(scanner: JsonScanner, at: number): void {
    this.elementStart = { from: scanner.base + at, bigNumbers: scanner.bigNumbers };
    this.light = {};
    this.seen = 0;
    this.wanted = undefined;
    this.actions = undefined;
    this.inActions = false;
    this.side = undefined;
    this.seenSides = "";
    this.sides = {};
  }

  /** Notes an element that was passed over as a whole; false for what the scanner is to refuse. */
  private takeLeapt(base: number, leaper: Leaper, leapt: Leapt, at: number): boolean {
    const { actions, before, after } = leapt;
    if (!leapt.isManaged || actions === "read") {
      this.reads++;
      return true;
    }
    if (!Object.hasOwn(MEANINGS, actions)) return false;
    const start = base + leaper.from;
    const within = (side: Span | undefined): Span | undefined => side && { from: start + side.from, to: start + side.to };
    if (lacksSide(actions, before, after)) this.withoutSide++;
    const address = leaper.own(leapt.address);
    this.countAddress(address, leapt.deposed);
    this.elements.add({
      from: base + at,
      to: start + leapt.to,
      type: leapt.type,
      before: within(before),
      after: within(after),
      marks: start + leapt.marks,
      hasBigNumbers: false,
      actions,
    });
    return true;
  }

  private endElement(scanner: JsonScanner, to: number): void {
    const { from, bigNumbers } = this.elementStart;
    const { address, deposed } = this.light;
    const { before, after } = this.sides;
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
    else if (lacksSide(actions, before, after)) this.withoutSide++;
    this.countAddress(address ?? "", deposed);
    const hasBigNumbers = scanner.bigNumbers > bigNumbers;
    this.elements.add({ from, to: scanner.base + to, type: parts.type, before, after, marks: undefined, hasBigNumbers, actions });
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

const WITHOUT_BEFORE = new Set(["create", "create,forget", "forget,create", ""]);
const WITHOUT_AFTER = new Set(["delete", "forget", "create,forget", "forget,create", ""]);

/** Whether the values of a side are left out that must exist by the actions. */
function lacksSide(actions: string, before: Span | undefined, after: Span | undefined): boolean {
  return (!before && !WITHOUT_BEFORE.has(actions)) || (!after && !WITHOUT_AFTER.has(actions));
}

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
