import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, unlikeness } from "../../src/base/edit-distance.ts";

describe("edit distance", () => {
  test.each([
    ["", "", 0],
    ["", "abc", 3],
    ["m7g.large", "m7g.large", 0],
    ["m7g.lrge", "m7g.large", 1],
    ["m7g.alrge", "m7g.large", 1],
    ["kitten", "sitting", 3],
    ["a".repeat(1000), `${"a".repeat(1000)}b`, 0],
  ])("%j and %j differ by %d", (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test("is symmetric, 0 for equal words, and at most the longer one", () => {
    const word = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(unlikeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(unlikeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
