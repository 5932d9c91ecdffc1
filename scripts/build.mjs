// Builds dist/: cli.js, action.js, lazy chunks, and the price snapshot. The same sources give the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const ENTRIES = ["src/cli.ts", "src/action.ts"];

/** Few files, because each costs a millisecond to load: what every run needs, the sheets of a cloud, what reads YAML, what reads providers' price lists. */
const CHUNKS = [
  { name: "core", priority: 9, test: isCore },
  {
    name: "config",
    priority: 8,
    test: /node_modules\/(yaml|zod)\/|src\/(config\/|policy\/(?!rules|ratchet|rollout|approvals|tags\/judge|tags\/compiled|tags\/tag-vio|audit|replay|stored|preview|policy-changes)|policy\/rules\/schema|policy\/approvals\/(settings|exception-schema|finding-globs)|usage-file|resources\/kinds|pricing\/(terms\/|settings|lock))/,
  },
  { name: "sheets-aws", priority: 7, test: isCommonAws },
  { name: "sheets-aws-further", test: /src\/resources\/aws\// },
  { name: "sheets-azure", test: /src\/resources\/(azure\/|machines\/azure|free-types\/azure)/ },
  { name: "sheets-google", test: /src\/resources\/(google\/|machines\/google|free-types\/google)/ },
  { name: "rules", test: /node_modules\/@marcbachmann\/|src\/policy\/(rules|ratchet|rollout)/ },
  { name: "price-lists", test: /src\/pricing\/(lists|snapshot)\/|src\/pricing\/(sync|live)|src\/base\/http/ },
  { name: "aws-sdk", test: /node_modules\/@(aws|smithy)/ },
];

/** Whether every run loads a module: it hangs on both entries by static imports alone, all sheets need it, or it is a small piece that any room may need. */
function isCore(id) {
  if (/src\/(resources\/[a-z-]+|base\/(?!http|file-digest)[a-z-]+)\.ts$/.test(id)) return true;
  if (closures.length === 0) closures.push(...ENTRIES.map((entry) => staticImports(join(root, entry))));
  const [cli, action] = closures;
  return cli.has(id) && action.has(id);
}

/** Whether the sheets of the services that most AWS plans have need a module. */
function isCommonAws(id) {
  commonAws ??= staticImports(join(root, "src/resources/aws/index.ts"));
  return commonAws.has(id) || /src\/resources\/(machines\/aws|free-types\/aws|aws\/index)/.test(id);
}

let commonAws;

const closures = [];

/** All files below src/ that one imports, and those import, and so on; neither types nor `import()`. */
function staticImports(entry) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !file.endsWith(".ts")) return;
    found.add(file);
    for (const [, path] of readFileSync(file, "utf8").matchAll(/^(?:import|export)(?! type)\b[^;]*? from "(\.[^"]+)"/gm)) visit(join(dirname(file), path));
  };
  visit(entry);
  return found;
}

/** Data as one string: V8 reads JSON twice as fast as the same as an object literal. */
const jsonAsText = {
  name: "json-as-text",
  load(id) {
    if (!/src\/resources\/.*\.json$/.test(id)) return null;
    const text = JSON.stringify(JSON.parse(readFileSync(id, "utf8")));
    return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: "js" };
  },
};

/** Builds into `out`. */
export async function build(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const bundle = await rolldown({
    cwd: root,
    input: { cli: ENTRIES[0], action: ENTRIES[1] },
    platform: "node",
    plugins: [jsonAsText],
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
