import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import { ConfigError, type Position } from "../base/trouble.ts";

/** The largest configuration file that is read, in bytes. */
const LARGEST = 2 * 1024 * 1024;
/** Nesting beyond this is an attack or a mistake (IN50). */
const DEEPEST = 64;

/** A parsed YAML or JSON file that knows where each of its values stands. */
export interface YamlFile {
  data: unknown;
  /** Position of the value at a path of keys and indexes, or of the nearest parent that exists. */
  positionOf: (path: readonly PropertyKey[]) => Position;
}

/**
 * Parses YAML 1.2 strictly: no aliases, merge keys, custom tags or duplicate keys, because each of them can lose a limit silently.
 * Throws ConfigError with file, line and column.
 */
export function parseYaml(text: string, file: string): YamlFile {
  if (text.length > LARGEST) throw new ConfigError(`is larger than ${LARGEST / 1024 / 1024} MiB`, { position: { file } });
  refuseDepth(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false, prettyErrors: false, stringKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new ConfigError(problem.message, { position: at(problem.pos[0]), remedy: "Write plain YAML 1.2." });
  refuseExtras(document, at);
  return { data: document.toJS({ maxAliasCount: 0 }) as unknown, positionOf: (path) => at(offsetOf(document, path)) };
}

/** Flow collections nest by brackets: a bound on them keeps the parser from running out of stack. */
function refuseDepth(text: string, file: string): void {
  let depth = 0;
  for (const [offset, char] of [...text.matchAll(/[[\]{}]/g)].map((match) => [match.index, match[0]] as const)) {
    depth += char === "[" || char === "{" ? 1 : -1;
    if (depth > DEEPEST) {
      const line = text.slice(0, offset).split("\n").length;
      throw new ConfigError(`is nested deeper than ${DEEPEST} levels`, { position: { file, line } });
    }
  }
}

function refuseExtras(document: Document.Parsed, at: (offset: number) => Position): void {
  visit(document, (_key, node) => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node)) throw new ConfigError("aliases (*name) are not read", { position: at(start), remedy: "Write the value out." });
    if (isPair(node) && isScalar(node.key) && node.key.value === "<<") {
      throw new ConfigError("merge keys (<<) are not read", { position: at(node.key.range?.[0] ?? 0), remedy: "Write the keys out." });
    }
    return undefined;
  });
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key: name }) => isScalar(name) && name.value === key);
      if (!pair) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else {
      node = (document.contents && isNode(node) && "get" in node && typeof node.get === "function" ? node.get(key, true) : undefined) as Node | undefined;
      const start = rangeStart(node);
      if (start === undefined) break;
      offset = start;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
