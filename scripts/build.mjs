// Builds dist/: cli.js, action.js, lazy chunks, and the price snapshot. The same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Builds into `out`. */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bundle = await rolldown({
    cwd: root,
    input: { cli: "src/cli.ts", action: "src/action.ts" },
    platform: "node",
    logLevel: "warn",
  });
  await bundle.write({
    dir: out,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    comments: { legal: true, jsdoc: false, annotation: false },
  });
  await bundle.close();
  execFileSync(process.execPath, [join(out, "cli.js"), "prices", "build", "--facts", "prices", "--out", join(out, "prices.pack")], { cwd: root });
  cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(process.argv[2] ?? join(root, "dist"));
