// Fails when dist/ is not what the sources build, byte for byte.
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";

const fresh = mkdtempSync(join(tmpdir(), "costgate-dist-"));
try {
  await build(fresh);
  const [committed, built] = [digests("dist"), digests(fresh)];
  const differ = [...new Set([...committed.keys(), ...built.keys()])].filter((file) => committed.get(file) !== built.get(file)).sort();
  if (differ.length > 0) {
    console.error(`dist/ is not what the sources build; run npm run build. Different: ${differ.join(", ")}`);
    process.exitCode = 1;
  } else console.log(`dist/ is what the sources build: ${built.size} files`);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function digests(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}
