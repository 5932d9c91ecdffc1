import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { buildPack } from "../../src/pricing/build-pack.ts";

/** A folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "costgate-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds a snapshot of a folder of facts; gone when the tests of the file are done. */
export function packOf(facts: string, only?: readonly string[]): string {
  const path = join(temporaryFolder(), "prices.pack");
  buildPack(facts, path, only);
  return path;
}

/** The prices that tests are pinned to: cut out of prices/ by scripts/cut-prices.mjs, so that a later price changes no test. */
export const PINNED_FACTS = "fixtures/prices";
