import type { Exact } from "../../../base/exact.ts";
import { aws } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";

export const backupUsage = { backup_storage_gb: usageNumber("GB of backups, averaged over the month") } as const;

/** Backups of all kinds of file systems cost the same. */
export function backups<R extends { usage: { backup_storage_gb: Exact | undefined } }>(): Component<R> {
  return { name: "Backup storage", unit: "GB-months", quantity: (r) => r.usage.backup_storage_gb, price: aws("AmazonFSx", "BackupUsage") };
}
