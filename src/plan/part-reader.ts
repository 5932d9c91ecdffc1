import type { ConfigError } from "../base/trouble.ts";
import { countKeys, parseExactly } from "./big-numbers.ts";
import { type Bytes, Cutter, changedWhileRead } from "./bytes.ts";
import type { Member } from "./outline.ts";
import { isRaw, type Raw } from "./raw.ts";
import { refuse, SHOW_JSON } from "./sniff.ts";

type Span = Pick<Member, "from" | "to" | "keys" | "hasBigNumbers">;

/** Parses parts of a scanned document. */
export class PartReader {
  private readonly bytes: Bytes;
  private readonly cutter: Cutter;

  constructor(bytes: Bytes, piece?: number) {
    this.bytes = bytes;
    this.cutter = new Cutter(bytes, piece);
  }

  /** The value at a span; refuses keys that stand twice in one object, which parsers read differently. */
  read(span: Span, what: string): unknown {
    const value = this.parse(span);
    if (countKeys(value) === span.keys) return value;
    const message = `A key stands twice in one object within ${what} (bytes ${span.from} to ${span.to})`;
    throw refuse(this.bytes.name, { message, remedy: `Such a plan can mean two things. ${SHOW_JSON}` });
  }

  object(span: Span, what: string): Raw {
    const value = this.read(span, what);
    return isRaw(value) ? value : {};
  }

  private parse(span: Span): unknown {
    const slice = this.cutter.cut(span.from, span.to);
    try {
      return span.hasBigNumbers ? parseExactly(slice) : JSON.parse(slice.toString("utf8", 0, slice.length));
    } catch (error) {
      this.bytes.verify(); // Sound when it was scanned: so the file changed, or the part is longer than a string can be.
      throw error instanceof SyntaxError ? changedWhileRead(this.bytes.name) : tooLong(this.bytes.name, span);
    }
  }
}

function tooLong(name: string, { from, to }: Span): ConfigError {
  const message = `A part of the plan is too long to be read at once (bytes ${from} to ${to})`;
  return refuse(name, { message, remedy: "Split the root module into several." });
}
