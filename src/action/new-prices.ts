import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ReadNamed } from "../base/named-text.ts";
import { ConfigError } from "../base/trouble.ts";
import { Prices, type Snapshot } from "../pricing/open-prices.ts";
import { type PricePaths, snapshotsOf } from "../pricing/price-choice.ts";
import { textOf } from "./text-of.ts";

/**
 * The snapshots of the pull request's own lock file (`lock` is its path), where it differs from the base branch's: they judge nothing, but what they make of the
 * same resources is told (B15). A lock file or snapshot that cannot be used is a warning, not this pull request's verdict.
 */
export async function newPricesOf(
  { folder, shipped }: PricePaths,
  lock: string | undefined,
  readFile: ReadNamed,
  warn: (message: string) => void,
): Promise<Snapshot[] | undefined> {
  const path = lock === undefined ? "" : join(folder, lock);
  if (lock === undefined || !existsSync(path)) return undefined;
  const base = (await readFile(lock))?.text;
  try {
    const text = textOf(path, lock);
    if (base === text) return undefined;
    const { readLock } = await import("../pricing/lock.ts");
    const found = snapshotsOf({ folder, shipped }, { lock }, readLock(text, lock).snapshots);
    new Prices(found).close();
    return found;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    warn(`this pull request changes ${lock} into something that cannot be used: ${error.describe()}`);
    return undefined;
  }
}
