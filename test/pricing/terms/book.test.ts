import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import { ConfigError } from "../../../src/base/trouble.ts";
import { priceLine } from "../../../src/estimate/price-line.ts";
import { describeAdjustment } from "../../../src/pricing/adjustment.ts";
import { costOf } from "../../../src/pricing/ladder.ts";
import type { Found, PriceSource } from "../../../src/pricing/source.ts";
import { bookOver } from "../../../src/pricing/terms/book.ts";
import { readBook } from "../../../src/pricing/terms/book-schema.ts";
import { aws, azure, ownPrice, type PriceQuery } from "../../../src/resources/price-query.ts";
import { madeBillLine, madeLadder, madeList } from "../../support/prices.ts";

const DAY = "2026-11-21";
const BOX = aws("AmazonEC2", "BoxUsage:x2gd.large#RunInstances", { place: "eu-central-1" });

const LISTED = madeList({ [BOX.product]: madeLadder([["0", "0.2"]]) });
const NOTHING = madeList({});

function ask(book: string, source: PriceSource, query: PriceQuery = BOX, asOf = DAY): Found {
  return bookOver(source, readBook(book, "prices.yml"), asOf).find(query, "USD");
}

/** Prices of all steps, or why there are none. */
function said(found: Found): string {
  return found.found ? found.ladder.tiers.map(({ from, price }) => `${from.toString()}:${price.toString()}`).join(" ") : found.because;
}

function notes(found: Found): string[] {
  return (found.found ? (found.ladder.adjustments ?? []) : []).flatMap((adjustment) =>
    adjustment.kind === "exchange" ? [] : [describeAdjustment(adjustment)],
  );
}

const OWN = `rules:
  - name: x2gd by contract
    for: { cloud: aws, service: AmazonEC2, product: "BoxUsage:x2gd.large*", place: eu-central-1 }
    price: "0.2004"
    unit: hours
`;
const discount = (percent: string, scope = "{}", more = ""): string => `rules:\n  - name: EDP 2026\n    for: ${scope}\n    discount: ${percent}\n${more}`;

describe("a discount", () => {
  test("comes off every step of the list price, exactly, and says so", () => {
    const source = madeList({
      [BOX.product]: madeLadder([
        ["0", "0.1"],
        ["1000", "0.07"],
      ]),
    });
    const found = ask(discount("12.5%"), source);
    expect(said(found)).toBe("0:0.0875 1000:0.06125");
    expect(notes(found)).toEqual(["12.5 % off the list price: EDP 2026"]);
    expect(found.found && found.ladder).toMatchObject({ source: "main", date: "2026-01-01", adjustments: [{ kind: "discount", rule: "EDP 2026" }] });
  });

  test("holds in any currency", () => {
    const source = madeList({ [BOX.product]: madeLadder([["0", "0.2"]], { currency: "EUR" }) });
    const found = ask(discount("10%"), source);
    expect(said(found)).toBe("0:0.18");
    expect(found).toMatchObject({ ladder: { currency: "EUR" } });
  });

  test("is nothing where the list has no price", () => expect(ask(discount("50%"), NOTHING)).toEqual(NOTHING.find(BOX)));

  test.each([
    ["{}", true],
    ["{ cloud: aws }", true],
    ["{ cloud: azure }", false],
    ['{ service: "Amazon*" }', true],
    ['{ product: "BoxUsage:*" }', true],
    ['{ product: "BoxUsage:x2gd" }', false],
    ['{ product: "*#RunInstances" }', true],
    ['{ place: "eu-*" }', true],
    ['{ place: "us-*" }', false],
    ["{ purchase: spot }", false],
    ["{ cloud: aws, service: AmazonEC2, place: eu-central-1, purchase: on-demand }", true],
    ["{ cloud: aws, service: AmazonRDS, place: eu-central-1 }", false],
  ])("for %s fits: %s", (scope, fits) => expect(said(ask(discount("50%", scope), LISTED))).toBe(fits ? "0:0.1" : "0:0.2"));

  test("a star takes slashes and dots: billing words have no segments", () => {
    const disk = azure("Storage", "Premium SSD Managed Disks", "P10 LRS", "P10 LRS Disk", { place: "westeurope" });
    const source = madeList({ [disk.product]: madeLadder([["0", "21.68"]]) });
    expect(said(ask(discount("50%", '{ product: "Premium SSD*Disk" }'), source, disk))).toBe("0:10.84");
  });

  test("does not touch prices of the team's own kinds", () => {
    const query = ownPrice("acme_rack", "Power");
    expect(said(ask(discount("50%"), madeList({ Power: madeLadder([["0", "3"]]) }), query))).toBe("0:3");
  });
});

