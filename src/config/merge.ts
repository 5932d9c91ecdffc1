import { nameOf, type Placed } from "./placed.ts";

/**
 * Lays a nearer file over a base: maps are merged key by key, lists of named things name by name (the base's first), and of all else the
 * nearer one counts.
 */
export function merge(base: Placed, nearer: Placed): Placed {
  if (base.kind === "map" && nearer.kind === "map") {
    const entries = new Map(base.entries);
    for (const [key, value] of nearer.entries) {
      const below = base.entries.get(key);
      entries.set(key, below ? merge(below, value) : value);
    }
    return { ...nearer, entries };
  }
  if (base.kind === "list" && nearer.kind === "list" && base.items.length > 0 && [...base.items, ...nearer.items].every((item) => nameOf(item) !== undefined)) {
    return { ...nearer, items: mergeNamed(base.items, nearer.items) };
  }
  return nearer;
}

/** A name that one file has twice stays twice, for the schema to refuse. */
function mergeNamed(base: readonly Placed[], nearer: readonly Placed[]): Placed[] {
  const over = new Map(nearer.map((item) => [nameOf(item), item]));
  const merged = base.map((item) => {
    const same = over.get(nameOf(item));
    return same ? merge(item, same) : item;
  });
  const names = new Set(base.map(nameOf));
  return [...merged, ...nearer.filter((item) => !names.has(nameOf(item)) || over.get(nameOf(item)) !== item)];
}
