import type { Position } from "../base/trouble.ts";
import type { YamlFile } from "./yaml.ts";

/** A value of the configuration that knows which file it is from, and where it stands there. */
export type Placed = Origin & (PlacedMap | PlacedList | { kind: "value"; value: unknown });

interface Origin {
  from: YamlFile;
  path: readonly PropertyKey[];
}

interface PlacedMap {
  kind: "map";
  entries: ReadonlyMap<string, Placed>;
}

interface PlacedList {
  kind: "list";
  items: readonly Placed[];
}

/** The values of one file. An empty file is an empty map. */
export function placed(from: YamlFile): Placed {
  return place(from, from.data ?? {}, []);
}

function place(from: YamlFile, data: unknown, path: readonly PropertyKey[]): Placed {
  if (Array.isArray(data)) return { from, path, kind: "list", items: data.map((item: unknown, at) => place(from, item, [...path, at])) };
  if (typeof data !== "object" || data === null) return { from, path, kind: "value", value: data };
  return { from, path, kind: "map", entries: new Map(Object.entries(data).map(([key, value]) => [key, place(from, value, [...path, key])])) };
}

/** The value itself. */
export function dataOf(node: Placed): unknown {
  if (node.kind === "value") return node.value;
  // fromEntries makes own properties, also of a key such as __proto__.
  return node.kind === "list" ? node.items.map(dataOf) : Object.fromEntries([...node.entries].map(([key, value]) => [key, dataOf(value)]));
}

/** Where a value stands. */
export function positionOf({ from, path }: Placed): Position {
  return from.positionOf(path);
}

/** Values of several files as one that errors can be told of. */
export function asYaml(root: Placed): YamlFile {
  return { data: dataOf(root), positionOf: (path) => nearestTo(root, path) };
}

function nearestTo(root: Placed, path: readonly PropertyKey[]): Position {
  let node = root;
  for (const [at, key] of path.entries()) {
    const next = node.kind === "map" ? node.entries.get(String(key)) : node.kind === "list" ? node.items[Number(key)] : undefined;
    if (!next) return node.from.positionOf([...node.path, ...path.slice(at)]);
    node = next;
  }
  return positionOf(node);
}

/** What items of a list are told apart by: their `id` or `name`. */
export function nameOf(item: Placed): string | undefined {
  if (item.kind !== "map") return undefined;
  const name = item.entries.get("id") ?? item.entries.get("name");
  return name?.kind === "value" && typeof name.value === "string" ? name.value : undefined;
}

/** The value at a path such as `budgets.platform.level`, in which items of lists go by their names; undefined when there is none. */
export function placedAt(node: Placed, path: string): Placed | undefined {
  if (path === "") return node;
  if (node.kind === "value") return undefined;
  // Names may have dots in them.
  const named = node.kind === "map" ? [...node.entries] : node.items.map((item) => [nameOf(item), item] as const);
  for (const [name, value] of named) {
    if (name === path) return value;
    const found = name !== undefined && path.startsWith(`${name}.`) ? placedAt(value, path.slice(name.length + 1)) : undefined;
    if (found) return found;
  }
  return undefined;
}
