import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact, sum } from "../../src/base/exact.ts";
import { priceLine } from "../../src/estimate/price-line.ts";
import { type PooledSides, type SharedTiers, TierPools } from "../../src/estimate/shared-tiers.ts";
import { ABSENT, priceBill, type SideEstimate } from "../../src/estimate/side.ts";
import { adjusted, costOf, type Ladder } from "../../src/pricing/ladder.ts";
import type { BillLine } from "../../src/resources/bill.ts";
import { aws } from "../../src/resources/price-query.ts";
import { madeBillLine, madeLadder, madeList } from "../support/prices.ts";

const FALLING = madeLadder([
  ["0", "2"],
  ["100", "1"],
]);
const RISING = madeLadder([
  ["0", "1"],
  ["100", "2"],
]);
const FREE_FIRST = madeLadder([
  ["0", "0"],
  ["10", "1"],
]);
const FLAT = madeLadder([["0", "1"]]);
const list = madeList({ falling: FALLING, rising: RISING, free: FREE_FIRST, flat: FLAT });

const line = (product: string, quantity: number | undefined, more: Partial<BillLine> = {}): BillLine =>
  madeBillLine({
    query: aws("S", product, { place: "eu-west-1" }),
    quantity: quantity === undefined ? undefined : exact(quantity),
    sharedTiers: true,
    ...more,
  });
const side = (...lines: readonly BillLine[]): SideEstimate => priceBill({ status: "billed", lines }, list, "USD");
const falling = (quantity: number): SideEstimate => (quantity === 0 ? ABSENT : side(line("falling", quantity)));

interface Pooled extends Partial<PooledSides> {
  address?: string;
  account?: string | undefined;
}

/** What resources share; each is there before and after as given, and its delta known unless said otherwise. */
function shared(...resources: readonly Pooled[]): SharedTiers | undefined {
  const pools = new TierPools();
  for (const [at, { address = `a.r${at}`, before = ABSENT, after = ABSENT, certain = true, ...more }] of resources.entries()) {
    const account = "account" in more ? more.account : "aws";
    pools.add({ address, providerBlock: account }, { before, after, from: before, to: certain ? after : before, certain, ...more });
  }
  return pools.result();
}

const difference = (...sides: readonly SideEstimate[]): string => shared(...sides.map((one) => ({ after: one })))?.after.toString() ?? "nothing";

describe("what is shared", () => {
  test.each<[string, readonly SideEstimate[], string]>([
    ["one resource alone has nothing to share", [falling(500)], "nothing"],
    ["two that stay within the first step", [falling(40), falling(60)], "nothing"],
    ["a unit past it", [falling(40), falling(61)], "-1"],
    ["two that fill it twice over", [falling(150), falling(150)], "-100"],
    ["a price that rises costs more together", [side(line("rising", 100)), side(line("rising", 100))], "100"],
    ["a free first step is granted to nobody, and is no step", [side(line("free", 100)), side(line("free", 100))], "nothing"],
    ["a single step", [side(line("flat", 500)), side(line("flat", 500))], "nothing"],
    ["what waits for usage is not in the sum", [falling(150), side(line("falling", undefined))], "nothing"],
    ["a quantity of 0", [falling(150), side(line("falling", 0))], "nothing"],
    ["a fee that is charged once", [falling(150), side(line("falling", 150, { oneTime: true }))], "nothing"],
    ["a component that does not share its steps", [falling(150), side(madeBillLine({ ...line("falling", 150), sharedTiers: undefined as never }))], "nothing"],
    ["two places are two ladders", [falling(150), side(line("falling", 150, { query: aws("S", "falling", { place: "us-east-1" }) }))], "nothing"],
    ["two lines of one resource share as well", [side(line("falling", 150), line("falling", 150))], "-100"],
    [
      "a share of the price is a share of the difference",
      [1, 2].map(() => side(line("falling", 150, { share: { factor: exact("0.5"), because: "half" } }))),
      "-50",
    ],
    [
      "words that are hidden share with nobody: their company would tell them",
      [falling(150), side(line("falling", 150, { shown: aws("S", "(sensitive)", { place: "eu-west-1" }) }))],
      "nothing",
    ],
    ["but words that hide nothing do", [falling(150), side(line("falling", 150, { shown: aws("S", "falling", { place: "eu-west-1" }) }))], "-100"],
  ])("%s", (_what, sides, expected) => expect(difference(...sides)).toBe(expected));

  test.each<[string, string | undefined, string]>([
    ["two accounts do not share", "aws.other", "nothing"],
    ["an account that is not known shares with nobody", undefined, "nothing"],
    ["one account does", "aws", "-100"],
  ])("%s", (_what, account, expected) => {
    expect(shared({ after: falling(150) }, { after: falling(150), account })?.after.toString() ?? "nothing").toBe(expected);
  });

  test("two of unknown accounts do not share either", () =>
    expect(shared({ after: falling(150), account: undefined }, { after: falling(150), account: undefined })).toBeUndefined());

  test("a discount of the price book holds for what is shared", () => {
    const cheaper = adjusted(FALLING, (price) => price.over(2), { kind: "discount", rule: "half", percent: exact(50), list: exact(2) });
    const one = priceBill({ status: "billed", lines: [line("falling", 150)] }, madeList({ falling: cheaper }), "USD");
    expect(difference(one, one)).toBe("-50");
  });

  test("the line itself keeps what it costs alone", () => expect(priceLine(line("falling", 150), list, "USD").cost?.toString()).toBe("250"));

  test("a group says what it is made of", () => {
    const found = shared({ address: "b", after: falling(150) }, { address: "a", before: falling(1), after: falling(150) });
    expect(found?.groups).toEqual([
      expect.objectContaining({ query: "aws S falling eu-west-1 on-demand", account: "aws", unit: "hours", addresses: ["a", "b"], byUsage: false }),
    ]);
    const [group] = found?.groups ?? [];
    expect([group?.quantity, group?.cost, group?.standAlone].map(String)).toEqual(["300", "400", "500"]);
  });
});

