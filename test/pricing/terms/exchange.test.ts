import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import { ConfigError } from "../../../src/base/trouble.ts";
import { priceLine } from "../../../src/estimate/price-line.ts";
import { costOf, type Ladder } from "../../../src/pricing/ladder.ts";
import { Chain, type Found, type PriceSource } from "../../../src/pricing/source.ts";
import { type ExchangeRate, exchangeOver } from "../../../src/pricing/terms/exchange.ts";
import { ExchangeRates } from "../../../src/pricing/terms/exchange-schema.ts";
import { onTerms, termsOf } from "../../../src/pricing/terms/terms.ts";
import { azureVm } from "../../../src/resources/price-query.ts";
import { madeBillLine } from "../../support/prices.ts";

const DAY = "2026-11-21";
const VM = azureVm("Standard_D4s_v5", "Linux", { place: "westeurope" });
const RATE: ExchangeRate = { from: "USD", to: "EUR", rate: "0.90", date: "2026-11-01", source: "ECB" };
const none = () => Promise.resolve(undefined);

function priced(currency: string, ...tiers: [from: string, price: string][]): PriceSource {
  const steps = tiers.map(([from, price]) => ({ from: exact(from), price: exact(price) }));
  const ladder: Ladder = { unit: "hours", currency, tiers: steps, source: "main", date: "2026-01-01", exact: true, basis: "seen" };
  return { find: () => ({ found: true, ladder }) };
}

const DOLLARS = priced("USD", ["0", "0.23"], ["1000", "0.2"]);
const EUROS = priced("EUR", ["0", "0.21"]);

function listed(source: PriceSource): PriceSource {
  return { find: (query) => source.find(query) };
}

function said(found: Found): string {
  return found.found
    ? `${found.ladder.currency} ${found.ladder.tiers.map(({ from, price }) => `${from.toString()}:${price.toString()}`).join(" ")}`
    : found.because;
}

describe("prices in another currency", () => {
  test("are converted step by step at the stated rate, exactly, and say so", () => {
    const found = exchangeOver(DOLLARS, [RATE], "EUR", DAY).find(VM);
    expect(said(found)).toBe("EUR 0:0.207 1000:0.18");
    expect(found).toMatchObject({ ladder: { source: "main", adjustments: [{ kind: "exchange", ...RATE }] } });
  });

  test("a native price wins over the rate, and then no rate is named", () => {
    const found = exchangeOver(new Chain([DOLLARS, EUROS]), [RATE], "EUR", DAY).find(VM);
    expect(said(found)).toBe("EUR 0:0.21");
    expect(found.found && found.ladder.adjustments).toBeUndefined();
  });

  test.each<[what: string, rates: ExchangeRate[], wanted: string]>([
    ["without a rate", [], "EUR"],
    ["a rate is never taken backwards", [{ ...RATE, from: "EUR", to: "USD" }], "EUR"],
    [
      "rates are never chained",
      [
        { ...RATE, to: "GBP" },
        { ...RATE, from: "GBP" },
      ],
      "EUR",
    ],
    ["a rate to another currency is not taken", [RATE], "GBP"],
  ])("%s they stay what they are, and the line is unpriced", (_what, rates, wanted) => {
    const prices = exchangeOver(DOLLARS, rates, wanted, DAY);
    expect(said(prices.find(VM))).toBe("USD 0:0.23 1000:0.2");
    const line = priceLine(madeBillLine({ query: VM }), prices, wanted);
    expect(line).toMatchObject({ cost: undefined, foreign: "USD" });
    expect(line.unpriced).toBe(`the price of ${VM.product} in westeurope is in USD, the estimate in ${wanted}, and no rate between them is stated`);
  });

  test("a line that waits for usage is not foreign: nothing of it is compared", () => {
    const line = priceLine(madeBillLine({ query: VM, quantity: undefined, usage: ["hours"] }), DOLLARS, "EUR");
    expect(line).toMatchObject({ unpriced: undefined, cost: undefined });
    expect(line.foreign).toBeUndefined();
  });

  test("no rate makes a price of nothing", () => {
    const silent: PriceSource = { find: () => ({ found: false, because: "no such product" }) };
    expect(exchangeOver(silent, [RATE], "EUR", DAY).find(VM)).toEqual({ found: false, because: "no such product" });
  });

  test("a converted cost is exactly the cost times the rate, whatever the quantity", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 6 }), (rate, amount) => {
        const cost = (source: PriceSource) => {
          const found = source.find(VM, "EUR");
          return found.found ? costOf(exact(amount), found.ladder) : undefined;
        };
        const converted = cost(exchangeOver(DOLLARS, [{ ...RATE, rate: `${rate}e-6` }], "EUR", DAY));
        expect(converted?.equals(cost(DOLLARS)?.times(exact(`${rate}e-6`)) ?? -1)).toBe(true);
      }),
    );
  });

  test("a rate from after the day of the run is refused; one of that day is not", () => {
    const act = (date: string) => () => exchangeOver(DOLLARS, [{ ...RATE, date }], "EUR", DAY, { file: "costgate.yml" });
    expect(act("2026-11-22")).toThrow(ConfigError);
    expect(act("2026-11-22")).toThrow("the rate from USD to EUR is of 2026-11-22, which is after 2026-11-21");
    expect(act(DAY)).not.toThrow();
  });
});

