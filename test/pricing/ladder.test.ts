import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { costOf, hasFreeStep, type Ladder, unitPriceOf } from "../../src/pricing/ladder.ts";

function ladder(...tiers: [from: string, price: string][]): Ladder {
  return {
    unit: "GB",
    currency: "USD",
    tiers: tiers.map(([from, price]) => ({ from: exact(from), price: exact(price) })),
    source: "main",
    date: "2026-01-01",
    exact: true,
    basis: "seen",
  };
}

const STEPS = ladder(["0", "0.023"], ["51200", "0.022"], ["512000", "0.021"]);
const FREE = ladder(["0", "0"], ["1000000", "0.0000005"]);

describe("a price ladder", () => {
  test.each([
    ["0", "0"],
    ["1", "0.023"],
    ["51200", "1177.6"],
    ["51201", "1177.622"],
    ["512000", "11315.2"],
    ["512001", "11315.221"],
  ])("%s GB cost %s: the edge belongs to the step below it", (quantity, cost) => expect(costOf(exact(quantity), STEPS).toString()).toBe(cost));

  test("the free step of an account is not granted to one resource", () => {
    expect(costOf(exact(2_000_000), FREE).toString()).toBe("1");
    expect(unitPriceOf(FREE).toString()).toBe("0.0000005");
    expect(hasFreeStep(FREE)).toBe(true);
    expect(hasFreeStep(STEPS)).toBe(false);
  });

  test("the free step that another fee of the resource pays for is granted, and the steps after it stay where they are", () => {
    const granted: Ladder = { ...ladder(["0", "0"], ["10", "2"], ["100", "1"]), grantsFreeStep: true };
    expect(["10", "11", "100", "200"].map((quantity) => costOf(exact(quantity), granted).toString())).toEqual(["0", "2", "180", "280"]);
    expect(unitPriceOf(granted).toString()).toBe("2");
    expect(hasFreeStep(granted)).toBe(false);
  });

  test("what is free for good stays free", () => expect(costOf(exact(10), ladder(["0", "0"])).isZero).toBe(true));

  test("more never costs less, and a split quantity never costs less than the whole", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (given, a, b) => {
        let from = 0;
        let each = 1000;
        const tiers = given.map(([width, cut], at): [string, string] => {
          from = at === 0 ? 0 : from + width;
          each = Math.max(1, each - cut);
          return [String(from), `${each}e-4`];
        });
        const one = ladder(...tiers);
        const cost = (quantity: number) => costOf(exact(quantity), one);
        expect(cost(a + b).compare(cost(a))).toBeGreaterThanOrEqual(0);
        expect(
          cost(a)
            .plus(cost(b))
            .compare(cost(a + b)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
