import { isUtf8 } from "node:buffer";

export const SPACE = "[ \\t\\n\\r]*";
const TEXT = '[^"\\\\\\0-\\x1f]*';
export const STRING = `"${TEXT}(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})${TEXT})*"`;
const NUMBER = "(?![-\\d.]{16})-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?![\\d.eE])"; // Only what a double surely holds: the scanner looks at the rest.
export const SCALAR = `(?:${STRING}|true|false|null|${NUMBER})`;

/** The pattern of an object with containers up to `depth` levels deep. Lists of lists are left to the scanner, which keeps the pattern small. */
export function objectPattern(depth: number): string {
  const value = depth > 1 ? `${SCALAR}|${objectPattern(depth - 1)}|${listPattern(depth - 1)}` : SCALAR;
  return `\\{${SPACE}(?:${STRING}${SPACE}:${SPACE}(?:${value})${SPACE}(?:,${SPACE}(?=")|(?=\\})))*\\}`;
}

function listPattern(depth: number): string {
  const value = depth > 1 ? `${SCALAR}|${objectPattern(depth - 1)}` : SCALAR;
  return `\\[${SPACE}(?:(?:${value})${SPACE}(?:,${SPACE}(?!\\])|(?=\\])))*\\]`;
}

/** How deep an object may be to be leapt over: a resource with values, blocks, blocks in these, and a list. */
export const LEAP_DEPTH = 5;
const PIECE = 120 * 1024; // Still one of the small objects that are collected soon.
/** No key within a leap can be longer, and pieces overlap by that much. */
export const LONGEST_LEAP = 32_768;

/** Passes over whole objects that are sound JSON, in one go of the regular expression machine: far faster than cold script, and equally strict. */
export class Leaper {
  /** A piece of the buffer, one character for each byte; "" where the bytes are not UTF-8. */
  text = "";
  /** Where the piece begins in the buffer. */
  from = 0;
  private readonly pattern = new RegExp(objectPattern(LEAP_DEPTH), "y");
  private readonly ascii: string | undefined;
  private buffer: Buffer | undefined;
  private to = 0;

  /** `ascii`: the text of all bytes, where these are scanned at once. */
  constructor(ascii?: string) {
    this.ascii = ascii;
  }

  /** Must be told when the buffer's bytes are others. */
  forget(): void {
    this.buffer = undefined;
  }

  /** Sees to it that the text reaches from `at` to `to`, or as far as a leap may go. */
  look(buffer: Buffer, at: number, to: number): void {
    const isOutside = buffer !== this.buffer || at < this.from || at >= this.to;
    if (isOutside || (this.to < to && this.to - at < LONGEST_LEAP)) this.load(buffer, at, to);
  }

  /** One past the object that begins at `at` in the text; 0 where it is not sound, too deep or long, has unusual numbers, or does not end there. */
  over(at: number): number {
    const { pattern } = this;
    pattern.lastIndex = at;
    return pattern.test(this.text) && pattern.lastIndex - at <= LONGEST_LEAP ? pattern.lastIndex : 0;
  }

  /** A part of the text that may be kept: cut out of a piece, it would keep all of that. */
  own(part: string): string {
    return this.ascii === undefined ? Buffer.from(part, "latin1").toString("latin1") : part;
  }

  private load(buffer: Buffer, from: number, limit: number): void {
    let to = Math.min(limit, from + PIECE);
    for (let back = 0; back < 4 && to > from && (buffer[to - 1] as number) >= 0x80; back++) to--; // A character may be cut.
    this.buffer = buffer;
    this.from = from;
    this.to = to;
    if (this.ascii !== undefined) this.text = this.ascii.slice(from, to);
    else this.text = isUtf8(buffer.subarray(from, to)) ? buffer.toString("latin1", from, to) : "";
  }
}
