import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { sustainedUse } from "../../../../src/resources/google/shared/sustained-use.ts";

test.each([
  ["n1", 730, "0.7"],
  ["n1", 365, "0.9"],
  ["n1", 183, "0.99945355191256830601"],
  ["n1", 182.5, undefined],
  ["n1", 100, undefined],
  ["n1", 0, undefined],
  ["n2", 730, "0.8002"],
  ["n2d", 547.5, "0.86693333333333333333"],
  ["e2", 730, undefined],
  ["c3", 730, undefined],
])("%s that runs %d hours a month is billed at %s of the list price", (family, hours, factor) => {
  expect(sustainedUse(family, exact(hours))?.factor.toString()).toBe(factor);
});
