import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { NamedText, ReadNamed } from "../base/named-text.ts";
import { ConfigError } from "../base/trouble.ts";
import { Prices, type Snapshot } from "../pricing/open-prices.ts";

/**
 * The snapshots of the pull request's own lock file, where it differs from the base branch's: they judge nothing, but what they make of the
 * same resources is told (B15). A lock file or snapshot that cannot be used is a warning, not this pull request's verdict.
 */
export async function newPricesOf(workspace: string, policy: NamedText, readFile: ReadNamed, warn: (message: string) => void): Promise<Snapshot[] | undefined> {
  const { readPolicy } = await import("../policy/policy.ts");
  const lock = readPolicy(policy.text, policy.name).prices?.lock;
  const path = lock === undefined ? "" : join(workspace, lock);
  if (lock === undefined || !existsSync(path)) return undefined;
  const text = readFileSync(path, "utf8");
  if ((await readFile(lock))?.text === text) return undefined;
  try {
    const { readLock } = await import("../pricing/lock.ts");
    const found = readLock(text, lock).snapshots.map((snapshot) => ({
      path: isAbsolute(snapshot.path) ? snapshot.path : join(dirname(path), snapshot.path),
      digest: snapshot.digest,
    }));
    new Prices(found).close();
    return found;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    warn(`this pull request changes ${lock} into something that cannot be used: ${error.describe()}`);
    return undefined;
  }
}
