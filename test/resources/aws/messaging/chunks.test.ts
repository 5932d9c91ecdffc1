import { expect, test } from "vitest";
import { exact } from "../../../../src/base/exact.ts";
import { billedRequests } from "../../../../src/resources/aws/messaging/chunks.ts";

test.each([
  [undefined, "1000"],
  [0, "1000"],
  [1, "1000"],
  [64, "1000"],
  [64.1, "2000"],
  [128, "2000"],
  [256, "4000"],
])("1,000 messages of %s KB are billed as %s requests", (size, expected) => {
  expect(billedRequests(exact(1000), size === undefined ? undefined : exact(size))?.toString()).toBe(expected);
});

test("an unknown number of messages stays unknown", () => {
  expect(billedRequests(undefined, exact(64))).toBeUndefined();
});
