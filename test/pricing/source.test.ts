import { describe, expect, test } from "vitest";
import { Exact } from "../../src/base/exact.ts";
import { Chain, type Found, type PriceSource } from "../../src/pricing/source.ts";
import { aws } from "../../src/resources/price-query.ts";

const QUERY = aws("AmazonEC2", "A", { place: "eu-west-1" });

function answering(price: string, currency = "USD"): PriceSource {
  const ladder = {
    unit: "hours",
    currency,
    tiers: [{ from: Exact.zero, price: Exact.of(price) }],
    source: "main",
    date: "2026-01-01",
    exact: true,
    basis: "seen",
  } as const;
  return { find: () => ({ found: true, ladder }) };
}

function silent(because: string): PriceSource {
  return { find: () => ({ found: false, because }) };
}

function priceOf(found: Found): string {
  return found.found ? `${found.ladder.tiers[0]?.price.toString()} ${found.ladder.currency}` : found.because;
}

describe("a chain of price sources", () => {
  test.each([
    ["the first that knows the product answers", [answering("1"), answering("2")], "USD", "1 USD"],
    ["one that does not know it is passed over", [silent("no"), answering("2")], "USD", "2 USD"],
    ["the wanted currency goes before the order", [answering("1", "USD"), answering("2", "EUR")], "EUR", "2 EUR"],
    ["another currency is answered where the wanted one is missing", [silent("no"), answering("1", "USD")], "EUR", "1 USD"],
    ["the first reason is given when nobody knows", [silent("not here"), silent("nor here")], "USD", "not here"],
    ["an empty chain says so", [], "USD", "there is no price list"],
  ])("%s", (_what, sources, currency, expected) => expect(priceOf(new Chain(sources).find(QUERY, currency))).toBe(expected));

  test("without a wanted currency the order alone decides", () => {
    expect(priceOf(new Chain([answering("1", "CNY"), answering("2")]).find(QUERY))).toBe("1 CNY");
  });
});
