import { FileBytes, Window } from "../../../plan/bytes.ts";
import { DamagedList } from "./damaged-list.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const LONGEST_ROW = 16 * 2 ** 20;
const MOST_CELLS = 1024;
const MORE = -1;

/** Rows of a CSV file of any size (RFC 4180), one at a time; cells become text only when asked for. */
export class CsvRows {
  /** Cells of the row. */
  count = 0;
  private readonly file: FileBytes;
  private readonly window: Window;
  private readonly from = new Int32Array(MOST_CELLS);
  private readonly to = new Int32Array(MOST_CELLS);
  private readonly doubled = new Uint8Array(MOST_CELLS);
  private at = 0;

  constructor(path: string, piece?: number) {
    this.file = new FileBytes(path);
    this.window = new Window(this.file, piece);
  }

  close(): void {
    this.file.close();
  }

  /** Goes to the next row; false at the end. Throws DamagedList on a quote that is not closed or not followed by a comma. */
  next(): boolean {
    const { window } = this;
    for (;;) {
      const end = this.at >= window.length && window.last ? MORE : this.row(this.at, window.length, window.last);
      if (end !== MORE) {
        this.at = end;
        if (this.count === 1 && this.to[0] === this.from[0]) continue; // an empty line
        return true;
      }
      if (window.last) {
        if (this.at >= window.length) return false;
        throw this.damaged(this.at, "ends within quotes");
      }
      if (window.length - this.at > LONGEST_ROW) throw this.damaged(this.at, "has a row of more than 16 MB");
      window.slide(this.at);
      this.at = 0;
    }
  }

  /** The text of a cell; "" for one that the row lacks. */
  cell(index: number): string {
    if (index < 0 || index >= this.count) return "";
    const text = this.window.buffer.toString("utf8", this.from[index], this.to[index]);
    return this.doubled[index] === 1 ? text.replaceAll('""', '"') : text;
  }

  /** Whether a cell has these bytes. */
  is(index: number, bytes: Buffer): boolean {
    const from = this.from[index] ?? 0;
    return index < this.count && this.window.buffer.compare(bytes, 0, bytes.length, from, this.to[index]) === 0;
  }

  damaged(at: number, what: string): DamagedList {
    return new DamagedList(`${what} (byte ${this.window.base + at})`);
  }

  /** For an error on the row just read. */
  damagedRow(what: string): DamagedList {
    return this.damaged(this.from[0] ?? 0, what);
  }

  /** Finds the cells of the row at `start`; returns one past it, or MORE where the bytes end too early. */
  private row(start: number, length: number, last: boolean): number {
    const { buffer } = this.window;
    let at = start;
    this.count = 0;
    for (;;) {
      const end = buffer[at] === QUOTE && at < length ? this.quoted(at, length, last) : this.plain(at, length, last);
      if (end === MORE) return MORE;
      at = end;
      const byte = at < length ? buffer[at] : LF;
      if (byte === COMMA) at++;
      else if (byte === LF) return at + 1;
      else if (byte === CR && (at + 1 >= length || buffer[at + 1] === LF)) return at + 1 >= length && !last ? MORE : at + 2;
      else throw this.damaged(at, "has text behind a closing quote");
    }
  }

  private plain(start: number, length: number, last: boolean): number {
    const { buffer } = this.window;
    let at = start;
    while (at < length && buffer[at] !== COMMA && buffer[at] !== LF) at++;
    if (at >= length && !last) return MORE;
    const end = at > start && buffer[at - 1] === CR && buffer[at] !== COMMA ? at - 1 : at;
    this.keep(start, end, 0);
    return end === at ? at : end;
  }

  private quoted(start: number, length: number, last: boolean): number {
    const { buffer } = this.window;
    let at = start + 1;
    let doubled = 0;
    for (;;) {
      while (at < length && buffer[at] !== QUOTE) at++;
      if (at >= length || (at + 1 >= length && !last)) return MORE;
      if (at + 1 >= length || buffer[at + 1] !== QUOTE) break;
      doubled = 1;
      at += 2;
    }
    this.keep(start + 1, at, doubled);
    return at + 1;
  }

  private keep(from: number, to: number, doubled: number): void {
    if (this.count >= MOST_CELLS) throw this.damaged(from, `has a row of more than ${MOST_CELLS} cells`);
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.doubled[this.count] = doubled;
    this.count++;
  }
}
