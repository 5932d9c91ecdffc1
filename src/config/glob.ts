/**
 * Matches an address or path against a glob in time linear in pattern × text (no backtracking beyond the last star): `*` any run of characters
 * within one segment between dots or slashes, `**` any run at all, `?` one character. Everything else stands for itself, brackets included.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  return compileGlob(pattern)(text);
}

type Token = { kind: "char"; char: string } | { kind: "any" } | { kind: "star" } | { kind: "deep" };

/** As {@link matchesGlob}, with the pattern read once. */
export function compileGlob(pattern: string): (text: string) => boolean {
  const [start = "", end, further] = pattern.split("**");
  if (end !== undefined && further === undefined && !/[*?]/.test(start + end)) {
    return (text) => text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
  }
  const [head = "", tail, more] = pattern.split("*");
  if (pattern.includes("?") || more !== undefined) {
    const tokens = tokensOf(pattern);
    return (text) => run(tokens, text);
  }
  if (tail === undefined) return (text) => text === pattern;
  const shortest = head.length + tail.length;
  return (text) => text.length >= shortest && text.startsWith(head) && text.endsWith(tail) && !/[./]/.test(text.slice(head.length, text.length - tail.length));
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] as string;
    if (char === "?") tokens.push({ kind: "any" });
    else if (char !== "*") tokens.push({ kind: "char", char });
    else if (pattern[at + 1] === "*") {
      while (pattern[at + 1] === "*") at++;
      if (tokens.at(-1)?.kind !== "deep") tokens.push({ kind: "deep" });
    } else tokens.push({ kind: "star" });
  }
  return tokens;
}

/** Runs all alternatives side by side: the set of token positions that the text so far may have reached. */
function run(tokens: readonly Token[], text: string): boolean {
  let states = closure(tokens, new Set([0]));
  for (const char of text) {
    const next = new Set<number>();
    for (const at of states) {
      const token = tokens[at];
      if (!token) continue;
      const separator = char === "." || char === "/";
      if (token.kind === "char" ? token.char === char : token.kind === "any" ? !separator : false) next.add(at + 1);
      if (token.kind === "deep" || (token.kind === "star" && !separator)) next.add(at);
    }
    if (next.size === 0) return false;
    states = closure(tokens, next);
  }
  return states.has(tokens.length);
}

function closure(tokens: readonly Token[], states: Set<number>): Set<number> {
  for (const at of states) {
    const kind = tokens[at]?.kind;
    if (kind === "star" || kind === "deep") states.add(at + 1);
  }
  return states;
}
