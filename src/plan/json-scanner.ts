import { isUtf8 } from "node:buffer";
import { LEAP_DEPTH, type Leaper } from "./leaper.ts";

/** Told what a {@link JsonScanner} meets, at the levels up to its `limit` only. Positions count within the scanner's buffer. */
export interface Listener {
  /** A key: its bytes stand between the quotes, `from` to `to`. */
  key(scanner: JsonScanner, level: number, from: number, to: number): void;
  /** A string (quotes included), number, true, false or null. */
  scalar(scanner: JsonScanner, level: number, from: number, to: number): void;
  open(scanner: JsonScanner, level: number, at: number, isArray: boolean): void;
  /** `to` is one past the bracket. */
  close(scanner: JsonScanner, level: number, to: number): void;
  /** May take a container to come as a whole where the scanner leaps: returns one past it, 0 for none. */
  pass?(scanner: JsonScanner, level: number, at: number, to: number): number;
  /** A number that a double would not hold exactly; at every level. */
  bigNumber?(scanner: JsonScanner, from: number, to: number): void;
}

/** Must throw. `what` follows on "the plan"; the remedy is for what only its writer knows. */
export type Refuse = (offset: number, what: string, remedy?: string) => never;

/** Deeper documents are refused: recursion over what we read stays safe. */
export const DEEPEST = 200;
const LONGEST_KEY = 65_536;
const INCOMPLETE = -1;

/** What may come next. */
const VALUE = 0;
const FIRST_VALUE = 1;
const KEY = 2;
const FIRST_KEY = 3;
const COLON = 4;
const NEXT = 5;
const EXPECTED = ["a value", "a value or ]", "a key", "a key or }", "a colon", "a comma or a closing bracket"];

const QUOTE_BYTE = 0x22;
/** What a byte does in a string: nothing, end it, escape, beyond ASCII, forbidden. */
const PLAIN = 0;
const QUOTE = 1;
const ESCAPE = 2;
const HIGH = 3;
const CONTROL = 4;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === QUOTE_BYTE ? QUOTE : byte === 0x5c ? ESCAPE : byte >= 0x80 ? HIGH : byte < 0x20 ? CONTROL : PLAIN,
);
const TRUE = Buffer.from("true");
const FALSE = Buffer.from("false");
const NULL = Buffer.from("null");

/** Strict JSON, checked byte by byte without building anything. Sees whole tokens only: what is cut off is offered again with more bytes. */
export class JsonScanner {
  buffer: Buffer = Buffer.alloc(0);
  /** Offset of the buffer's first byte in the document. */
  base = 0;
  /** How many containers are open around the next token. */
  level = 0;
  /** Events below this level are not told. */
  limit = 0;
  /** Keys met so far, without those in objects that were leapt over. */
  keys = 0;
  bigNumbers = 0;
  /** The document's one value is complete. */
  done = false;
  private expect = VALUE;
  private last = false;
  private readonly isArray = new Uint8Array(DEEPEST + 2);
  private readonly listener: Listener;
  private readonly refuse: Refuse;
  /** Set where objects of which nothing is told are passed over natively; their keys are not counted. */
  readonly leaper: Leaper | undefined;

  constructor(listener: Listener, refuse: Refuse, leaper?: Leaper) {
    this.listener = listener;
    this.refuse = refuse;
    this.leaper = leaper;
  }

