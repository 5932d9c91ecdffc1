import { describe, expect, test } from "vitest";
import { Exact } from "../../src/base/exact.ts";
import { costOf } from "../../src/pricing/ladder.ts";
import { ownPrices } from "../../src/pricing/own-prices.ts";
import { aws, ownPrice } from "../../src/resources/price-query.ts";

const tiers = [
  { from: Exact.zero, price: Exact.of("0.10") },
  { from: Exact.of(1000), price: Exact.of("0.08") },
];
const source = ownPrices([{ kind: "acme_thing", component: "Fee", unit: "GB", currency: "EUR", tiers, source: "contract 4711", date: "2026-01-01" }]);

describe("own prices", () => {
  test("answer for a component of a kind with a whole ladder, which says whose price it is", () => {
    const found = source.find(ownPrice("acme_thing", "Fee"));
    expect(found).toEqual({
      found: true,
      ladder: { unit: "GB", currency: "EUR", tiers, source: "own price: contract 4711", date: "2026-01-01", exact: true, basis: "seen" },
    });
    expect(found.found && costOf(Exact.of(1500), found.ladder).toString()).toBe("140");
  });

  test.each([
    ["another component", ownPrice("acme_thing", "Fees")],
    ["another kind", ownPrice("acme_thin", "g Fee")],
    ["a name that is on every object", ownPrice("constructor", "toString")],
    ["a provider's product", { ...aws("acme_thing", "Fee"), place: "global" }],
  ])("know nothing of %s", (_what, query) => expect(source.find(query)).toMatchObject({ found: false, because: /^there is no own price for it/ }));
});
