import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isRegion } from "../../../../src/pricing/lists/aws/place.ts";
import { isWanted, wantedFiles } from "../../../../src/pricing/lists/aws/wanted-places.ts";
import { parseCsv } from "../../../../src/pricing/snapshot/csv.ts";

const wanting = (...places: string[]): Parameters<typeof isWanted>[1] => ({ services: [], places, currency: "USD" });

test.each([
  ["eu-west-1", true],
  ["eu-west-2", false],
  ["eu-west-2>eu-west-1", true],
  ["eu-west-1>us-east-1", true],
  ["us-east-1>us-east-2", false],
  ["global", true],
  ["Europe", true],
  ["EU>AP", true],
  ["eu-west-1-wl1", true],
])("with eu-west-1 wanted, %s is %s", (place, wanted) => expect(isWanted(place, wanting("eu-west-1"))).toBe(wanted));

test("all places are wanted where none is named", () => expect(isWanted("eu-west-2", wanting())).toBe(true));

test("a region's files come with those of its local zones, and with those of no region", () => {
  const files = ["us-west-2", "us-west-2-lax-1", "us-west-1", "aws-global"].map((region) => ({ region, path: "/x" }));
  const names = (...places: string[]): string[] => wantedFiles("AmazonEC2", files, wanting(...places)).map(({ region }) => region);
  expect(names("us-west-2")).toEqual(["us-west-2", "us-west-2-lax-1", "aws-global"]);
  expect(names("us-west-2-lax-1")).toEqual(["us-west-2", "us-west-2-lax-1", "aws-global"]);
  expect(names()).toHaveLength(4);
});

test("of services with worldwide prices in prices/aws all files are read", () => {
  const services = readdirSync("prices/aws").filter((name) => {
    const places = parseCsv(readFileSync(join("prices/aws", name), "utf8").split("\n", 1)[0] ?? "")[0]?.cells.slice(9) ?? [];
    return places.some((place) => !place.split(">").some(isRegion));
  });
  const files = [{ region: "eu-west-1", path: "/x" }];
  expect(services.map((name) => name.slice(0, -4)).filter((service) => wantedFiles(service, files, wanting("us-east-1")).length === 0)).toEqual([]);
});
