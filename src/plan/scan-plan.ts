import type { ConfigError } from "../base/trouble.ts";
import { type Bytes, Window } from "./bytes.ts";
import { JsonScanner } from "./json-scanner.ts";
import { Leaper } from "./leaper.ts";
import { type Opened, WRAPPED } from "./opening.ts";
import { Outline } from "./outline.ts";
import { NO_WRAPPER, type Refusal, refuse, SHOW_JSON, shown, streamRefusal } from "./sniff.ts";

const LONGEST_TOKEN = 64 * 2 ** 20;
const WRAPPER_COMMAND = /^::(?:debug|set-output|save-state|group|endgroup|add-mask)\b/;
const LONGEST_COMMAND = 16; // bytes that decide whether a line is one

/** Scans the whole document once: grammar, encoding, depth, and where everything stands. */
export function scanPlan(opened: Opened, piece?: number): Outline {
  const { bytes } = opened;
  const window = new Window(bytes, piece);
  const outline = new Outline();
  const refused = (offset: number, what: string, remedy = REWRITE): never => {
    throw refuse(bytes.name, { message: `The plan ${what} (byte ${offset})`, remedy }, placeOf(bytes, offset));
  };
  const scanner = new JsonScanner(outline, refused, new Leaper(piece === undefined ? bytes.ascii : undefined));
  const end = scanDocument(scanner, window, opened.from);
  if (!scanner.done) throw cutOff(bytes, scanner);
  scanTrailer(
    window,
    end,
    (at, text) => {
      const refusal = refusalOfTrailer(outline, text);
      throw refuse(bytes.name, refusal, placeOf(bytes, window.base + at));
    },
    () => opened.notices.some(({ id }) => id === WRAPPED.id) || opened.notices.push(WRAPPED),
  );
  bytes.verify();
  return outline;
}

const REWRITE = `It was not written by terraform as it is, or was altered since. ${SHOW_JSON}`;

/** Returns where in the window the document ends. */
function scanDocument(scanner: JsonScanner, window: Window, from: number): number {
  let at = from;
  while (at > window.length && !window.last) {
    at -= window.length;
    window.slide(window.length);
  }
  for (;;) {
    at = scanner.scan(window.buffer, window.base, at, window.length, window.last);
    if (scanner.done || window.last) return at;
    if (window.length - at > LONGEST_TOKEN) scanner.fail(at, `has a string of more than ${LONGEST_TOKEN} bytes`);
    window.slide(at);
    at = 0;
  }
}

/** Allows white space and the commands that setup-terraform's wrapper prints. */
function scanTrailer(window: Window, from: number, refused: (at: number, text: string) => never, wrapped: () => void): void {
  let at = from;
  for (;;) {
    while (at < window.length && isSpace(window.buffer[at] as number)) at++;
    if (window.length - at < LONGEST_COMMAND && !window.last) {
      window.slide(at);
      at = 0;
      continue;
    }
    if (at === window.length) return;
    const text = window.buffer.toString("utf8", at, Math.min(window.length, at + 200));
    if (!WRAPPER_COMMAND.test(text)) refused(at, text);
    wrapped();
    at = lineEnd(window, at);
  }
}

function lineEnd(window: Window, from: number): number {
  let at = from;
  for (;;) {
    const found = window.buffer.indexOf(0x0a, at);
    if (found >= 0 && found < window.length) return found;
    if (window.last) return window.length;
    window.slide(window.length);
    at = 0;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function refusalOfTrailer(outline: Outline, text: string): Refusal {
  if (outline.members.has("@level") || outline.members.has("@message")) return streamRefusal();
  if (text.startsWith("{")) {
    return {
      message: "The file holds several documents one after the other",
      remedy: "Give each plan a file of its own (terragrunt: one for each unit) and name them all.",
    };
  }
  return { message: `Unknown text stands behind the plan: ${shown(text)}`, remedy: NO_WRAPPER };
}

function cutOff(bytes: Bytes, scanner: JsonScanner): ConfigError {
  const message = `The plan is cut off: it ends at byte ${bytes.size} where ${scanner.missing} should follow`;
  return refuse(bytes.name, { message, remedy: `The disk may be full or the step was stopped. ${SHOW_JSON}` });
}

/** Line and column of a byte, counted only when there is something to complain about. */
export function placeOf(bytes: Bytes, offset: number): { line: number; column: number } {
  const piece = Buffer.allocUnsafe(Math.max(1, Math.min(2 ** 20, offset)));
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; ) {
    const count = Math.min(bytes.fill(piece, 0, at), offset - at);
    for (let found = piece.indexOf(0x0a); found >= 0 && found < count; found = piece.indexOf(0x0a, found + 1)) {
      line++;
      start = at + found + 1;
    }
    at += count;
  }
  return { line, column: offset - start + 1 };
}
