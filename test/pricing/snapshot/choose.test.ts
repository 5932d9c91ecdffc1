import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose, said } from "../../../src/pricing/snapshot/choose.ts";
import type { Fact, Source } from "../../../src/pricing/snapshot/facts.ts";

const SOURCES = new Map<string, Source>(
  [
    ["main", "primary"],
    ["newer", "primary"],
    ["last-resort", "fallback"],
  ].map(([name = "", role]) => [name, { name, title: name, origin: "made up", role: role === "primary" ? "primary" : "fallback" }]),
);

function fact(price: string, more: Partial<Fact> = {}): Fact {
  const key = { cloud: "aws", service: "AmazonEC2", product: "A", place: "eu-west-1", purchase: "on-demand" };
  return {
    ...key,
    unit: "hours",
    from: "0",
    currency: "USD",
    price,
    source: "main",
    date: "2026-01-01",
    exact: true,
    basis: "seen",
    at: "list sku-1",
    ...more,
  };
}

const taken = (...facts: Fact[]): string => {
  const { taken: claim } = choose(facts, SOURCES);
  return `${claim.ambiguous ? "ambiguous " : ""}${claim.facts[0].source} ${said(claim)}`;
};

describe("of several claims for one key", () => {
  test.each([
    ["the newer primary one is taken", [fact("1"), fact("2", { source: "newer", date: "2026-02-01" })], "newer 0:2"],
    ["a fallback never, whatever its date", [fact("1"), fact("2", { source: "last-resort", date: "2027-01-01" })], "main 0:1"],
    ["a fallback where there is nothing else", [fact("2", { source: "last-resort" })], "last-resort 0:2"],
    ["steps stand in order", [fact("1", { from: "100" }), fact("2")], "main 0:2 100:1"],
    ["steps of two sources are never mixed", [fact("1"), fact("2", { from: "100", source: "newer" })], "error"],
    ["the same step twice counts once", [fact("1"), fact("1.0", { at: "list sku-2" })], "main 0:1"],
    ["two prices of one step are ambiguous", [fact("1"), fact("2", { at: "list sku-2" })], "ambiguous main 0:1 0:2"],
    [
      "two products with the same first step are ambiguous",
      [fact("1"), fact("1", { at: "list sku-2" }), fact("2", { at: "list sku-2", from: "9" })],
      "ambiguous main 0:1 9:2",
    ],
    ["prices in two units are ambiguous", [fact("1"), fact("1", { unit: "GB-months", at: "list sku-2" })], "ambiguous main 0:1 0:1"],
    ["prices in two currencies are ambiguous", [fact("1"), fact("7", { currency: "CNY", from: "5" })], "ambiguous main 0:1 5:7"],
    ["steps in rows of their own are one ladder", [fact("1", { at: "a.csv:2" }), fact("2", { at: "a.csv:3", from: "9" })], "main 0:1 9:2"],
  ])("%s", (_what, facts, expected) => {
    if (expected === "error") expect(() => taken(...facts)).toThrow(/begins at 100/);
    else expect(taken(...facts)).toBe(expected);
  });

  test("the order in which facts come does not matter", () => {
    const facts = fc.array(
      fc.record({
        price: fc.constantFrom("1", "2"),
        from: fc.constantFrom("0", "10"),
        source: fc.constantFrom("main", "newer", "last-resort"),
        date: fc.constantFrom("2026-01-01", "2026-02-01"),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (rows, order) => {
        const made = rows.map(({ price, ...more }, at) => fact(price, { ...more, at: `row ${at}` }));
        const shuffled = made.map((one) => ({ one, rank: order.next().value as number })).sort((a, b) => a.rank - b.rank);
        const outcome = (given: Fact[]): string => {
          try {
            return taken(...given).replace(/^(ambiguous \S+).*/, "$1");
          } catch {
            return "refused";
          }
        };
        expect(outcome(shuffled.map(({ one }) => one))).toBe(outcome(made));
      }),
    );
  });
});
