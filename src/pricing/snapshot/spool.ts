import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Characters kept in memory before they go to files: a list has tens of millions of rows. */
const KEEP = 64 * 1024 * 1024;

/** Lines by drawer, kept in memory while they are few and in files when they are many. */
export class Spool {
  private readonly drawers: Map<string, { lines: string[]; file: string | undefined }> = new Map();
  private kept = 0;
  private folder: string | undefined;
  private readonly keep: number;

  constructor(keep: number = KEEP) {
    this.keep = keep;
  }

  add(drawer: string, line: string): void {
    let found = this.drawers.get(drawer);
    if (!found) {
      found = { lines: [], file: undefined };
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

  /** The lines of a drawer, in the order in which they came. */
  lines(drawer: string): string[] {
    const { file, lines = [] } = this.drawers.get(drawer) ?? {};
    return file === undefined ? lines : [...readFileSync(file, "utf8").split("\n").slice(0, -1), ...lines];
  }

  close(): void {
    if (this.folder !== undefined) rmSync(this.folder, { recursive: true, force: true });
  }

  private flush(): void {
    this.folder ??= mkdtempSync(join(tmpdir(), "costgate-spool-"));
    let at = 0;
    for (const drawer of this.drawers.values()) {
      drawer.file ??= drawer.lines.length > 0 ? join(this.folder, String(at)) : undefined;
      if (drawer.file !== undefined && drawer.lines.length > 0) appendFileSync(drawer.file, `${drawer.lines.join("\n")}\n`);
      drawer.lines = [];
      at++;
    }
    this.kept = 0;
  }
}