describe("the change", () => {
  const delta = (...resources: readonly Pooled[]): string => shared(...resources)?.delta.toString() ?? "nothing";
  const stays = { before: falling(150), after: falling(150) };

  test.each<[string, readonly Pooled[], string]>([
    ["of nothing", [stays, stays], "0"],
    ["a second one comes", [stays, { after: falling(150) }], "-100"],
    ["a second one goes: what is left pays the full steps", [stays, { before: falling(150) }], "100"],
    ["where a resource of the group has no known cost, no saving is lent", [stays, { ...stays, certain: false }, { after: falling(150) }], "0"],
    ["and what goes is still charged to what is left", [stays, { before: falling(150), after: ABSENT }, { ...stays, certain: false }], "100"],
    ["a resource that lost its price takes nothing away", [stays, { before: falling(150), after: ABSENT, certain: false }], "0"],
  ])("%s", (_what, resources, expected) => expect(delta(...resources)).toBe(expected));

  test("what the base branch plans is pending", () => {
    const pending = { before: ABSENT, after: falling(150) };
    const found = shared({ ...stays, pending: stays }, { before: ABSENT, after: falling(150), from: falling(150), pending });
    expect([found?.before, found?.pending, found?.delta, found?.after].map(String)).toEqual(["0", "-100", "0", "-100"]);
  });
});

describe("laws", () => {
  const quantity = fc.integer({ min: 0, max: 400 });
  const uses = fc.array(
    fc.record({ product: fc.constantFrom("falling", "rising"), before: quantity, after: quantity, account: fc.constantFrom("aws", "aws.us") }),
    {
      maxLength: 8,
    },
  );
  const at = (product: string, amount: number): SideEstimate => (amount === 0 ? ABSENT : side(line(product, amount)));
  const pooled = (given: { product: string; before: number; after: number; account: string }[]): Pooled[] =>
    given.map(({ product, before, after: planned, account }, index) => ({
      address: `a.r${index}`,
      account,
      before: at(product, before),
      after: at(product, planned),
    }));
  const ladders: Record<string, Ladder> = { falling: FALLING, rising: RISING };

  test("resources and what they share add up to what each account pays for all of it", () => {
    fc.assert(
      fc.property(uses, (given) => {
        const resources = pooled(given);
        const found = shared(...resources);
        for (const moment of ["before", "after"] as const) {
          const alone = sum(resources.map((one) => one[moment]?.monthly ?? exact(0)));
          const bills = ["aws", "aws.us"].flatMap((account) =>
            Object.entries(ladders).map(([product, ladder]) =>
              costOf(sum(given.filter((one) => one.account === account && one.product === product).map((one) => exact(one[moment]))), ladder),
            ),
          );
          expect(alone.plus(found?.[moment] ?? 0).toString()).toBe(sum(bills).toString());
        }
        expect((found?.before ?? exact(0)).plus(found?.delta ?? 0).toString()).toBe((found?.after ?? exact(0)).toString());
      }),
    );
  });

  test("the order of resources changes nothing", () => {
    fc.assert(
      fc.property(uses, (given) => {
        const resources = pooled(given);
        expect(JSON.stringify(shared(...[...resources].reverse()))).toBe(JSON.stringify(shared(...resources)));
      }),
    );
  });

  test("one resource cut in two costs the same in all", () => {
    fc.assert(
      fc.property(quantity, quantity, (one, other) => {
        const total = (...amounts: readonly number[]): string => {
          const sides = amounts.map((amount) => at("falling", amount));
          return sum(sides.map(({ monthly }) => monthly ?? exact(0)))
            .plus(shared(...sides.map((planned) => ({ after: planned })))?.after ?? 0)
            .toString();
        };
        expect(total(one, other)).toBe(total(one + other));
      }),
    );
  });
});
