import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact, sum } from "../../src/base/exact.ts";
import { apportion, money, oneOf, price, quantity, signed } from "../../src/report/money.ts";

describe("money in words", () => {
  test.each([
    ["1036.986", "USD", "$1,036.99", "+$1,036.99"],
    ["-0.5", "EUR", "-€0.50", "-€0.50"],
    ["0", "USD", "$0.00", "+$0.00"],
    ["-0.001", "USD", "$0.00", "+$0.00"],
    ["1234567.895", "SEK", "SEK 1,234,567.90", "+SEK 1,234,567.90"],
    ["66", "CNY", "CN¥66.00", "+CN¥66.00"],
  ])("%s %s is %s, as a difference %s", (amount, currency, plain, difference) => {
    expect(money(exact(amount), currency)).toBe(plain);
    expect(signed(exact(amount), currency)).toBe(difference);
  });

  test.each([
    ["0.0000002", "$0.0000002"],
    ["0.1", "$0.10"],
    ["2", "$2.00"],
    ["0.04500", "$0.045"],
    ["1234.5", "$1,234.50"],
  ])("the unit price %s is %s", (amount, shown) => expect(price(exact(amount), "USD")).toBe(shown));

  test.each([
    ["1460", "1,460"],
    ["0.0625", "0.0625"],
    ["0.00001", "0"],
    ["2.50", "2.5"],
  ])("the quantity %s is %s", (amount, shown) => expect(quantity(exact(amount))).toBe(shown));

  test("shown lines add up to the shown total, and none is off by a cent or more", () => {
    const amounts = fc.array(
      fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.integer({ min: 0, max: 7 })).map(([digits, scale]) => exact(`${digits}e-${scale}`)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(amounts, (all) => {
        const shown = apportion(all);
        expect(sum(shown).toFixed(2)).toBe(sum(all).toFixed(2));
        for (const [at, one] of shown.entries()) {
          expect(one.times(100).floor().equals(one.times(100))).toBe(true);
          expect(
            one
              .minus(all[at] ?? 0)
              .abs()
              .lt(exact("0.01")),
          ).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ["hours", "hour"],
  ["GB-months", "GB-month"],
  ["requests", "request"],
  ["queries", "query"],
  ["GB", "GB"],
  ["IOPS-months", "IOPS-month"],
  ["RRUs", "RRUs"],
])("one of %s is a %s", (unit, one) => expect(oneOf(unit)).toBe(one));
