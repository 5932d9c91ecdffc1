import fc from "fast-check";
import { expect, test } from "vitest";
import { priceOf, type Step, Steps } from "../../../../src/pricing/lists/aws/steps.ts";

test.each([
  ["0.0960000000", "0.096"],
  ["0.0000000000", "0"],
  ["1577", "1577"],
  ["100", "100"],
  ["6.5E-6", "0.0000065"],
  ["1e2", "100"],
  ["-1", undefined],
  ["-0.0000", undefined],
  ["", undefined],
  [" 1", undefined],
  ["1,000", undefined],
  ["Infinity", undefined],
  ["0x10", undefined],
  ["1e99", undefined],
  ["1e-30", undefined],
  ["9999999999999999", undefined],
])("the price %j is %j", (written, price) => expect(priceOf(written)).toBe(price));

/** No step is one unit wide: lists that begin a step one further than the last ended make such a step look like none. */
const ladder = fc
  .uniqueArray(
    fc.integer({ min: 1, max: 1e11 }).map((edge) => edge * 10),
    { minLength: 0, maxLength: 20 },
  )
  .map((edges) => {
    const sorted = ["0", ...edges.sort((a, b) => a - b).map(String), "Inf"];
    return sorted.slice(1).map((end, at): Step => ({ begin: sorted[at] ?? "", end, price: String(at) }));
  });

test("steps in any order, twice or once, give the ladder exactly when the last of them is there", () => {
  fc.assert(
    fc.property(ladder, fc.infiniteStream(fc.nat()), (whole, dice) => {
      const shuffled = whole
        .map((step) => ({ step, die: dice.next().value as number }))
        .sort((a, b) => a.die - b.die)
        .map(({ step }) => step);
      const steps = new Steps();
      for (const step of shuffled.slice(0, -1)) {
        expect(steps.add("a", step)).toBeUndefined();
        expect(steps.add("a", step)).toBeUndefined();
      }
      const last = shuffled.at(-1);
      expect(last && steps.add("a", last)).toEqual(whole.map(({ begin, price }) => ({ from: begin, price })));
      expect(steps.abandon()).toBe(0);
    }),
  );
});

test.each<[string, Step[]]>([
  [
    "overlap",
    [
      { begin: "0", end: "10", price: "1" },
      { begin: "5", end: "Inf", price: "2" },
    ],
  ],
  [
    "a gap",
    [
      { begin: "0", end: "10", price: "1" },
      { begin: "12", end: "Inf", price: "2" },
    ],
  ],
  ["no start", [{ begin: "10", end: "Inf", price: "2" }]],
  [
    "two prices for a step",
    [
      { begin: "0", end: "10", price: "1" },
      { begin: "0", end: "10", price: "2" },
      { begin: "10", end: "Inf", price: "3" },
    ],
  ],
  [
    "words for numbers",
    [
      { begin: "0", end: "ten", price: "1" },
      { begin: "ten", end: "Inf", price: "2" },
    ],
  ],
])("%s is no ladder", (_, steps) => {
  const held = new Steps();
  expect(steps.map((step) => held.add("a", step))).toEqual(steps.map(() => undefined));
  expect(held.abandon()).toBe(1);
});

test("a list without order cannot fill the memory", () => {
  const held = new Steps();
  expect(() => Array.from({ length: 100_001 }, (_, at) => held.add(String(at), { begin: "0", end: "1", price: "1" }))).toThrow(RangeError);
});
