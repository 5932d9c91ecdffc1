import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import { diffPrices, type PriceDiff } from "../../../src/pricing/look-up/diff.ts";
import { moveOf } from "../../../src/pricing/look-up/ladder-move.ts";
import type { Fact } from "../../../src/pricing/snapshot/facts.ts";
import { diffJson, diffText } from "../../../src/report/prices-diff.ts";
import { madePack } from "./made-pack.ts";

function diff(before: readonly Partial<Fact>[], after: readonly Partial<Fact>[], most = 30): PriceDiff {
  const [old, next] = [madePack(before), madePack(after)];
  try {
    return diffPrices(old, next, most);
  } finally {
    old.close();
    next.close();
  }
}

const moves = ({ moved }: PriceDiff): string[] =>
  moved.map(({ product, move }) => `${product} ${move.before.toString()} → ${move.after.toString()} (${move.relative?.times(100).toString() ?? "was free"} %)`);

describe("the difference of two snapshots", () => {
  test("prices that moved, the largest relative move first, exactly", () => {
    const before = [
      { product: "A", price: "3" },
      { product: "B", price: "100" },
      { product: "C", price: "0" },
      { product: "D", price: "5" },
    ];
    const after = [
      { product: "A", price: "4" },
      { product: "B", price: "50" },
      { product: "C", price: "0.1" },
      { product: "D", price: "5" },
    ];
    const found = diff(before, after);
    expect(moves(found)).toEqual(["C 0 → 0.1 (was free %)", "B 100 → 50 (-50 %)", "A 3 → 4 (33.33333333333333333333 %)"]);
    expect(found.total).toEqual({ up: 2, down: 1, added: 0, removed: 0, restated: 0, sameOtherSource: 0 });
  });

  test("added, removed, another unit, another currency, the same of another source", () => {
    const before = [{ product: "Gone" }, { product: "Unit" }, { product: "Currency" }, { product: "Source" }, { product: "Same" }];
    const after = [
      { product: "New" },
      { product: "Unit", unit: "months" },
      { product: "Currency", currency: "EUR" },
      { product: "Source", source: "other", date: "2026-02-02" },
      { product: "Same" },
    ];
    const { total, added, removed, restated } = diff(before, after);
    expect(total).toEqual({ up: 0, down: 0, added: 1, removed: 1, restated: 2, sameOtherSource: 1 });
    expect([added, removed, restated].map((list) => list.map(({ product }) => product))).toEqual([["New"], ["Gone"], ["Currency", "Unit"]]);
  });

  test("a purchase option and a place are keys of their own; committed prices count with their service", () => {
    const before = [{ purchase: "spot" }, { purchase: "reserved/1yr/no-upfront/standard" }, { place: "us-east-1" }];
    const { services } = diff(before, [
      { purchase: "spot", price: "2" },
      { purchase: "reserved/1yr/no-upfront/standard", price: "0.5" },
    ]);
    expect(services).toEqual([{ cloud: "aws", service: "AmazonEC2", up: 1, down: 1, added: 0, removed: 1, restated: 0, sameOtherSource: 0 }]);
  });

  test("a key with several prices counts as not there: nobody was answered by it", () => {
    const { total } = diff([{ price: "1" }, { price: "2" }], [{ price: "1" }]);
    expect(total).toMatchObject({ added: 1, up: 0, down: 0 });
    expect(diff([{ price: "1" }, { price: "2" }], [{ price: "3" }, { price: "4" }]).services).toEqual([]);
  });

  test("parts that are the same to the byte are not read", () => {
    const same = { product: "A", place: "us-east-1" };
    expect(diff([same, { product: "B" }], [same, { product: "B", price: "7" }]).parts).toEqual({ compared: 2, identical: 1 });
  });

  test("a snapshot does not differ from itself", () => {
    const { total, services, parts } = diff([{ product: "A" }, { product: "B", place: "x" }], [{ product: "A" }, { product: "B", place: "x" }]);
    expect(Object.values(total)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(services).toEqual([]);
    expect(parts).toEqual({ compared: 2, identical: 2 });
  });

  test("lists are cut, counts are not", () => {
    const facts = Array.from({ length: 250 }, (_, at) => ({ product: `P${at}` }));
    const { total, added } = diff([], facts, 2);
    expect(total.added).toBe(250);
    expect(added.map(({ product }) => product)).toEqual(["P0", "P1"]);
  });

  test("counts what a comparison key by key counts", () => {
    const list = fc.dictionary(fc.constantFrom("A", "A#1", "A:1", "B", "Ba", "b", "É", "𝒜"), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const facts = (prices: { [product: string]: number }): Partial<Fact>[] =>
          Object.entries(prices).map(([product, price]) => ({ product, price: String(price) }));
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        const count = (is: (old: number | undefined, next: number | undefined) => boolean): number => keys.filter((key) => is(before[key], after[key])).length;
        expect(diff(facts(before), facts(after)).total).toEqual({
          up: count((old, next) => old !== undefined && next !== undefined && next > old),
          down: count((old, next) => old !== undefined && next !== undefined && next < old),
          added: count((old, next) => old === undefined && next !== undefined),
          removed: count((old, next) => old !== undefined && next === undefined),
          restated: 0,
          sameOtherSource: 0,
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("the move of a ladder", () => {
  const ladder = (...tiers: (readonly [from: number, price: string])[]) => ({
    unit: "GB",
    currency: "USD",
    tiers: tiers.map(([from, price]) => ({ from: exact(from), price: exact(price) })),
    source: "main",
    date: "2026-01-01",
    exact: true,
    basis: "seen" as const,
  });

  test.each([
    ["nothing", ladder([0, "1"], [10, "0.5"]), ladder([0, "1"], [10, "0.5"]), undefined],
    ["a step that says what the one before says", ladder([0, "1"]), ladder([0, "1.0"], [10, "1"]), undefined],
    ["one step", ladder([0, "1"], [10, "0.5"]), ladder([0, "1"], [10, "0.6"]), "10: 0.5 → 0.6 0.2"],
    ["the step that moved most, not the first", ladder([0, "1"], [10, "0.5"]), ladder([0, "1.1"], [10, "0.25"]), "10: 0.5 → 0.25 -0.5"],
    ["where a step begins", ladder([0, "1"], [10, "0.5"]), ladder([0, "1"], [20, "0.5"]), "10: 0.5 → 1 1"],
  ])("%s", (_what, before, after, said) => {
    const move = moveOf(before, after);
    expect(move && `${move.from.toString()}: ${move.before.toString()} → ${move.after.toString()} ${move.relative?.toString()}`).toBe(said);
  });
});

describe("the report of a difference", () => {
  test("says price, percent, product and step, and escapes what is hostile", () => {
    const hostile = "A\u001b[31m\u202e";
    const text = diffText(
      diff(
        [
          { product: hostile, price: "0.10" },
          { product: "T", price: "2" },
          { product: "T", from: "50", price: "1" },
        ],
        [
          { product: hostile, price: "0.125" },
          { product: "T", price: "2" },
          { product: "T", from: "50", price: "1.0001" },
        ],
      ),
      5,
    );
    expect(text).toContain("2 up, 0 down");
    expect(text).toMatch(/\+25\.00 % {2}\$0\.10 → \$0\.125 per hour +aws AmazonEC2 A\\u\{1b\}\[31m\\u\{202e\} eu-west-1 on-demand/);
    expect(text).toMatch(/\+0\.01 % .* T eu-west-1 on-demand, from 50 on/);
    expect(text).not.toContain("\u001b");
  });

  test("is the same as JSON, with decimals in full and titles of sources", () => {
    const document = JSON.parse(JSON.stringify(diffJson(diff([{ price: "3" }], [{ price: "4" }]), new Map([["main", "The main one"]]), new Map()))) as {
      moved: object[];
    };
    expect(document.moved[0]).toMatchObject({
      percent: "33.33333333333333333333",
      oldPrice: "3",
      newPrice: "4",
      before: { title: "The main one", tiers: [{ from: "0", price: "3" }] },
    });
  });
});
