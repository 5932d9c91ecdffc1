import { z } from "zod";
import { checkYaml } from "../config/check.ts";
import { parseYaml } from "../config/yaml.ts";

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be YYYY-MM-DD");
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hex digits");

/** The lock file of `costgate prices sync`: which snapshots hold the prices, and where they are from. */
export const PriceLock = z.strictObject({
  version: z.literal(1),
  snapshots: z
    .array(
      z.strictObject({
        path: z.string().min(1).max(1000).describe("Relative to the lock file"),
        digest: Sha256.describe("sha256 of head and index, which hold the sha256 of all else; checked whenever the snapshot is opened"),
        sha256: Sha256.describe("sha256 of the whole file, for sha256sum and caches"),
        date: Day.describe("Newest date of any price in it"),
        made_with: z.string().max(10_000).describe("The command that made it"),
        sources: z.array(z.strictObject({ source: z.string(), origin: z.string(), from: Day, to: Day, keys: z.number().int().min(0) })),
      }),
    )
    .min(1)
    .max(20),
});
export type PriceLock = z.infer<typeof PriceLock>;

/** Reads a lock file. Throws ConfigError with line and column. */
export function readLock(text: string, file: string): PriceLock {
  return checkYaml(parseYaml(text, file), PriceLock);
}

/** As text for the file: stable, one value a line, so that a pull request shows what moved. */
export function writeLock(lock: PriceLock): string {
  return `${JSON.stringify(PriceLock.parse(lock), null, 2)}\n`;
}
