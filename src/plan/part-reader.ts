import { ConfigError } from "../base/trouble.ts";
import { hasTwins, parseExactly } from "./big-numbers.ts";
import { type Bytes, Cutter, changedWhileRead } from "./bytes.ts";
import type { Element, Span } from "./elements.ts";
import { isRaw, type Raw, rawOwn } from "./raw.ts";
import { refuse, SHOW_JSON } from "./sniff.ts";

type Part = Span & { hasBigNumbers: boolean };

/** Parses parts of a scanned document. */
export class PartReader {
  private readonly bytes: Bytes;
  private readonly cutter: Cutter;
  private lastMarks: { text: string; value: unknown } = { text: "", value: undefined };

  constructor(bytes: Bytes, piece?: number) {
    this.bytes = bytes;
    this.cutter = new Cutter(bytes, piece);
  }

  /** Whether a part can be read from memory, or else the file is still the one that was scanned. */
  holds(span: Span): boolean {
    const isAtHand = this.cutter.holds(span);
    if (!isAtHand) this.bytes.verify();
    return isAtHand;
  }

  /** The value at a span; refuses keys that stand twice in one object, which parsers read differently. */
  read(part: Part, what: string): unknown {
    try {
      return this.parse(this.cutter.text(part.from, part.to), part, what);
    } catch (error) {
      throw this.explained(error, part);
    }
  }

  /** What stands before the values in an element that is as terraform writes it, with each key once. */
  head(element: Element): Raw {
    const { from, to, before, after, marks } = element;
    const end = before?.from ?? after?.from;
    try {
      return JSON.parse(end === undefined ? `${this.cutter.text(from, marks ?? to)}}}` : `${this.cutter.text(from, end)}0}}`) as Raw;
    } catch (error) {
      throw this.explained(error, element);
    }
  }

  /** The change of such an element, without actions and values. Most have the same as the one before. */
  marks(element: Element): unknown {
    try {
      const text = this.cutter.text(element.marks ?? element.from, element.to);
      if (text !== this.lastMarks.text) this.lastMarks = { text, value: this.parse(`{"change":{"":0${text}`, element, `a change of ${element.type}`) };
      return rawOwn(this.lastMarks.value, "change");
    } catch (error) {
      throw this.explained(error, element);
    }
  }

  /** An element of resource changes, with 0 in the place of the values that are read by themselves. */
  frame(element: Element): Raw {
    const [first, second] = inOrder(element);
    try {
      const start = this.cutter.text(element.from, first?.from ?? element.to);
      const middle = first ? `0${this.cutter.text(first.to, second?.from ?? element.to)}` : "";
      const end = second ? `0${this.cutter.text(second.to, element.to)}` : "";
      const value = this.parse(start + middle + end, element, `a change of ${element.type}`);
      return isRaw(value) ? value : {};
    } catch (error) {
      throw this.explained(error, element);
    }
  }

  private parse(text: string, { from, to, hasBigNumbers }: Part, what: string): unknown {
    const value: unknown = hasBigNumbers ? parseExactly(Buffer.from(text)) : JSON.parse(text);
    if (!hasTwins(value, text)) return value;
    const message = `A key stands twice in one object within ${what} (bytes ${from} to ${to})`;
    throw refuse(this.bytes.name, { message, remedy: `Such a plan can mean two things. ${SHOW_JSON}` });
  }

  /** What was sound when it was scanned is sound: so the file changed, or the part is longer than a string can be. */
  private explained(error: unknown, span: Span): ConfigError {
    if (error instanceof ConfigError) return error;
    this.bytes.verify();
    return error instanceof SyntaxError ? changedWhileRead(this.bytes.name) : tooLong(this.bytes.name, span);
  }
}

/** The sides of an element that are read by themselves, as they stand. */
function inOrder({ before, after }: Element): [Span?, Span?] {
  if (!before || !after) return before ? [before] : after ? [after] : [];
  return before.from < after.from ? [before, after] : [after, before];
}

function tooLong(name: string, { from, to }: Span): ConfigError {
  const message = `A part of the plan is too long to be read at once (bytes ${from} to ${to})`;
  return refuse(name, { message, remedy: "Split the root module into several." });
}
