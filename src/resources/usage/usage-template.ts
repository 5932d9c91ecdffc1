import type { UsageShape } from "../sheet.ts";
import type { UsageValue } from "./usage.ts";

/** A resource, or a type, with the usage keys of its sheet and what is given for it already. */
export interface UsageEntry {
  /** An address, or a type. */
  name: string;
  keys: UsageShape;
  given: ReadonlyMap<string, UsageValue>;
}

/** The sections of a usage file that entries can stand in. */
export type Section = "resource_usage" | "resource_type_default_usage";

/**
 * A usage file with every key of the entries, each with what it means. What is given stands there with its value; the rest is commented out, because a
 * key without a value leaves its line out of the sum, and an invented one would not.
 */
export function usageTemplate(section: Section, entries: readonly UsageEntry[]): string {
  const head = ["# Fill in what you know, and take the # away. What stays out is not in the sum, and reports name it.", "version: 0.1", `${section}:`];
  const bodies = entries.filter(({ keys }) => Object.keys(keys).length > 0).map((entry) => [`  ${keyOf(entry.name)}:`, ...linesOf(entry)]);
  return `${[...head, ...bodies.flat()].join("\n")}\n`;
}

interface Node {
  leaf?: { describe: string; value: string | undefined };
  children: Map<string, Node>;
}

/** Keys with dots are nested mappings: `standard.storage_gb`. */
function linesOf({ keys, given }: UsageEntry): string[] {
  const root: Node = { children: new Map() };
  for (const [key, { describe }] of Object.entries(keys)) {
    let node = root;
    for (const step of key.split(".")) {
      const next = node.children.get(step) ?? { children: new Map() };
      node.children.set(step, next);
      node = next;
    }
    node.leaf = { describe, value: shownValue(given.get(key)) };
  }
  return [...root.children].flatMap(([key, node]) => nodeLines(key, node, "    "));
}

function nodeLines(key: string, { leaf, children }: Node, indent: string): string[] {
  const own = leaf ? [`${indent}${leaf.value === undefined ? `# ${key}:` : `${key}: ${leaf.value}`} # ${leaf.describe}`] : [];
  if (children.size === 0) return own;
  const inner = [...children].flatMap(([name, node]) => nodeLines(name, node, `${indent}  `));
  const isEmpty = inner.every((line) => line.trimStart().startsWith("#"));
  return [...own, `${indent}${isEmpty ? "# " : ""}${key}:`, ...inner];
}

function shownValue(given: UsageValue | undefined): string | undefined {
  if (!given) return undefined;
  const { value, range } = given;
  const expected = written(value.toString());
  return range ? `{ low: ${range.low.toString()}, expected: ${expected}, high: ${range.high.toString()} }` : expected;
}

/** Plain where YAML reads it as it stands; else quoted as JSON, which YAML reads as well. */
function keyOf(name: string): string {
  return /^[A-Za-z_][\w.-]*(?:\[(?:\d+|"[\w./ -]*")\][\w.-]*)*$/.test(name) ? name : JSON.stringify(name);
}

function written(value: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? value : JSON.stringify(value);
}
