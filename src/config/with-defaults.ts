import { type Placed, placed } from "./placed.ts";
import type { SchemaKey } from "./schema-keys.ts";

/** The configuration with what holds where it says nothing; those values are from a file called "default". Sections that are left out stay out. */
export function withDefaults(root: Placed, keys: readonly SchemaKey[]): Placed {
  return filled(root, "", keys);
}

function filled(node: Placed, at: string, keys: readonly SchemaKey[]): Placed {
  if (node.kind === "value") return node;
  if (node.kind === "list") return { ...node, items: node.items.map((item) => filled(item, `${at}[]`, keys)) };
  const here = keys.filter(({ path, name }) => path === below(at, name));
  const given = [...node.entries].map(([name, value]) => {
    const known = here.some((key) => key.name === name);
    return [name, filled(value, below(at, known ? name : "*"), keys)] as const;
  });
  const missing = here.filter((key) => key.default !== undefined && !node.entries.has(key.name));
  return { ...node, entries: new Map([...given, ...missing.map((key) => [key.name, defaultOf(key)] as const)]) };
}

function defaultOf(key: SchemaKey): Placed {
  return placed({ data: key.default, positionOf: () => ({ file: "default" }) });
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
