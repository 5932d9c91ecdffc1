import { expect, test } from "vitest";
import { armSkuName, takesPremiumDisks, vcpusOf } from "../../../../src/resources/azure/shared/vm-sizes.ts";

test.each([
  ["standard_b1s", "Standard_B1s"],
  ["STANDARD_DS2_V2", "Standard_DS2_v2"],
  ["Standard_E16-8as_v4", "Standard_E16-8as_v4"],
  ["Standart_D2", "Standart_D2"],
])("%s is sold as %s", (size, name) => {
  expect(armSkuName(size)).toBe(name);
});

test.each([
  ["Standard_D4s_v5", true],
  ["Standard_DS2_v2", true],
  ["standard_ds2_v2", true],
  ["Standard_GS5", true],
  ["Standard_B2ms", true],
  ["Standard_E16-8as_v4", true],
  ["Standard_NC24ads_A100_v4", true],
  ["Standard_HB120rs_v3", true],
  ["Standard_D2_v2", false],
  ["Standard_D2d_v5", false],
  ["Standard_A2m_v2", false],
  ["Basic_A2", false],
])("whether %s takes Premium SSD: %s", (size, takes) => {
  expect(takesPremiumDisks(size)).toBe(takes);
});

test("vCPUs are those of the data, whatever the case of the letters", () => {
  expect([vcpusOf("standard_d16s_v5"), vcpusOf("Basic_A2"), vcpusOf("Standart_D2")]).toEqual([16, 2, undefined]);
});
