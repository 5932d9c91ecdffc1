import { FileBytes, Window } from "../../../plan/bytes.ts";
import { JsonScanner, type Listener } from "../../../plan/json-scanner.ts";
import { DamagedList } from "./damaged-list.ts";

const LONGEST_TOKEN = 16 * 2 ** 20;

/** Scans a JSON file of any size piece by piece, strictly; yields after each piece, so that what the listener has gathered can be taken away. Throws DamagedList. */
export function* scanJson(path: string, listener: Listener, limit: number, piece?: number): Generator<void> {
  const file = new FileBytes(path);
  try {
    const window = new Window(file, piece);
    const scanner = new JsonScanner(listener, (offset, what) => {
      throw new DamagedList(`${what} (byte ${offset})`);
    });
    scanner.limit = limit;
    let at = 0;
    for (;;) {
      at = scanner.scan(window.buffer, window.base, at, window.length, window.last);
      yield;
      if (window.last) break;
      if (window.length - at > LONGEST_TOKEN) throw new DamagedList(`has a string of more than 16 MB (byte ${window.base + at})`);
      window.slide(at);
      at = 0;
    }
    if (!scanner.done) throw new DamagedList(`is cut off at byte ${file.size}, where ${scanner.missing} should follow`);
    if (window.buffer.subarray(at, window.length).some((byte) => byte > 0x20)) throw new DamagedList(`has text behind its end (byte ${window.base + at})`);
  } finally {
    file.close();
  }
}

/** The text of a string token; `from` and `to` with or without its quotes. Other tokens (numbers) as they are. */
export function textOf(buffer: Buffer, from: number, to: number): string {
  if (buffer[from] !== 0x22) return buffer.toString("latin1", from, to);
  const text = buffer.toString("utf8", from + 1, to - 1);
  return text.includes("\\") ? String(JSON.parse(`"${text}"`)) : text;
}
