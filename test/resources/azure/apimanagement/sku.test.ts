import { expect, test } from "vitest";
import { skuOf } from "../../../../src/resources/azure/apimanagement/sku.ts";

test.each([
  ["Consumption_0", "Consumption", "0"],
  ["Developer_1", "Developer", "1"],
  ["Premium_12", "Premium", "12"],
  ["BasicV2_2", "Basic v2", "2"],
  ["StandardV2_1", "Standard v2", "1"],
  ["Premium", "Premium", "1"],
])("%s is %s with %s units", (skuName, name, units) => {
  const sku = skuOf(skuName);
  expect([sku.name, sku.units.toString()]).toEqual([name, units]);
});

test.each(["", "Gold_1", "Premium_x", "Premium_99999", "Premium 4"])("%j is no tier", (skuName) => {
  expect(() => skuOf(skuName)).toThrow("no tier that this version knows");
});

test("only the v2 tiers have a first unit of another price, and calls that come with it", () => {
  const names = ["Consumption_0", "Standard_1", "Premium_1", "BasicV2_1", "PremiumV2_1"];
  expect(names.filter((name) => skuOf(name).hasDearerFirst)).toEqual(["BasicV2_1", "PremiumV2_1"]);
  expect(names.filter((name) => skuOf(name).includesCalls)).toEqual(["BasicV2_1"]);
});
