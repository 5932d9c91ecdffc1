import fc from "fast-check";
import { expect, test } from "vitest";
import { exact, sum } from "../../src/base/exact.ts";
import { costOf, type Ladder, stepsOf } from "../../src/pricing/ladder.ts";

const ladderOf = (tiers: readonly (readonly [from: number, price: number])[]): Ladder => ({
  unit: "GB",
  currency: "USD",
  tiers: tiers.map(([from, price]) => ({ from: exact(from), price: exact(price).over(100) })),
  source: "main",
  date: "2026-01-01",
  exact: true,
  basis: "seen",
});

const ladders = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(50)), { maxLength: 4, selector: ([from]) => from })
  .chain((rest) => fc.nat(50).map((first) => ladderOf([[0, first], ...rest.sort(([a], [b]) => a - b)])));

test("the steps of a quantity add up to it and to its cost", () => {
  fc.assert(
    fc.property(fc.nat(2000), ladders, (units, ladder) => {
      const steps = stepsOf(exact(units), ladder);
      expect(sum(steps.map(({ cost }) => cost)).equals(costOf(exact(units), ladder))).toBe(true);
      expect(sum(steps.map(({ quantity }) => quantity)).equals(units)).toBe(true);
      expect(steps.length).toBeGreaterThan(0);
    }),
  );
});