describe("an own price", () => {
  test.each([
    ["where the list has none", NOTHING, undefined],
    ["instead of the list's", LISTED, "0.2"],
  ])("stands %s, and says that it is no list price", (_where, source, listed) => {
    const found = ask(OWN, source);
    expect(said(found)).toBe("0:0.2004");
    expect(notes(found)).toEqual(["own price, not a list price: x2gd by contract"]);
    expect(found.found && found.ladder).toMatchObject({ source: "price book", date: DAY, currency: "USD", unit: "hours" });
    expect(JSON.parse(JSON.stringify(found))).toMatchObject({ ladder: { adjustments: [{ kind: "own-price", ...(listed && { list: listed }) }] } });
  });

  test("may have steps", () => {
    const steps = OWN.replace('price: "0.2004"', 'tiers: [{ from: 0, price: "0.2" }, { from: 1000, price: "0.15" }]');
    const found = ask(steps, NOTHING);
    expect(said(found)).toBe("0:0.2 1000:0.15");
    expect(found.found && costOf(exact(1500), found.ladder).toString()).toBe("275");
  });

  test("is the on-demand price unless it says otherwise", () => {
    expect(said(ask(OWN, LISTED, { ...BOX, purchase: "spot" }))).toBe("0:0.2");
    expect(said(ask(OWN.replace("place:", "purchase: spot, place:"), LISTED, { ...BOX, purchase: "spot" }))).toBe("0:0.2004");
  });

  test("its date is its first day", () => expect(ask(`${OWN}    from: 2026-02-01\n`, NOTHING)).toMatchObject({ ladder: { date: "2026-02-01" } }));

  test("another unit than the line's leaves the line unpriced", () => {
    const prices = bookOver(LISTED, readBook(OWN.replace("unit: hours", "unit: months"), "prices.yml"), DAY);
    const line = priceLine(madeBillLine({ query: BOX, unit: "hours", quantity: exact(730) }), prices, "USD");
    expect(line).toMatchObject({ unpriced: `the own price of ${BOX.product} is per months, the quantity in hours`, cost: undefined });
  });

  test("far below the list price it is refused, at its line", () => {
    const low = OWN.replace("0.2004", "0.0199");
    const act = (book: string) => () => ask(book, LISTED);
    expect(act(low)).toThrow(ConfigError);
    expect(act(low)).toThrow(/"x2gd by contract" is 0.0199, the list price 0.2 USD for hours .* more than 90 % below it/);
    expect(act(OWN.replace("0.2004", "0.02"))).not.toThrow();
    expect(act(`max_discount: 60%\n${OWN.replace("0.2004", "0.0799")}`)).toThrow(/more than 60 % below/);
    try {
      ask(low, LISTED);
    } catch (error) {
      expect((error as ConfigError).position).toMatchObject({ file: "prices.yml", line: 2 });
    }
  });

  test("a later step cannot hide a price far below the list's", () => {
    const steps = OWN.replace('price: "0.2004"', 'tiers: [{ from: 0, price: "0.2" }, { from: 1, price: "0.00001" }]');
    expect(() => ask(steps, LISTED)).toThrow(/far|more than 90 % below/);
  });

  test("more than ten times the list price it is marked", () => {
    expect(notes(ask(OWN.replace("0.2004", "2"), LISTED))).toEqual(["own price, not a list price: x2gd by contract"]);
    expect(notes(ask(OWN.replace("0.2004", "2.01"), LISTED))).toEqual(["own price, not a list price, and more than ten times that: x2gd by contract"]);
  });

  test("a list price in another currency or unit is no measure of it", () => {
    for (const other of [{ currency: "EUR" }, { unit: "months" }]) {
      const source = madeList({ [BOX.product]: madeLadder([["0", "100"]], other) });
      expect(said(ask(OWN, source))).toBe("0:0.2004");
    }
  });
});