describe("rates in the policy", () => {
  test("are read as they are written", () => expect(ExchangeRates.parse([RATE])).toEqual([RATE]));

  test.each<[what: string, rates: object[]]>([
    ["a rate as a number, which rounds", [{ ...RATE, rate: 0.9 }]],
    ["a rate of 0", [{ ...RATE, rate: "0.0" }]],
    ["a negative rate", [{ ...RATE, rate: "-0.9" }]],
    ["a rate with a comma", [{ ...RATE, rate: "0,90" }]],
    ["no date", [{ from: "USD", to: "EUR", rate: "0.90", source: "ECB" }]],
    ["no source", [{ from: "USD", to: "EUR", rate: "0.90", date: "2026-11-01" }]],
    ["a day that is none", [{ ...RATE, date: "2026-11-31" }]],
    ["from a currency to itself", [{ ...RATE, to: "USD" }]],
    ["a currency that is none", [{ ...RATE, to: "Euro" }]],
    ["two rates of one pair", [RATE, { ...RATE, rate: "0.91" }]],
    ["a mistyped key", [{ ...RATE, sauce: "ECB" }]],
  ])("%s is refused", (_what, rates) => expect(ExchangeRates.safeParse(rates).success).toBe(false));
});

describe("the terms of a team", () => {
  const BOOK = "currency: USD\nrules:\n  - { name: EA, discount: 10% }\n";

  test("the price book comes first, the rate over it, and both are told", async () => {
    const terms = await termsOf({ book: "prices.yml", exchange: [RATE] }, "costgate.yml", (path) => Promise.resolve({ name: path, text: BOOK }));
    const found = onTerms(listed(DOLLARS), terms, "EUR", DAY).find(VM);
    expect(said(found)).toBe("EUR 0:0.1863 1000:0.162");
    expect(found).toMatchObject({ ladder: { adjustments: [{ kind: "discount", rule: "EA" }, { kind: "exchange" }] } });
  });

  test("an own price in dollars is converted like any other, and counts also where the list has euros", async () => {
    const text = 'rules:\n  - { name: own, for: { cloud: azure, service: "*", product: "*" }, price: "0.1", unit: hours }\n';
    const terms = await termsOf({ exchange: [RATE] }, "costgate.yml", none, { name: "secret", text });
    expect(said(onTerms(listed(EUROS), terms, "EUR", DAY).find(VM))).toBe("EUR 0:0.09");
    expect(said(onTerms(listed(EUROS), { ...terms, rates: [] }, "EUR", DAY).find(VM))).toBe("USD 0:0.1");
  });

  test("a book from a secret stands for the policy's", async () => {
    const terms = await termsOf({ book: "prices.yml" }, "costgate.yml", none, { name: "secret", text: BOOK });
    expect(terms.book?.rules.map(({ name }) => name)).toEqual(["EA"]);
  });

  test("without terms the list's own ladder is answered", async () => {
    const terms = await termsOf(undefined, "costgate.yml", none);
    const [plain, found] = [DOLLARS.find(VM), onTerms(listed(DOLLARS), terms, "USD", DAY).find(VM)];
    expect(found.found && found.ladder).toBe(plain.found && plain.ladder);
  });

  test("a book that is not there is the user's trouble", async () => {
    await expect(termsOf({ book: "prices.yml" }, "costgate.yml", none)).rejects.toThrow("there is no prices.yml, which the policy names");
  });
});
