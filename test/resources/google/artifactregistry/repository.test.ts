import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { destinations } from "../../../../src/resources/google/artifactregistry/destinations.ts";
import { continentOf } from "../../../../src/resources/google/shared/location.ts";
import { linesOf } from "../shared/bill-of.ts";

async function transfer(location: string, destination: string): Promise<string[]> {
  const usage = { [`monthly_egress_data_transfer_gb.${destination}`]: 10 };
  const lines = await linesOf({ "google_artifact_registry_repository.one": { location } }, usage);
  return lines.filter((line) => line.includes("transfer")).map((line) => line.replace(/: 10 .*/, ""));
}

test.each([
  ["us-east1", "us_east1", []],
  ["us-east1", "northamerica_northeast1", ["Data transfer within North America"]],
  ["europe-west1", "europe_north1", ["Data transfer within Europe"]],
  ["asia-east1", "asia_south1", ["Data transfer within Asia"]],
  ["us-east1", "europe_west1", ["Data transfer between continents"]],
  ["us-east1", "australia_southeast1", ["Data transfer to or from Oceania"]],
  ["australia-southeast1", "europe_west1", ["Data transfer to or from Oceania"]],
  ["europe", "europe_west4", []],
  ["europe", "us_east1", ["Data transfer between continents"]],
  ["southamerica-east1", "southamerica_west1", ["Other data transfer: the price of transfer between its location and a destination is not known"]],
  ["moon-1", "us_east1", ["Other data transfer: the price of transfer between its location and a destination is not known"]],
])("from %s to %s: %j", async (location, destination, lines) => {
  expect(await transfer(location, destination)).toEqual(lines);
});

test("the continent of every destination is known, and every region with machines is one", () => {
  expect(destinations.filter((region) => continentOf(region) === undefined)).toEqual([]);
  const [head = ""] = readFileSync("prices/google/Compute Engine.csv", "utf8").split("\n", 1);
  const regions = head.split(",").filter((place) => /^[a-z]+-[a-z]+\d+$/.test(place) && place !== "us-west8");
  expect(regions.map((region) => region.replaceAll("-", "_")).filter((region) => !destinations.includes(region))).toEqual([]);
});