describe("which rule applies", () => {
  test("exactly one, the first that fits", () => {
    const book = `${OWN}  - name: all of EC2\n    for: { service: AmazonEC2 }\n    discount: 50%\n  - name: all\n    discount: 10%\n`;
    expect(notes(ask(book, LISTED))).toEqual(["own price, not a list price: x2gd by contract"]);
    expect(said(ask(book, madeList({ A: madeLadder([["0", "1"]]) }), aws("AmazonEC2", "A")))).toBe("0:0.5");
    expect(said(ask(book, madeList({ A: madeLadder([["0", "1"]]) }), aws("AmazonRDS", "A")))).toBe("0:0.9");
  });

  test.each([
    ["2025-12-31", "0:0.2"],
    ["2026-01-01", "0:0.1"],
    ["2026-12-31", "0:0.1"],
    ["2027-01-01", "0:0.2"],
  ])("both ends of its validity belong to it: %s", (asOf, price) => {
    expect(said(ask(discount("50%", "{}", "    from: 2026-01-01\n    until: 2026-12-31\n"), LISTED, BOX, asOf))).toBe(price);
  });

  test("one that is over is mentioned where the list price is used instead", () => {
    const over = discount("50%", "{}", "    until: 2026-10-31\n");
    expect(notes(ask(over, LISTED))).toEqual(["the list price, because the price book's rule expired on 2026-10-31: EDP 2026"]);
    expect(said(ask(over, NOTHING))).toBe("no such product in eu-central-1; the price book's rule for it expired on 2026-10-31: EDP 2026");
    expect(notes(ask(`${over}  - name: EDP 2027\n    discount: 40%\n`, LISTED))).toEqual(["40 % off the list price: EDP 2027"]);
    expect(notes(ask(discount("50%", "{ place: us-east-1 }", "    until: 2026-10-31\n"), LISTED))).toEqual([]);
  });

  test("of several that are over the latest is named", () => {
    const rule = (name: string, until: string) => `  - { name: ${name}, discount: 5%, from: 2020-01-01, until: ${until} }\n`;
    expect(notes(ask(`rules:\n${rule("old", "2024-12-31")}${rule("newer", "2025-12-31")}`, LISTED))[0]).toContain("2025-12-31: newer");
  });
});

describe("the laws of a price book", () => {
  const percent = fc.integer({ min: 0, max: 90_000 }).map((thousandths) => `${thousandths / 1000}%`);
  const tiers = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 10_000 })), { minLength: 1, maxLength: 4 })
    .map((steps) => steps.map(([width, price], at) => [String(at === 0 ? 0 : at * 500 + width), `${price}e-4`] as const));
  const quantity = fc.integer({ min: 0, max: 3000 });
  const costBy = (book: string, source: PriceSource, amount: number) => {
    const found = ask(book, source);
    return found.found ? costOf(exact(amount), found.ladder) : undefined;
  };

  test("more discount never costs more", () => {
    fc.assert(
      fc.property(tiers, percent, percent, quantity, (steps, a, b, amount) => {
        const [less, more] = [a, b].sort((x, y) => Number.parseFloat(x) - Number.parseFloat(y)) as [string, string];
        const source = madeList({ [BOX.product]: madeLadder(steps) });
        const [dear, cheap] = [costBy(discount(less), source, amount), costBy(discount(more), source, amount)];
        expect(cheap?.compare(dear ?? 0)).toBeLessThanOrEqual(0);
        expect(dear?.isNegative).toBe(false);
      }),
    );
  });

  test("a discount is exactly its share of the list cost", () => {
    fc.assert(
      fc.property(tiers, percent, quantity, (steps, share, amount) => {
        const source = madeList({ [BOX.product]: madeLadder(steps) });
        const full = costOf(exact(amount), madeLadder(steps));
        expect(costBy(discount(share), source, amount)?.equals(full.times(exact(100).minus(exact(share.slice(0, -1)))).over(100))).toBe(true);
      }),
    );
  });

  test("without a rule that fits the list's own ladder is answered", () => {
    fc.assert(
      fc.property(tiers, (steps) => {
        const given = madeLadder(steps);
        const found = ask(discount("50%", "{ cloud: google }"), madeList({ [BOX.product]: given }));
        expect(found.found && found.ladder).toBe(given);
      }),
    );
  });

  test("no discount makes a price of nothing, and none makes nothing of a price", () => {
    fc.assert(
      fc.property(percent, tiers, (share, steps) => {
        expect(ask(discount(share), NOTHING).found).toBe(false);
        const found = ask(discount(share), madeList({ [BOX.product]: madeLadder(steps) }));
        const free = found.found && found.ladder.tiers.map(({ price }) => price.isZero);
        expect(free).toEqual(steps.map(([, price]) => exact(price).isZero));
      }),
    );
  });
});

test("a book of 2,000 rules answers in milliseconds", () => {
  const rules = Array.from({ length: 2000 }, (_, at) => `  - { name: r${at}, for: { cloud: aws, product: "BoxUsage:m${at}.*large#*" }, discount: 5% }\n`);
  const source = bookOver(LISTED, readBook(`rules:\n${rules.join("")}`, "prices.yml"), DAY);
  const start = performance.now();
  for (let n = 0; n < 100; n++) source.find({ ...BOX, product: `BoxUsage:m1999.${n}large#RunInstances` }, "USD");
  expect((performance.now() - start) / 100).toBeLessThan(10);
});
