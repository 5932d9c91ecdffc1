import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { committedDays } from "../../../../src/resources/azure/loganalytics/commitment.ts";

test.each([
  [undefined, "30"],
  [0, "30"],
  [3000, "30"],
  [4500, "45"],
])("100 GB a day with %s GB a month are %s days", (monthlyGb, days) => {
  expect(exact(committedDays(exact(100), monthlyGb === undefined ? undefined : exact(monthlyGb))).toString()).toBe(days);
});
