import { dirname, isAbsolute, join } from "node:path";
import { ConfigError } from "../base/trouble.ts";
import type { Snapshot } from "./open-prices.ts";

/** Where prices may come from, as the caller has it. */
export interface PricePaths {
  /** The snapshot that comes with this edition. */
  shipped: string;
  /** One that the command line or the workflow names: it stands alone. */
  given?: string | undefined;
  /** Folder that paths of the policy start from. */
  folder: string;
  /** Whether the folder is that of the change that is judged: snapshots that the policy names must be pinned then. */
  untrusted?: boolean;
}

/** The part of a policy's section `prices:` that says which snapshots are used. */
export interface SnapshotSettings {
  snapshots?: readonly Snapshot[] | undefined;
  lock?: string | undefined;
}

/** The snapshots to open, in order. Where the policy pins digests, a snapshot named elsewhere must be one of these. Throws ConfigError. */
export function snapshotsOf(paths: PricePaths, settings: SnapshotSettings, locked: readonly Snapshot[]): Snapshot[] {
  const lockFolder = join(paths.folder, dirname(settings.lock ?? "."));
  const fromLock = locked.map(({ path, ...pin }) => ({ path: below(lockFolder, path), ...pin }));
  const named = settings.snapshots?.map(({ path, ...pin }) => ({ path: path === "shipped" ? paths.shipped : below(paths.folder, path), ...pin }));
  const chain: Snapshot[] = named ?? [...fromLock, { path: paths.shipped }];
  if (paths.given === undefined && paths.untrusted) refuseUnpinned(settings.snapshots ?? []);
  if (paths.given === undefined) return chain;
  const pins = chain.flatMap(({ digest }) => digest ?? []);
  return [{ path: paths.given, ...(pins.length > 0 && { digest: pinFor(paths.given, pins) }) }];
}

/** Else a pull request brings its own prices in a file of that name (BY23). */
function refuseUnpinned(named: readonly Snapshot[]): void {
  const loose = named.find(({ path, digest }) => path !== "shipped" && digest === undefined);
  if (!loose) return;
  throw new ConfigError(`the policy names the price snapshot ${loose.path} without its digest: a pull request could put any prices there`, {
    remedy: "Pin it on the base branch: { path, digest } with the digest that `costgate prices show` gives; or let `lock` do that.",
  });
}

function below(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** With one pin the snapshot must have it; with several it cannot be told which one it stands for. */
function pinFor(given: string, pins: readonly string[]): string {
  const [pin] = new Set(pins);
  if (pin !== undefined && new Set(pins).size === 1) return pin;
  throw new ConfigError(`the policy pins ${pins.length} price snapshots, and ${given} is named instead`, {
    remedy: "Leave --prices (the input prices) out, or pin that one snapshot in the policy.",
  });
}
