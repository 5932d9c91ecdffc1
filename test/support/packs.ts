import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { GateInputs } from "../../src/gate.ts";
import { buildPack } from "../../src/pricing/snapshot/build-pack.ts";

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

/** Gate inputs that take all prices from one snapshot. */
export function pricedBy(pack: string): Pick<GateInputs, "prices" | "readFile" | "env" | "log"> {
  return { prices: { shipped: pack, folder: "." }, readFile: () => Promise.resolve(undefined), env: {}, log: () => undefined };
}

/** The prices that tests are pinned to: cut out of prices/ by scripts/cut-prices.mjs, so that a later price changes no test. */
export const PINNED_FACTS = "fixtures/prices";
