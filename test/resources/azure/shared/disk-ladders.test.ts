import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { tierOf, ultraGib } from "../../../../src/resources/azure/shared/disk-ladders.ts";

test.each([
  ["Premium", 1, "P1"],
  ["Premium", 4, "P1"],
  ["Premium", 5, "P2"],
  ["Premium", 128, "P10"],
  ["Premium", 129, "P15"],
  ["Premium", 32_767, "P80"],
  ["StandardSSD", 30, "E4"],
  ["StandardSSD", 513, "E30"],
  ["Standard", 1, "S4"],
  ["Standard", 33, "S6"],
  ["Standard", 127, "S10"],
])("a %s disk of %i GiB is a %s", (kind, gib, tier) => {
  expect(tierOf(kind, exact(gib))).toBe(tier);
});

test("a disk beyond the largest tier has no price", () => {
  expect(() => tierOf("Premium", exact(32_768))).toThrow("no Premium disk holds 32768 GiB");
});

test("a kind of disk that is not known has no price", () => {
  expect(() => tierOf("Quantum", exact(1))).toThrow("no Quantum disk holds");
});

test.each([
  [1, "4"],
  [4, "4"],
  [65, "128"],
  [1024, "1024"],
  [1025, "2048"],
  [2000, "2048"],
  [3073, "4096"],
])("an ultra disk of %i GiB is charged as %s", (gib, charged) => {
  expect(ultraGib(exact(gib)).toString()).toBe(charged);
});