  /** Scans `from` to `to` and returns where it stopped: at the end, after the document, or at a token that is cut off. */
  scan(buffer: Buffer, base: number, from: number, to: number, last: boolean): number {
    this.buffer = buffer;
    this.base = base;
    this.last = last;
    this.leaper?.forget();
    let at = from;
    while (at < to && !this.done) {
      const byte = buffer[at] as number;
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
        at++;
        continue;
      }
      const next = byte === QUOTE_BYTE ? this.string(at, to) : this.other(byte, at, to);
      if (next === INCOMPLETE) return at;
      at = next;
    }
    return at;
  }

  /** What was expected where the bytes ended. */
  get missing(): string {
    return EXPECTED[this.expect] ?? "more";
  }

  fail(at: number, what: string, remedy?: string): never {
    return this.refuse(this.base + at, what, remedy);
  }

  private other(byte: number, at: number, to: number): number {
    switch (byte) {
      case 0x2c: // ,
        if (this.expect !== NEXT) this.unexpected(at);
        this.expect = this.isArray[this.level] === 1 ? VALUE : KEY;
        return at + 1;
      case 0x3a: // :
        if (this.expect !== COLON) this.unexpected(at);
        this.expect = VALUE;
        return at + 1;
      case 0x7b: // {
      case 0x5b: // [
        return this.open(at, byte === 0x5b, to);
      case 0x7d: // }
      case 0x5d: // ]
        return this.close(at, byte === 0x5d);
      default:
        return this.scalar(byte, at, to);
    }
  }

  private open(at: number, isArray: boolean, to: number): number {
    if (this.expect > FIRST_VALUE) this.unexpected(at);
    const passed = this.leaper && !isArray ? this.pass(at, to) : 0;
    if (passed > 0) return passed;
    if (this.level <= this.limit) this.listener.open(this, this.level, at, isArray);
    const end = this.leaper && !isArray && this.level >= this.limit ? this.leap(this.leaper, at, to) : 0;
    if (end > 0) return end;
    if (++this.level > DEEPEST) this.fail(at, `is nested more than ${DEEPEST} levels deep`);
    this.isArray[this.level] = isArray ? 1 : 0;
    this.expect = isArray ? FIRST_VALUE : FIRST_KEY;
    return at + 1;
  }

  /** Lets the listener take an object; returns one past it, or 0. */
  private pass(at: number, to: number): number {
    const end = this.level <= this.limit ? (this.listener.pass?.(this, this.level, at, to) ?? 0) : 0;
    if (end > 0) this.valueEnds();
    return end;
  }

  /** Passes over an object of which nothing is told; returns one past it, or 0 where it is to be scanned. */
  private leap(leaper: Leaper, at: number, to: number): number {
    if (this.level === 0 || this.level > DEEPEST - LEAP_DEPTH) return 0;
    leaper.look(this.buffer, at, to);
    const end = leaper.over(at - leaper.from);
    if (end === 0) return 0;
    this.valueEnds();
    if (this.level <= this.limit) this.listener.close(this, this.level, leaper.from + end);
    return leaper.from + end;
  }

  private close(at: number, isArray: boolean): number {
    const empty = isArray ? FIRST_VALUE : FIRST_KEY;
    const fits = this.level > 0 && (this.isArray[this.level] === 1) === isArray;
    if (!fits || (this.expect !== NEXT && this.expect !== empty)) this.unexpected(at);
    this.level--;
    this.valueEnds();
    if (this.level <= this.limit) this.listener.close(this, this.level, at + 1);
    return at + 1;
  }

  private string(at: number, to: number): number {
    const end = this.stringEnd(at, to);
    if (end === INCOMPLETE) return INCOMPLETE;
    if (this.expect <= FIRST_VALUE) {
      this.valueEnds();
      if (this.level <= this.limit) this.listener.scalar(this, this.level, at, end);
    } else if (this.expect <= FIRST_KEY) {
      if (end - at > LONGEST_KEY) this.fail(at, `has a key of more than ${LONGEST_KEY} bytes`);
      this.keys++;
      this.expect = COLON;
      if (this.level <= this.limit) this.listener.key(this, this.level, at + 1, end - 1);
    } else this.unexpected(at);
    return end;
  }

  private stringEnd(start: number, to: number): number {
    const { buffer } = this;
    let at = start + 1;
    let high = false;
    for (;;) {
      while (at < to && KIND[buffer[at] as number] === PLAIN) at++;
      if (at >= to) return INCOMPLETE;
      const kind = KIND[buffer[at] as number];
      if (kind === QUOTE) break;
      if (kind === CONTROL) this.fail(at, "has a control character (a line break, tab or NUL) within a string");
      if (kind === HIGH) high = true;
      if (kind === ESCAPE) {
        at = this.escapeEnd(at, to);
        if (at === INCOMPLETE) return INCOMPLETE;
      } else at++;
    }
    if (high && !isUtf8(buffer.subarray(start, at))) this.fail(start, "has bytes in a string that are not UTF-8");
    return at + 1;
  }

  private escapeEnd(at: number, to: number): number {
    if (at + 1 >= to) return INCOMPLETE;
    const letter = this.buffer[at + 1] as number;
    if (letter !== 0x75) {
      if (!ESCAPED.has(letter)) this.fail(at, "has an unknown escape in a string");
      return at + 2;
    }
    if (at + 6 > to) return INCOMPLETE;
    for (let digit = at + 2; digit < at + 6; digit++) {
      if (!isHex(this.buffer[digit] as number)) this.fail(at, "has a broken \\u escape in a string");
    }
    return at + 6;
  }

  private scalar(byte: number, at: number, to: number): number {
    if (this.expect > FIRST_VALUE) this.unexpected(at);
    const end = byte === 0x2d || isDigit(byte) ? this.number(at, to) : this.literal(byte, at, to);
    if (end === INCOMPLETE) return INCOMPLETE;
    this.valueEnds();
    if (this.level <= this.limit) this.listener.scalar(this, this.level, at, end);
    return end;
  }

  private literal(byte: number, start: number, to: number): number {
    const word = byte === 0x74 ? TRUE : byte === 0x66 ? FALSE : byte === 0x6e ? NULL : this.unexpected(start);
    let at = 1;
    while (at < word.length && start + at < to) {
      if (this.buffer[start + at] !== word[at]) this.unexpected(start);
      at++;
    }
    return at === word.length ? start + at : INCOMPLETE;
  }

  private number(start: number, to: number): number {
    const { buffer } = this;
    let at = buffer[start] === 0x2d ? start + 1 : start;
    const whole = at;
    at = this.digits(at, to);
    if (at - whole > 1 && buffer[whole] === 0x30) this.fail(start, "has a number with a leading zero");
    if (at < to && buffer[at] === 0x2e) at = this.digits(at + 1, to);
    const hasExponent = at < to && at > 0 && ((buffer[at] as number) | 0x20) === 0x65;
    if (hasExponent) {
      const sign = buffer[at + 1];
      at = this.digits(at + (at + 1 < to && (sign === 0x2b || sign === 0x2d) ? 2 : 1), to);
    }
    if (at >= to && !this.last) return INCOMPLETE;
    if (at - start > 15 || hasExponent) this.wideNumber(start, at);
    return at;
  }

  /** One past a run of digits, of which there must be one unless the bytes end. */
  private digits(from: number, to: number): number {
    let at = from;
    while (at < to && isDigit(this.buffer[at] as number)) at++;
    if (at === from && (at < to || this.last)) this.fail(Math.min(at, to), "has a broken number");
    return at;
  }

  private wideNumber(from: number, to: number): void {
    const text = this.buffer.toString("latin1", from, to);
    const value = Number(text);
    if (!Number.isFinite(value)) this.fail(from, "has a number beyond the range of numbers");
    const digits = text.replace(/e.*$/i, "").replace(/^[-0.]+|\./g, "");
    if (digits.length <= 15 && (value !== 0 || digits === "")) return;
    this.bigNumbers++;
    this.listener.bigNumber?.(this, from, to);
  }

  private valueEnds(): void {
    if (this.level === 0) this.done = true;
    else this.expect = NEXT;
  }

  private unexpected(at: number): never {
    const rest = this.buffer.toString("latin1", at, Math.min(at + 9, this.buffer.length));
    const literal = /^-?(?:NaN|Infinity)/.exec(rest)?.[0];
    if (literal) return this.fail(at, `has ${literal}, which JSON does not know`);
    const byte = this.buffer[at] as number;
    const shown = byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `byte 0x${byte.toString(16).padStart(2, "0")}`;
    return this.fail(at, `has ${shown} where ${this.missing} should stand`);
  }
}

const ESCAPED = new Set(Buffer.from('"\\/bfnrt'));

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number): boolean {
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
