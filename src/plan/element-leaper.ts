import type { Span } from "./elements.ts";
import { type Leaper, LONGEST_LEAP, objectPattern, SCALAR, SPACE, STRING } from "./leaper.ts";

/** What the scan must know of a resource change. Positions count within the leaper's text. */
export interface Leapt {
  to: number;
  address: string;
  type: string;
  isManaged: boolean;
  deposed: string | undefined;
  /** Such as `delete,create`. */
  actions: string;
  before: Span | undefined;
  after: Span | undefined;
  /** Where what follows on the values begins. */
  marks: number;
}

const WORD = '"([\\w-]+)"';
const PLAIN = '"((?:[ !#-\\[\\]-~]|\\\\")*)"'; // ASCII, with no escape but that of the quote.

/** A member of an object, with what follows on it. */
function member(key: string, value: string, next = `,${SPACE}`): string {
  return `"${key}"${SPACE}:${SPACE}${value}${SPACE}${next}`;
}

/** An element as terraform writes it, in the order in which it does, up to the values before. */
const HEAD = [
  `\\{${SPACE}${member("address", PLAIN)}`,
  `(?:${member("previous_address", STRING)})?(?:${member("module_address", STRING)})?`,
  `${member("mode", '"(managed|data)"')}${member("type", WORD)}${member("name", STRING)}`,
  `(?:${member("index", SCALAR)})?(?:${member("provider_name", STRING)})?(?:${member("deposed", WORD)})?`,
  `"change"${SPACE}:${SPACE}\\{${SPACE}${member("actions", `\\[${SPACE}"([a-z-]+)"${SPACE}(?:,${SPACE}"([a-z-]+)"${SPACE})?\\]`)}`,
  `"before"${SPACE}:${SPACE}`,
].join("");
const AFTER = `${SPACE},${SPACE}"after"${SPACE}:${SPACE}`;
const MARKS = "(?:after_unknown|before_sensitive|after_sensitive)";
const TAIL = [
  `(?:${SPACE},${SPACE}"${MARKS}"${SPACE}:${SPACE}(?:true|false|null|${objectPattern(4)}))*${SPACE}\\}`,
  `(?:${SPACE},${SPACE}"action_reason"${SPACE}:${SPACE}${STRING})?${SPACE}\\}`,
].join("");

/** Passes over whole resource changes, as terraform writes them. What is otherwise in any way is left to the scanner. */
export class ElementLeaper {
  private readonly leaper: Leaper;
  private readonly head = new RegExp(HEAD, "y");
  private readonly between = new RegExp(AFTER, "y");
  private readonly tail = new RegExp(TAIL, "y");

  constructor(leaper: Leaper) {
    this.leaper = leaper;
  }

  /** The element that begins at `at` in the leaper's text. */
  over(at: number): Leapt | undefined {
    const { head, leaper } = this;
    head.lastIndex = at;
    const found = head.exec(leaper.text);
    if (!found) return undefined;
    const before = this.side(head.lastIndex);
    const from = before && this.past(this.between, before.to);
    const after = from && this.side(from);
    const to = after && this.past(this.tail, after.to);
    if (!to) return undefined;
    const [, address = "", mode, type = "", deposed, first = "", second] = found;
    const actions = second === undefined ? first : `${first},${second}`;
    return {
      to,
      address: unescaped(address),
      type,
      isManaged: mode === "managed",
      deposed,
      actions,
      before: objectAt(before),
      after: objectAt(after),
      marks: after.to,
    };
  }

  /** An object or null. */
  private side(from: number): Span | undefined {
    const { leaper } = this;
    if (leaper.text.startsWith("null", from)) return { from: 0, to: from + 4 };
    const to = leaper.over(from);
    return to > 0 ? { from, to } : undefined;
  }

  private past(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.leaper.text) && pattern.lastIndex - at <= LONGEST_LEAP ? pattern.lastIndex : 0;
  }
}

function objectAt(stretch: Span): Span | undefined {
  return stretch.from > 0 ? stretch : undefined;
}

function unescaped(text: string): string {
  return text.includes("\\") ? text.replaceAll('\\"', '"') : text;
}
