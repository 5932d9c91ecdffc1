import { expect, test } from "vitest";
import { linesOf } from "../shared/bill-of.ts";

async function bucket(after: object, usage: Record<string, number>): Promise<string[]> {
  const lines = await linesOf({ "google_storage_bucket.one": after }, usage);
  return lines.filter((line) => !line.includes(": ? "));
}

test.each([
  ["US", "STANDARD", "Standard Storage Multi-region", "Multi-Region Standard"],
  ["eur4", "NEARLINE", "Nearline Storage Dual-region", "Dual-Region Nearline"],
  ["EUROPE-WEST1", "ARCHIVE", "Archive Storage", "Regional Archive"],
  ["EU", "MULTI_REGIONAL", "Standard Storage Multi-region", "Multi-Region Standard"],
])("in %s, %s objects have the words %s", async (location, storage_class, storage, operations) => {
  expect(await bucket({ location, storage_class }, { storage_gb: 10, monthly_class_a_operations: 5 })).toEqual([
    `Storage: 10 Cloud Storage ${storage}`,
    `Writes and lists (class A): 5 Cloud Storage ${operations} Class A Operations`,
  ]);
});

test.each([
  ["US-EAST1", "Network Data Transfer GCP Inter Region within Northern America"],
  ["asia1", "Network Data Transfer GCP Inter Region within Asia"],
  ["me-west1", "Network Data Transfer GCP Inter Region"],
])("transfer on the continent of %s is %s", async (location, words) => {
  const usage = { "monthly_egress_data_transfer_gb.same_continent": 10 };
  expect(await bucket({ location }, usage)).toEqual([`Data transfer on the same continent: 10 Cloud Storage ${words}`]);
});

test("where transfer on the continent has no known price, only those who use it are told so", async () => {
  const sydney = { location: "australia-southeast1" };
  const usage = { "monthly_egress_data_transfer_gb.same_continent": 10 };
  expect(await bucket(sydney, usage)).toEqual(["Data transfer on the same continent: the price of transfer on its continent is not known"]);
  expect(await bucket(sydney, {})).toEqual([]);
});

test("a pair of regions of one's own and an unknown class have no known price", async () => {
  const pair = await bucket({ location: "US", custom_placement_config: [{ data_locations: ["US-EAST1", "US-WEST1"] }] }, { storage_gb: 1 });
  expect(pair[0]).toBe("Storage: the prices of a pair of regions of one's own are not known");
  expect((await bucket({ location: "US", storage_class: "FROZEN" }, { storage_gb: 1 }))[0]).toBe("Storage: its storage class is none that this version knows");
});
