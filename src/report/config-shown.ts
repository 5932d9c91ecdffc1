import { Document, isCollection, isMap, isNode, isPair, isSeq } from "yaml";
import type { Composed } from "../config/compose.ts";
import { dataOf, nameOf, type Placed, positionOf } from "../config/placed.ts";
import { visible } from "./escape.ts";

/** The effective configuration as YAML; with `origin` every value has the file and line that it is from beside it. */
export function configText(root: Placed, origin: boolean): string {
  const document = new Document(dataOf(root));
  if (origin) annotate(document.contents, root);
  return document
    .toString({ lineWidth: 0 })
    .split("\n")
    .map((line) => visible(line, 2000))
    .join("\n");
}

function annotate(shown: unknown, node: Placed): void {
  if (isMap(shown) && node.kind === "map" && shown.items.length > 0) {
    const values = [...node.entries.values()];
    for (const [at, pair] of shown.items.entries()) if (isPair(pair)) annotateNext(pair.value, values[at]);
  } else if (isSeq(shown) && node.kind === "list" && shown.items.length > 0) {
    for (const [at, item] of shown.items.entries()) annotateNext(item, node.items[at]);
  } else if (isNode(shown) && (!isCollection(shown) || shown.items.length === 0)) {
    if (isCollection(shown)) shown.flow = true; // Else its comment gets a line of its own.
    shown.comment = ` ${originOf(node)}`;
  }
}

function annotateNext(shown: unknown, node: Placed | undefined): void {
  if (node) annotate(shown, node);
}

/** The effective configuration as JSON (schemas/config-1.json). */
export function configJson(root: Placed, { digest, files }: Pick<Composed, "digest" | "files">): object {
  return { schema: "costgate/config/1", digest, files, policy: dataOf(root), origins: Object.fromEntries(originsOf(root, "")) };
}

function originsOf(node: Placed, path: string): [path: string, origin: string][] {
  const below = (name: string): string => (path === "" ? name : `${path}.${name}`);
  if (node.kind === "map" && node.entries.size > 0) return [...node.entries].flatMap(([name, value]) => originsOf(value, below(name)));
  if (node.kind === "list" && node.items.length > 0) return node.items.flatMap((item, at) => originsOf(item, below(nameOf(item) ?? String(at))));
  return [[path, originOf(node)]];
}

/** "costgate.yml:3", or "default". */
function originOf(node: Placed): string {
  const { file, line } = positionOf(node);
  return line === undefined ? file : `${file}:${line}`;
}
