import { azure, type PriceQuery } from "../../price-query.ts";
import { isZonal, type Redundancy, writtenAs } from "./redundancy.ts";

/** What file shares are billed for. */
export type FileMeter = "stored" | "snapshots" | "metadata" | "write" | "list" | "read" | "other" | "retrieval" | "early delete";

/** File shares of one kind. */
export interface Files {
  /** Premium, Hot, Cool or TransactionOptimized. */
  readonly tier: string;
  readonly redundancy: Redundancy;
  /** Where it is not the resource's own region: the account's. */
  readonly place?: string | undefined;
}

const WORDS: Readonly<Record<FileMeter, string>> = {
  stored: "Data Stored",
  snapshots: "Data Stored",
  metadata: "Metadata",
  write: "Write Operations",
  list: "List Operations",
  read: "Read Operations",
  other: "Other Operations",
  retrieval: "Data Retrieval",
  "early delete": "Early Delete",
};

/** The words of one meter: names of the Azure Retail Prices API, 2026-08. */
export function filePrice({ tier, redundancy, place }: Files, meter: FileMeter): PriceQuery {
  const kept = writtenAs(redundancy); // Shares are not read from the other region.
  if (tier === "Premium") {
    return azure("Storage", "Premium Files", `Premium ${kept}`, `Premium ${kept} ${meter === "snapshots" ? "Snapshots" : "Provisioned"}`, { place });
  }
  if (tier === "TransactionOptimized") return azure("Storage", "Files v2", `Standard ${kept}`, standardMeter(kept, meter), { place });
  return azure("Storage", "Files v2", `${tier} ${kept}`, tieredMeter(tier, kept, meter), { place });
}

function standardMeter(kept: Redundancy, meter: FileMeter): string {
  const word = meter === "other" ? "Protocol Operations" : WORDS[meter];
  const isShared = !isZonal(kept) && ["list", "read", "other"].includes(meter);
  return isShared ? word : `${kept} ${word}`;
}

function tieredMeter(tier: string, kept: Redundancy, meter: FileMeter): string {
  if (meter === "metadata") return `${kept} Metadata`;
  const isShared = meter === "read" || ((meter === "other" || meter === "retrieval") && kept !== "GZRS");
  return isShared ? `${tier} ${WORDS[meter]}` : `${tier} ${kept} ${WORDS[meter]}`;
}
