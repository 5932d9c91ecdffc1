import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const BUILT = "dist/cli.js";

/** Files that a static import loads, starting from one: what start-up costs. */
function loadedBy(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, to = ""] of readFileSync(`dist/${file}`, "utf8").matchAll(/^(?:import|export)[^"'()]*["'](\.[^"']+)["'];?$/gm)) {
    loadedBy(new URL(to, `file:///${file}`).pathname.slice(1), seen);
  }
  return seen;
}

describe("dist", () => {
  test("the command line starts without YAML, schemas, sheets and the builder of snapshots", () => {
    const loaded = [...loadedBy("cli.js")].join(" ");
    expect(loaded).not.toMatch(/config|sheets|build-pack|undici/);
    const names = readdirSync("dist/chunks").join(" ");
    for (const lazy of ["config.js", "sheets-aws.js", "sheets-azure.js", "sheets-google.js", "build-pack.js"]) expect(names).toContain(lazy);
  });

  test("sheets load neither YAML nor schemas: a gate without a policy needs none", () => {
    for (const cloud of ["aws", "azure", "google"]) expect([...loadedBy(`chunks/sheets-${cloud}.js`)].join(" ")).not.toMatch(/config/);
  });

  test("it needs nothing but Node: no import of a package is left in it", () => {
    const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
    const foreign = files.flatMap((name) =>
      [...readFileSync(`dist/${name}`, "utf8").matchAll(/^(?:import|export)[^"'()]*from ["']([^."'][^"']*)["'];?$/gm)].map(([, to]) => to),
    );
    expect(
      foreign.filter(
        (name) =>
          !name?.startsWith("node:") &&
          ![
            "fs",
            "path",
            "os",
            "crypto",
            "util",
            "http",
            "https",
            "events",
            "process",
            "stream",
            "net",
            "tls",
            "child_process",
            "url",
            "assert",
            "buffer",
          ].includes(name ?? ""),
      ),
    ).toEqual([]);
  });

  test.each([
    [["--help"], 0, /exit codes/i],
    [["--version"], 0, /^\d+\.\d+\.\d+/],
    [["gate"], 2, /--plan/],
    [["nonsense"], 2, /unknown command/],
    [["gate", "--plan", "/nowhere/plan.json"], 2, /plan\.json/],
    [["gate", "--plan", "package.json", "--as-of", "2026-02-31"], 2, /not a date/],
    [["gate", "--plan", "package.json", "--currency", "usd"], 2, /currency code/],
  ])("costgate %j ends with exit code %d", (args, exit, said) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], { encoding: "utf8" });
    expect(stdout + stderr).toMatch(said);
    expect(status).toBe(exit);
  });
});
