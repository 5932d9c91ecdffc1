import { ConfigError, type Position } from "../base/trouble.ts";
import { canonical } from "./canonical.ts";
import { dataOf, type Placed, placedAt, positionOf } from "./placed.ts";

/** A key that files which extend this one may not change. */
interface Lock {
  /** "unpriced", "budgets.platform" */
  path: string;
  position: Position;
}

/** What a file, and all that it extends, lock. What is no list of texts is left to the schema. */
export function locksOf(root: Placed): Lock[] {
  const locked = placedAt(root, "locked");
  const items = locked?.kind === "list" ? locked.items : [];
  return items.flatMap((item) => (item.kind === "value" && typeof item.value === "string" ? [{ path: item.value, position: positionOf(item) }] : []));
}

/** Throws ConfigError where laying `nearer` over `base` changed something that the base locks; a lock on a key that is not set locks its default. */
export function refuseUnlocking(base: Placed, nearer: Placed, merged: Placed): void {
  for (const { path, position } of locksOf(base)) {
    const [before, after] = [base, merged].map((root) => placedAt(root, path));
    if (canonical(before && dataOf(before)) === canonical(after && dataOf(after))) continue;
    throw new ConfigError(`${path} is locked by ${describe(position)} and may not be changed here`, {
      position: positionOf(closest(nearer, path)),
      remedy: `Leave it out; who owns ${position.file} can change it there.`,
    });
  }
}

function describe({ file, line }: Position): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** What the path leads to, or the nearest that is there. */
function closest(root: Placed, path: string): Placed {
  for (let part = path; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf(".")))) {
    const found = placedAt(root, part);
    if (found) return found;
  }
  return root;
}

/** Locks of the base stay, whatever the nearer file says. */
export function withLocks(base: Placed, merged: Placed): Placed {
  const [below, above] = [placedAt(base, "locked"), placedAt(merged, "locked")];
  if (merged.kind !== "map" || below?.kind !== "list" || above?.kind !== "list" || above === below) return merged;
  const kept = new Set(below.items.map((item) => canonical(dataOf(item))));
  const items = [...below.items, ...above.items.filter((item) => !kept.has(canonical(dataOf(item))))];
  return { ...merged, entries: new Map([...merged.entries, ["locked", { ...above, items }]]) };
}
