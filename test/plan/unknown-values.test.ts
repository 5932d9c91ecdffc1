import { describe, expect, test } from "vitest";
import { hasUnknown, markUnknown } from "../../src/plan/unknown-values.ts";
import { UNKNOWN } from "../../src/plan/value.ts";

describe("unknown values are put where the marks are", () => {
  test.each<[string, object, unknown, object]>([
    ["no marks", { a: 1 }, {}, { a: 1 }],
    ["marks that are no object", { a: 1 }, true, { a: 1 }],
    ["an attribute that is missing", {}, { id: true }, { id: UNKNOWN }],
    ["an attribute that is null", { id: null }, { id: true }, { id: UNKNOWN }],
    ["a false mark", { id: 1 }, { id: false, arn: false }, { id: 1 }],
    ["a whole block", { disk: [{ size: 1 }] }, { disk: true }, { disk: UNKNOWN }],
    ["within a block", { disk: [{ size: 1 }, { size: 2 }] }, { disk: [{}, { id: true }] }, { disk: [{ size: 1 }, { size: 2, id: UNKNOWN }] }],
    ["items of a list", { ids: ["a", null] }, { ids: [false, true] }, { ids: ["a", UNKNOWN] }],
    ["more items than the list has", { ids: [] }, { ids: [false, true] }, { ids: [null, UNKNOWN] }],
    ["a list that is missing", {}, { ids: [true] }, { ids: [UNKNOWN] }],
    ["a block that is missing", {}, { disk: [{ id: true }] }, { disk: [{ id: UNKNOWN }] }],
    ["an object that is missing", {}, { meta: { uid: true, name: false } }, { meta: { uid: UNKNOWN } }],
    ["an empty mark for what is missing", {}, { tags: {}, disks: [], more: [{}] }, {}],
    ["a map", { tags: { a: "1" } }, { tags: { b: true } }, { tags: { a: "1", b: UNKNOWN } }],
    ["an object's mark at a scalar", { a: 1 }, { a: { b: true } }, { a: 1 }],
    ["a list's mark at a scalar", { a: 1 }, { a: [true] }, { a: 1 }],
  ])("%s", (_, values, marks, expected) => {
    markUnknown(values, marks);
    expect(values).toEqual(expected);
  });
});

test.each([
  [true, true],
  [false, false],
  [[{ a: [true] }], true],
  [{ a: [{}, []], b: false }, false],
  [null, false],
])("%j holds an unknown value: %s", (mark, expected) => {
  expect(hasUnknown(mark)).toBe(expected);
});
