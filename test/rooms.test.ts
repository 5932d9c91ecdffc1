import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./support/packs.ts";

/** The rooms in the order in which data flows: a room imports only from itself and from rooms above it. */
const ROOMS = [
  "base",
  "config",
  "plan",
  "resources",
  "pricing",
  "estimate",
  "policy",
  "advice",
  "ledger",
  "report",
  "github",
  "gate.ts",
  "cli",
  "action",
  "cli.ts",
  "action.ts",
];

/** Files that have a reason to look down. */
const EXCEPTIONS: readonly string[] = [];

interface Import {
  from: string;
  to: string;
}

/** All imports of a source folder, `import type` and `import()` included, as paths relative to it. */
function importsOf(root: string): Import[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const path = join(root, file);
    const { module, errors } = parseSync(path, readFileSync(path, "utf8"));
    expect(errors).toEqual([]);
    const text = readFileSync(path, "utf8");
    const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
    const exported = module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
    const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
    return [...imported, ...exported, ...dynamic]
      .filter((to) => to.startsWith("."))
      .map((to) => ({ from: file, to: relative(root, resolve(dirname(path), to)) }));
  });
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function cyclesOf(imports: readonly Import[]): string[][] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return cycles;
}

describe("rooms", () => {
  const imports = importsOf("src");

  test("every file is in a room", () => {
    const strangers = readdirSync("src").filter((name) => !ROOMS.includes(name));
    expect(strangers).toEqual([]);
  });

  test("a room imports only from rooms above it, types included", () => {
    const upward = imports.filter(({ from, to }) => !to.startsWith("..") && ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from)));
    expect(upward.filter(({ from }) => !EXCEPTIONS.includes(from))).toEqual([]);
  });

  test("only github/, and who starts it, may import what talks to a network", () => {
    const network = /from "(node:(https?|net|tls|dgram|http2)|undici|@octokit\/)/;
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".ts") && network.test(readFileSync(`src/${file}`, "utf8")),
    );
    expect(files.filter((file) => roomOf(file) !== "github")).toEqual([]);
  });

  test("there are no import cycles, types included", () => expect(cyclesOf(imports)).toEqual([]));

  test("the test itself finds a planted type cycle and an import() cycle", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a/one.ts"), 'import type { Two } from "../two.ts";\nexport type One = { two: Two };\n');
    writeFileSync(
      join(folder, "two.ts"),
      'import type { One } from "./a/one.ts";\nexport type Two = { one: One };\nexport const load = () => import("./three.ts");\n',
    );
    writeFileSync(join(folder, "three.ts"), 'export { load } from "./two.ts";\n');
    expect(cyclesOf(importsOf(folder)).map((cycle) => cycle.length)).toEqual([3, 3]);
  });
});
