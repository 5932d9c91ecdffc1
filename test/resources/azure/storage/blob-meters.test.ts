import { expect, test } from "vitest";
import { type BlobKind, type BlobMeter, blobPrice } from "../../../../src/resources/azure/storage/blob-meters.ts";
import type { Redundancy } from "../../../../src/resources/azure/storage/redundancy.ts";

const words = (kind: BlobKind, redundancy: Redundancy, accessTier: string, meter: BlobMeter): string =>
  blobPrice({ kind, redundancy, accessTier }, meter).product.replace(/^[^/]*\//, "");

test.each<[BlobKind, Redundancy, string, BlobMeter, string]>([
  ["v2", "LRS", "Hot", "stored", "Hot LRS/Hot LRS Data Stored"],
  ["v2", "RA-GRS", "Hot", "write", "Hot RA-GRS/Hot GRS Write Operations"],
  ["v2", "RA-GZRS", "Hot", "read", "Hot RA-GZRS/Hot ZRS Read Operations"],
  ["v2", "GRS", "Hot", "index", "Hot GRS/GRS Index Tags"],
  ["v2", "ZRS", "Hot", "index", "Hot ZRS/Index Tags"],
  ["v2", "LRS", "Cool", "retrieval", "Cool LRS/Cool Data Retrieval"],
  ["v2", "RA-GRS", "Cool", "early delete", "Cool RA-GRS/Cool RA-GRS Early Delete"],
  ["v2", "ZRS", "Cold", "read", "Cold ZRS/Cold ZRS Read Operations"],
  ["v2 hierarchical", "RA-GRS", "Hot", "write", "Hot RA-GRS/Hot RA-GRS Write Operations"],
  ["premium", "ZRS", "Hot", "other", "Premium ZRS/Premium ZRS All Other Operations"],
  ["v1", "RA-GRS", "Hot", "list", "Standard RA-GRS/RA-GRS List and Create Container Operations"],
  ["v1", "LRS", "Hot", "read", "Standard LRS/Read Operations"],
])("%s, %s, %s: %s", (kind, redundancy, tier, meter, expected) => expect(words(kind, redundancy, tier, meter)).toBe(expected));

test.each(["Cool", "Cold"])("lists and other operations of the %s tier are sold under the hot one", (tier) => {
  expect(words("v2", "GRS", tier, "list")).toBe("Hot GRS/GRS List and Create Container Operations");
  expect(words("v2", "GRS", tier, "other")).toBe("Hot GRS/All Other Operations");
  expect(words("v2 hierarchical", "GRS", tier, "other")).toBe("Hot GRS/Hot GRS Other Operations");
});
