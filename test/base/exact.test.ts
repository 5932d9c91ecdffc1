import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Exact, exact, sum } from "../../src/base/exact.ts";

const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 18 })).map(([digits, scale]) => `${digits}e-${scale}`);
const Oracle = Decimal.clone({ precision: 200 });

describe("Exact", () => {
  test.each([
    ["0", "0"],
    ["730", "730"],
    ["0.0450", "0.045"],
    [".5", "0.5"],
    ["5.", "5"],
    ["-1e-7", "-0.0000001"],
    ["2.5e3", "2500"],
    ["100", "100"],
    ["9007199254740993", "9007199254740993"],
  ])("reads %s as %s", (text, shown) => expect(exact(text).toString()).toBe(shown));

  test.each(["", ".", "abc", "1,000", "$5", "0x10", "1e99999", "Infinity", "NaN", " 1", "--1"])("refuses %j", (text) =>
    expect(() => exact(text)).toThrow(RangeError),
  );
  test.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d", (value) => expect(() => exact(value)).toThrow(RangeError));

  test.each([
    ["0.005", 2, "0.01"],
    ["-0.005", 2, "-0.01"],
    ["0.0049999", 2, "0.00"],
    ["-0.0049999", 2, "0.00"],
    ["1055.382", 2, "1055.38"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["0", 3, "0.000"],
  ])("rounds %s to %d decimals as %s: half away from zero", (text, places, shown) => expect(exact(text).toFixed(places)).toBe(shown));

  test.each([
    ["2.1", "3", "2"],
    ["-2.1", "-2", "-3"],
    ["7", "7", "7"],
  ])("the whole numbers around %s are %s above and %s below", (text, up, down) => {
    expect(exact(text).ceil().toString()).toBe(up);
    expect(exact(text).floor().toString()).toBe(down);
  });

  test("division by zero is refused", () => expect(() => exact(1).over(0)).toThrow(RangeError));

  test("a third three times is one", () => expect(exact(1).over(3).times(3).equals(1)).toBe(true));

  test("agrees with decimal.js on sums, products and order", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [x, y] = [new Oracle(a), new Oracle(b)];
        expect(exact(a).plus(exact(b)).toFixed(40)).toBe(x.plus(y).toFixed(40));
        expect(exact(a).minus(exact(b)).toFixed(40)).toBe(x.minus(y).toFixed(40));
        expect(exact(a).times(exact(b)).toFixed(40)).toBe(x.times(y).toFixed(40));
        expect(Math.sign(exact(a).compare(exact(b)))).toBe(x.comparedTo(y));
      }),
    );
  });

  test("rounding agrees with decimal.js (half away from zero), but for the sign of zero", () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 10 }), (a, places) => {
        const shown = new Oracle(a).toFixed(places, Decimal.ROUND_HALF_UP);
        expect(exact(a).toFixed(places)).toBe(/^-0(\.0*)?$/.test(shown) ? shown.slice(1) : shown);
      }),
    );
  });

  test("a sum does not depend on its order, and what is taken away again leaves nothing", () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 20 }), (all) => {
        const values = all.map((text) => exact(text).over(7));
        expect(sum(values).equals(sum([...values].reverse()))).toBe(true);
        expect(sum([...values, ...values.map((value) => value.negated())]).isZero).toBe(true);
      }),
    );
  });

  test("what is printed is read back", () => {
    fc.assert(fc.property(decimals, (text) => Exact.of(exact(text).toString()).equals(exact(text))));
  });
});
