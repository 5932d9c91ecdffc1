import { expect, test } from "vitest";
import { geographyOf } from "../../../../src/resources/azure/shared/geography.ts";
import { Unpriceable } from "../../../../src/resources/fields.ts";

test.each([
  ["eastus", "america"],
  ["westus3", "america"],
  ["eastus2euap", "america"],
  ["canadacentral", "america"],
  ["mexicocentral", "america"],
  ["brazilsouth", "south-america"],
  ["westeurope", "europe"],
  ["austriaeast", "europe"],
  ["uksouth", "europe"],
  ["uaenorth", "emirates"],
  ["israelcentral", "middle-east"],
  ["southafricanorth", "africa"],
  ["eastasia", "asia"],
  ["japanwest", "asia"],
  ["australiacentral", "oceania"],
  ["jioindiawest", "india"],
  ["usgovvirginia", "us-gov"],
  ["chinanorth3", "china"],
])("%s lies in %s", (location, expected) => {
  expect(geographyOf(location)).toBe(expected);
});

test.each(["", "global", "atlantis"])("where %j lies is not known", (location) => {
  expect(() => geographyOf(location)).toThrow(Unpriceable);
});
