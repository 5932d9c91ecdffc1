import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/base/trouble.ts";
import { readPolicy } from "../../../src/policy/policy.ts";
import type { Found } from "../../../src/pricing/source.ts";
import { bookOver } from "../../../src/pricing/terms/book.ts";
import { readBook } from "../../../src/pricing/terms/book-schema.ts";
import { aws } from "../../../src/resources/price-query.ts";
import { madeLadder, madeList } from "../../support/prices.ts";

const BOX = aws("AmazonEC2", "BoxUsage:x2gd.large#RunInstances", { place: "eu-central-1" });
const LISTED = madeList({ [BOX.product]: madeLadder([["0", "0.2"]]) });

function ask(book: string, query = BOX): Found {
  return bookOver(LISTED, readBook(book, "prices.yml"), "2026-11-21").find(query, "USD");
}

describe("a price book that is wrong", () => {
  const rule = (text: string): string => `rules:\n  - { name: a, ${text} }\n`;
  const own = "for: { cloud: aws, service: s, product: p }";

  test.each([
    ["a negative discount", rule("discount: -5%"), "2:16", /share of the list price from 0% to 100%/],
    ["a discount above 100 %", rule("discount: 101%"), "2:16", /from 0% to 100%/],
    ["a discount as a number", rule("discount: 12.5"), "2:16", /such as "12.5%"/],
    ["a discount above the default maximum", rule("discount: 90.1%"), "2:16", /is more than max_discount, 90%/],
    ["a discount above the book's maximum", `max_discount: 60%\n${rule("discount: 60.5%")}`, "3:16", /max_discount, 60%/],
    ["a price of 0", rule(`${own}, price: "0.00", unit: hours`), /2:\d+/, /above 0/],
    ["a negative price", rule(`${own}, price: "-1", unit: hours`), /2:\d+/, /above 0/],
    ["a price as a number, which rounds", rule(`${own}, price: 0.2004, unit: hours`), /2:\d+/, /decimal text above 0 in quotes/],
    ["a price with an exponent", rule(`${own}, price: "1e400", unit: hours`), /2:\d+/, /decimal text/],
    ["an own price without unit", rule(`${own}, price: "1"`), /2:\d+/, /needs the unit/],
    ["an own price for everything", rule('price: "1", unit: hours'), /2:\d+/, /must name cloud, service and product/],
    ["a discount with a unit", rule("discount: 5%, unit: hours"), /2:\d+/, /only an own price has a unit/],
    ["price and discount", rule(`${own}, price: "1", unit: hours, discount: 5%`), /2:\d+/, /one of discount, price and tiers/],
    ["neither", rule(own), /2:\d+/, /one of discount, price and tiers/],
    ["steps that do not begin at 0", rule(`${own}, unit: u, tiers: [{ from: 1, price: "1" }]`), /2:\d+/, /steps ascend, the first from 0/],
    ["steps that do not ascend", rule(`${own}, unit: u, tiers: [{ from: 0, price: "1" }, { from: 0, price: "2" }]`), /2:\d+/, /steps ascend/],
    ["a day that is none", rule("discount: 5%, from: 2026-02-30"), /2:\d+/, /no day of the calendar/],
    ["an end before its beginning", rule("discount: 5%, from: 2026-02-02, until: 2026-02-01"), /2:\d+/, /ends before it begins/],
    ["two rules of one name", `${rule("discount: 5%, for: { cloud: aws }")}  - { name: a, discount: 6% }\n`, /3:\d+/, /two rules have the same name/],
    ["an invisible character in a name", 'rules:\n  - { name: "a\\u202eb", discount: 5% }\n', /2:\d+/, /none of them invisible/],
    ["a mistyped key", rule("discuont: 5%"), "2:16", /unknown key discuont in rules.0/],
    ["a mistyped part of the scope", rule("discount: 5%, for: { servcie: x }"), /2:\d+/, /unknown key servcie/],
    ["another edition", "version: 2\nrules: []\n", "1:1", /must be 1/],
    ["no rules at all", "currency: USD\n", /1:1/, /rules/],
  ])("%s is refused with line and column", (_what, text, position, message) => {
    const error = catchError(() => readBook(text, "prices.yml"));
    expect(error.message).toMatch(message);
    expect(`${error.position?.line}:${error.position?.column}`).toMatch(position);
  });

  test.each([
    ["the same scope", "{ cloud: aws }", "{ cloud: aws }", true],
    ["a wider one", "{}", "{ cloud: aws }", true],
    ["a wider glob", '{ product: "BoxUsage:*" }', '{ product: "BoxUsage:m5.*", place: "eu-*" }', true],
    ["a glob around one word", '{ place: "eu-*" }', "{ place: eu-west-1 }", true],
    ["a narrower one", "{ cloud: aws }", "{}", false],
    ["another one", '{ place: "us-*" }', '{ place: "eu-*" }', false],
    ["an overlapping one", '{ place: "eu-*" }', "{ cloud: aws }", false],
  ])("a rule that never applies, because %s comes first: %s before %s", (_what, first, second, refused) => {
    const act = () => readBook(`rules:\n  - { name: a, discount: 1%, for: ${first} }\n  - { name: b, discount: 2%, for: ${second} }\n`, "prices.yml");
    if (refused) expect(act).toThrow(/rules\.1: it never applies: rule 1 \("a"\) fits all that it fits and comes first/);
    else expect(act).not.toThrow();
  });

  test("a rule of last year does not shadow this year's", () => {
    const rule = (name: string, more: string) => `  - { name: ${name}, discount: 1%, ${more} }\n`;
    expect(() => readBook(`rules:\n${rule("a", "until: 2025-12-31")}${rule("b", "from: 2026-01-01")}`, "prices.yml")).not.toThrow();
    expect(() => readBook(`rules:\n${rule("a", "until: 2026-12-31")}${rule("b", "until: 2026-06-30")}`, "prices.yml")).toThrow(/never applies/);
  });

  test("whatever stands in it, the answer is a book or what is wrong with it", () => {
    const value = fc.oneof(
      fc.constantFrom("5%", "101%", "-1", "0", "1", "2026-01-01", "2026-13-01", "hours", "", "aws", "EUR", "*"),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
      fc.array(fc.record({ from: fc.oneof(fc.double(), fc.constant("x")), price: fc.constantFrom("1", "0", 5) })),
    );
    const key = fc.constantFrom("name", "for", "discount", "price", "tiers", "unit", "from", "until", "service", "cloud");
    const rules = fc.array(fc.dictionary(key, value), { maxLength: 3 });
    const book = fc.record({ version: value, currency: value, max_discount: value, rules }, { requiredKeys: ["rules"] });
    fc.assert(
      fc.property(book, (file) => {
        try {
          ask(JSON.stringify(file));
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("100 % off must be allowed by max_discount in so many words", () => {
    expect(ask(`max_discount: 100%\n${rule("discount: 100%")}`)).toMatchObject({ found: true });
    expect(() => readBook(rule("discount: 100%"), "prices.yml")).toThrow(/max_discount/);
  });
});

describe("the documentation", () => {
  test("its example is a price book", () => {
    const [, example = ""] = /```yaml\n(# finance\/prices\.yml[\s\S]*?)```/.exec(readFileSync("docs/price-book.md", "utf8")) ?? [];
    const book = readBook(example, "docs/price-book.md");
    expect(book.rules.map(({ name }) => name)).toEqual(["x2gd by contract", "archive by contract", "spot is not discounted", "EDP 2026"]);
    expect(ask(example)).toMatchObject({ ladder: { adjustments: [{ kind: "own-price" }] } });
    expect(ask(example, { ...BOX, purchase: "spot" })).toMatchObject({ ladder: { adjustments: [{ kind: "discount", rule: "spot is not discounted" }] } });
  });

  test("the published schema has the reader's keys", () => {
    const schema = JSON.parse(readFileSync("schemas/prices-1.json", "utf8")) as { properties: { rules: { items: { properties: object } } } };
    expect(Object.keys(schema.properties)).toEqual(["version", "currency", "max_discount", "rules"]);
    expect(Object.keys(schema.properties.rules.items.properties)).toEqual(["name", "for", "discount", "price", "tiers", "unit", "from", "until"]);
  });
});

describe("a price book in the policy itself", () => {
  const policy = (rule: string): string => `prices:\n  book:\n    rules:\n      - { name: a, ${rule} }\n`;

  test.each([
    ["a discount that is none", "discount: 12", "4:20", /prices\.book\.rules\.0\.discount: a discount is a share/],
    ["a mistyped key", "discuont: 12%", "4:20", /unknown key discuont in prices\.book\.rules\.0/],
    ["a rule with neither", "unit: hours", "4:9", /one of discount, price and tiers/],
  ])("%s is refused with line and column", (_what, rule, position, message) => {
    const error = catchError(() => readPolicy(policy(rule), "costgate.yml"));
    expect(error.message).toMatch(message);
    expect(`${error.position?.line}:${error.position?.column}`).toBe(position);
  });

  test("something else is neither path nor book", () => {
    expect(() => readPolicy("prices:\n  book: 7\n", "costgate.yml")).toThrow(/prices\.book: must be a path inside the repository, or a price book/);
    expect(() => readPolicy("prices:\n  book: ../prices.yml\n", "costgate.yml")).toThrow(/must be a path inside the repository/);
  });
});

function catchError(act: () => unknown): ConfigError {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error("no ConfigError was thrown");
}
