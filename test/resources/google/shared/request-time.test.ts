import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { activeSeconds, idleSeconds, SECONDS_A_MONTH } from "../../../../src/resources/google/shared/request-time.ts";

test.each([
  [1000, 100, "100"],
  [1000, 101, "200"],
  [1000, 1, "100"],
  [1000, 0, "0"],
  [0, 100, "0"],
])("%d requests of %d ms take %s seconds", (requests, ms, seconds) => {
  expect(activeSeconds(exact(requests), exact(ms))?.toString()).toBe(seconds);
});

test("without requests or their time nothing is known", () => {
  expect([activeSeconds(undefined, exact(1)), activeSeconds(exact(1), undefined)]).toEqual([undefined, undefined]);
});

test("instances that are kept wait when they do not work, and never less than no time", () => {
  const month = SECONDS_A_MONTH.toString();
  expect(idleSeconds(exact(1), undefined).toString()).toBe(month);
  expect(idleSeconds(exact(1), exact(0)).toString()).toBe(month);
  expect(idleSeconds(exact(2), SECONDS_A_MONTH).toString()).toBe(month);
  expect(idleSeconds(exact(1), SECONDS_A_MONTH.times(3)).isZero).toBe(true);
});
