import { azure, type PriceQuery } from "../../price-query.ts";
import { isZonal, type Redundancy, writtenAs } from "./redundancy.ts";

/** What blobs are billed for. */
export type BlobMeter =
  | "stored"
  | "write"
  | "list"
  | "read"
  | "other"
  | "iterative write"
  | "iterative read"
  | "retrieval"
  | "data write"
  | "index"
  | "early delete";

/** Blobs by the generation of their prices. */
export type BlobKind = "v1" | "v2" | "v2 hierarchical" | "BlobStorage" | "premium" | "premium hierarchical";

/** Blobs of an account. */
export interface Blobs {
  readonly kind: BlobKind;
  readonly redundancy: Redundancy;
  /** Hot, Cool or Cold; premium accounts and those of the first generation have no tiers. */
  readonly accessTier: string;
}

const PRODUCTS: Readonly<Record<BlobKind, string>> = {
  v1: "General Block Blob",
  v2: "General Block Blob v2",
  "v2 hierarchical": "General Block Blob v2 Hierarchical Namespace",
  BlobStorage: "Blob Storage",
  premium: "Premium Block Blob",
  "premium hierarchical": "Premium Block Blob v2 Hierarchical Namespace",
};

/** The words of one meter: names of the Azure Retail Prices API, 2026-08, which follow three patterns. */
export function blobPrice(blobs: Blobs, meter: BlobMeter): PriceQuery {
  const { kind, redundancy } = blobs;
  if (kind === "v1") return of(kind, `Standard ${redundancy}`, oldMeter(redundancy, meter));
  if (meter === "iterative read" || meter === "iterative write") return iterativePrice(redundancy, meter);
  const tier = tierOf(blobs, meter);
  return of(kind, `${tier} ${redundancy}`, isFull(blobs) ? fullMeter(blobs, tier, meter) : shortMeter(tier, redundancy, meter));
}

function of(kind: BlobKind, sku: string, meter: string): PriceQuery {
  return azure("Storage", PRODUCTS[kind], sku, meter);
}

/** Lists and what is neither read nor written cost the same in all tiers, and stand in the list with the hot one only. */
function tierOf({ kind, accessTier }: Blobs, meter: BlobMeter): string {
  if (kind.startsWith("premium")) return "Premium";
  return meter === "list" || meter === "other" ? "Hot" : accessTier;
}

/** Whether every meter repeats tier and redundancy. */
function isFull({ kind, accessTier }: Blobs): boolean {
  return kind.includes("hierarchical") || kind === "premium" || accessTier === "Cold";
}

const FULL: Readonly<Record<BlobMeter, string>> = {
  stored: "Data Stored",
  write: "Write Operations",
  list: "List and Create Container Operations",
  read: "Read Operations",
  other: "Other Operations",
  "iterative write": "Iterative Write Operations",
  "iterative read": "Iterative Read Operations",
  retrieval: "Data Retrieval",
  "data write": "Data Write",
  index: "Index Tags",
  "early delete": "Early Delete",
};

function fullMeter({ kind, redundancy, accessTier }: Blobs, tier: string, meter: BlobMeter): string {
  const isFlatCold = kind === "v2" && accessTier === "Cold";
  if (isFlatCold && (meter === "list" || meter === "other")) return shortMeter(tier, redundancy, meter);
  return `${tier} ${redundancy} ${meter === "other" && tier === "Premium" ? "All Other Operations" : FULL[meter]}`;
}

function shortMeter(tier: string, redundancy: Redundancy, meter: BlobMeter): string {
  const [written, zones] = [writtenAs(redundancy), isZonal(redundancy) ? " ZRS" : ""];
  switch (meter) {
    case "stored":
    case "early delete":
      return `${tier} ${redundancy} ${FULL[meter]}`;
    case "read":
    case "retrieval":
      return `${tier}${zones} ${FULL[meter]}`;
    case "list":
      return `${written} ${FULL.list}`;
    case "other":
      return "All Other Operations";
    case "index":
      return written === "LRS" || written === "ZRS" ? FULL.index : `${written} ${FULL.index}`;
    case "write":
    case "data write":
    case "iterative write":
    case "iterative read":
      return `${tier} ${written} ${FULL[meter]}`;
  }
}

function oldMeter(redundancy: Redundancy, meter: BlobMeter): string {
  if (meter === "read") return FULL.read;
  return meter === "other" ? "All Other Operations" : `${redundancy} ${FULL[meter]}`;
}

/** Iterative operations stand in the list of the data lake only, with the hot tier. */
function iterativePrice(redundancy: Redundancy, meter: "iterative read" | "iterative write"): PriceQuery {
  const written = writtenAs(redundancy);
  const isPlain = written === "LRS" || (written === "ZRS" && meter === "iterative write");
  return azure("Storage", "Azure Data Lake Storage Gen2 Hierarchical Namespace", `Hot ${redundancy}`, `Hot ${isPlain ? "" : `${written} `}${FULL[meter]}`);
}
