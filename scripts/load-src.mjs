// Bundles TypeScript files and imports them, because plain Node 20 reads no TypeScript.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/** All exports of the given files together. */
export async function loadSrc(...paths) {
  const work = mkdtempSync(join(tmpdir(), "costgate-src-"));
  const entry = join(work, "entry.ts");
  writeFileSync(entry, paths.map((path) => `export * from ${JSON.stringify(join(process.cwd(), path))};\n`).join(""));
  const bundle = await rolldown({ input: entry, platform: "node", logLevel: "warn" });
  await bundle.write({ dir: join(work, "out"), format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  try {
    return await import(pathToFileURL(join(work, "out", "entry.mjs")).href);
  } finally {
    process.on("exit", () => rmSync(work, { recursive: true, force: true }));
  }
}
