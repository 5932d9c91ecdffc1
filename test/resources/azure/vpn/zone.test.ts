import { expect, test } from "vitest";
import { zoneOf } from "../../../../src/resources/azure/vpn/zone.ts";
import { Unpriceable } from "../../../../src/resources/fields.ts";

test.each([
  ["westeurope", "Zone 1"],
  ["mexicocentral", "Zone 1"],
  ["australiacentral", "Zone 1"],
  ["australiaeast", "Zone 2"],
  ["japaneast", "Zone 2"],
  ["uaenorth", "Zone 3"],
  ["brazilsouth", "Zone 3"],
  ["usgovvirginia", "US Gov Zone 1"],
])("data that leaves %s is billed in %s", (location, zone) => {
  expect(zoneOf(location)).toBe(zone);
});

test("a zone that no page names is not known", () => {
  expect(() => zoneOf("israelcentral")).toThrow(Unpriceable);
});
