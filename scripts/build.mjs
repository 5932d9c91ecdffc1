// Builds dist/: cli.js, action.js, lazy chunks, and the price snapshot. The same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Few files, because each costs a millisecond to load: what every run needs, the sheets of a cloud, what reads YAML. */
const CHUNKS = [
  {
    name: "core",
    priority: 9,
    test: /src\/(base|config\/(glob|select)\.|plan|estimate|report|policy\/(judge|budgets|verdict)|pricing\/(csv|ladder|pack)|resources\/[a-z-]+\.ts|gate)/,
  },
  { name: "config", priority: 8, test: /node_modules\/(yaml|zod)\/|src\/config\/(yaml|check|selector)\.|src\/policy\/policy|usage-file/ },
  { name: "sheets-aws", test: /src\/resources\/(aws\/|free-types\/aws)/ },
  { name: "sheets-azure", test: /src\/resources\/(azure\/|free-types\/azure)/ },
  { name: "sheets-google", test: /src\/resources\/(google\/|free-types\/google)/ },
];

/** Builds into `out`. */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bundle = await rolldown({
    cwd: root,
    input: { cli: "src/cli.ts", action: "src/action.ts" },
    platform: "node",
    // The package's ESM edition: its CommonJS one cannot be shaken.
    resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/index.js") } },
    logLevel: "warn",
  });
  await bundle.write({
    dir: out,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    codeSplitting: { groups: CHUNKS },
    comments: { legal: true, jsdoc: false, annotation: false },
  });
  await bundle.close();
  execFileSync(process.execPath, [join(out, "cli.js"), "prices", "build", "--facts", "prices", "--out", join(out, "prices.pack")], { cwd: root });
  cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(process.argv[2] ?? join(root, "dist"));
