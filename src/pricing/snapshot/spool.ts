import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPart } from "./read-part.ts";

/** Characters kept in memory before they go to a file: a list has tens of millions of rows. */
const KEEP = 32 * 1024 * 1024;
const PIECE = 256 * 1024;
const LINES_AT_ONCE = 10_000;

/** Sorted lines of one drawer in the file, in bytes. */
interface Run {
  from: number;
  to: number;
}

/** Lines by drawer, sorted: kept in memory while they are few, in runs in a file when they are many. A line holds no line break. */
export class Spool {
  private readonly drawers: Map<string, { lines: string[]; runs: Run[] }> = new Map();
  private kept = 0;
  private file: { descriptor: number; folder: string; size: number } | undefined;
  private readonly keep: number;

  constructor(keep: number = KEEP) {
    this.keep = keep;
  }

  add(drawer: string, line: string): void {
    let found = this.drawers.get(drawer);
    if (!found) {
      found = { lines: [], runs: [] };
      this.drawers.set(drawer, found);
    }
    found.lines.push(line);
    this.kept += line.length;
    if (this.kept > this.keep) this.flush();
  }

  /** Names of all drawers, sorted. */
  names(): string[] {
    return [...this.drawers.keys()].sort();
  }

  /** The lines of a drawer, sorted, however they came; few of them are in memory at once. */
  *lines(drawer: string): Generator<string> {
    const { lines, runs } = this.drawers.get(drawer) ?? { lines: [], runs: [] };
    lines.sort();
    if (!this.file || runs.length === 0) return yield* lines;
    const { descriptor } = this.file;
    yield* merged([...runs.map((run) => linesOf(descriptor, run)), lines.values()]);
  }

  close(): void {
    if (!this.file) return;
    closeSync(this.file.descriptor);
    remove(this.file.folder);
    this.file = undefined;
  }

  private flush(): void {
    this.file ??= temporaryFile();
    for (const drawer of this.drawers.values()) {
      if (drawer.lines.length === 0) continue;
      const from = this.file.size;
      drawer.lines.sort();
      for (let at = 0; at < drawer.lines.length; at += LINES_AT_ONCE) {
        const bytes = Buffer.from(`${drawer.lines.slice(at, at + LINES_AT_ONCE).join("\n")}\n`);
        for (let done = 0; done < bytes.length; ) done += writeSync(this.file.descriptor, bytes, done, bytes.length - done, this.file.size + done);
        this.file.size += bytes.length;
      }
      drawer.runs.push({ from, to: this.file.size });
      drawer.lines = [];
    }
    this.kept = 0;
  }
}

/** Open, but without a name where the system allows it: nothing is left behind by a process that is killed. */
function temporaryFile(): { descriptor: number; folder: string; size: number } {
  const folder = mkdtempSync(join(tmpdir(), "costgate-spool-"));
  const descriptor = openSync(join(folder, "lines"), "w+");
  remove(folder);
  return { descriptor, folder, size: 0 };
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows keeps a file that is open; it goes when it is closed.
  }
}

function* linesOf(descriptor: number, { from, to }: Run): Generator<string> {
  let rest = Buffer.alloc(0);
  for (let at = from; at < to; ) {
    const piece = readPart(descriptor, at, Math.min(PIECE, to - at));
    at += piece.length;
    const bytes = Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(0x0a);
    if (end >= 0) yield* bytes.toString("utf8", 0, end).split("\n");
    rest = bytes.subarray(end + 1);
  }
}

function* merged(runs: readonly Iterator<string>[]): Generator<string> {
  const heads = runs.flatMap((run) => advanced(run) ?? []);
  while (heads.length > 0) {
    let least = 0;
    for (let at = 1; at < heads.length; at++) if ((heads[at]?.line ?? "") < (heads[least]?.line ?? "")) least = at;
    const head = heads[least];
    if (!head) return;
    yield head.line;
    const next = advanced(head.run);
    if (next) heads[least] = next;
    else heads.splice(least, 1);
  }
}

function advanced(run: Iterator<string>): { run: Iterator<string>; line: string } | undefined {
  const { done, value } = run.next();
  return done ? undefined : { run, line: value };
}
