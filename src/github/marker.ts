import { createHash } from "node:crypto";
import type { Run } from "./event.ts";

/** Raise it when an older costgate must no longer touch what this one writes (FT57). The words up to `project=…` never change. */
export const MARKER_VERSION = 1;

/** The first line of our comment, which says whose it is. It is for finding the comment again; nothing is decided by it. */
export interface Marker {
  version: number;
  /** As {@link keyOf} writes it. */
  project: string;
  headSha: string;
  run: Pick<Run, "id" | "attempt">;
}

/** Writes the marker: an HTML comment, so that nobody sees it. */
export function markerLine(project: string, headSha: string, run: Pick<Run, "id" | "attempt">): string {
  return `<!-- costgate:comment:v${MARKER_VERSION} project=${keyOf(project)} head=${headSha} run=${run.id} attempt=${run.attempt} -->`;
}

const LINE = /^<!-- costgate:comment:v(\d{1,6}) project=([A-Za-z0-9._~%]+)((?: [a-z]+=[^\s>]*)*) -->$/;

/** Reads the marker: only the whole first line counts, so that a quoted or pasted one does not. */
export function markerOf(body: string): Marker | undefined {
  const found = LINE.exec(body.split(/\r?\n/, 1)[0] ?? "");
  if (!found) return undefined;
  const facts = new Map((found[3] ?? "").split(" ").map((fact) => [fact.slice(0, fact.indexOf("=")), fact.slice(fact.indexOf("=") + 1)]));
  const number = (name: string): number => (/^\d{1,15}$/.test(facts.get(name) ?? "") ? Number(facts.get(name)) : 0);
  return { version: Number(found[1]), project: found[2] ?? "", headSha: facts.get("head") ?? "", run: { id: number("run"), attempt: number("attempt") } };
}

/** A project's key in letters that cannot end an HTML comment or be part of another key: all but letters, digits, "." and "_" are escaped (FT15). */
export function keyOf(project: string): string {
  if (project === "") return "~";
  const key = [...Buffer.from(project, "utf8")]
    .map((byte) => (/[A-Za-z0-9._]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).padStart(2, "0")}`))
    .join("");
  return key.length <= 200 ? key : `~${createHash("sha256").update(project).digest("hex")}`; // "~" is escaped in keys, so this is no other project's.
}

/** True when the run that left the marker began after ours, for the same commit. */
export function isLater(marker: Marker, headSha: string, run: Pick<Run, "id" | "attempt">): boolean {
  if (marker.headSha !== headSha) return false;
  return marker.run.id > run.id || (marker.run.id === run.id && marker.run.attempt > run.attempt);
}
