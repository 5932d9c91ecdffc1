import type { ASTNode } from "@marcbachmann/cel-js";

/** Functions that rules must do without, and what to write instead: one can run for hours on a short text, the other can fill the memory. */
const REFUSED: Readonly<Record<string, string>> = {
  matches: "use like(), whose globs take linear time: * within a segment between dots or slashes, ** across them, ? one character",
  bind: "write the expression out",
};

/** How deep loops (all, exists, filter, map) may stand in each other. */
const DEEPEST_LOOP = 2;
const LOOPS: readonly string[] = ["all", "exists", "exists_one", "map", "filter"];

/** Something in an expression that is refused. */
export interface Refusal {
  because: string;
  remedy: string;
  /** Offset within the expression. */
  start: number;
}

/** What an expression reads, as paths: "resource.attributes.size", "change.monthlyDelta"; and the first thing in it that is refused. */
export function mentionsOf(ast: ASTNode): { paths: ReadonlySet<string>; refusal: Refusal | undefined } {
  const paths = new Set<string>();
  let refusal: Refusal | undefined;
  const visit = (node: ASTNode, loops: number): void => {
    const path = pathOf(node);
    if (path !== undefined) return void paths.add(path.join("."));
    const name = node.op === "call" || node.op === "rcall" ? node.args[0] : "";
    const depth = loops + (node.op === "rcall" && LOOPS.includes(name) ? 1 : 0);
    const remedy = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
    if (remedy !== undefined) refusal ??= { because: `${name}() is not allowed in rules`, remedy, start: node.start };
    else if (depth > DEEPEST_LOOP) refusal ??= { because: "loops stand more than two deep in each other", remedy: "Split the rule.", start: node.start };
    for (const child of childrenOf(node.args)) visit(child, depth);
  };
  visit(ast, 0);
  return { paths, refusal };
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === "object" && args !== null && "op" in args && "args" in args ? [args as ASTNode] : [];
}

function pathOf(node: ASTNode): string[] | undefined {
  if (node.op === "id") return [node.args];
  if (node.op === ".") {
    const [of, field] = node.args;
    const path = pathOf(of);
    return path && [...path, field];
  }
  if (node.op !== "[]") return undefined;
  const [of, index] = node.args;
  const path = index.op === "value" && typeof index.args === "string" ? pathOf(of) : undefined;
  return path && index.op === "value" ? [...path, String(index.args)] : undefined;
}
