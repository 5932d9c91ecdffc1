import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/base/trouble.ts";
import { readKinds } from "../../../src/resources/kinds/read-kinds.ts";

function trouble(text: string): string {
  try {
    readKinds(text, "kinds.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error.describe();
    throw error;
  }
  return "accepted";
}

const PRICE = "{ amount: 1, currency: USD, source: us, date: 2026-01-01 }";
/** A kind in which one thing is said otherwise; its component is line 9. */
function kind(changed: { [key in "type" | "attributes" | "usage" | "component" | "price" | "more"]?: string }): string {
  const { type = "acme_thing", attributes = "size: { number: size }", usage = "", component = "quantity: size", price = PRICE, more = "" } = changed;
  return `kinds:
  - type: ${type}
    title: Thing
    attributes:
      ${attributes}
    usage:
      ${usage === "" ? "{}" : usage}
    components:
      - { name: Fee, unit: months, price: ${price}, ${component} }
    ${more}
`;
}

describe("a kinds file", () => {
  test("may be empty", () => expect(readKinds("", "x")).toEqual({ sheets: new Map(), prices: [] }));

  test("gives a sheet for each type and its own prices", () => {
    const { sheets, prices } = readKinds(kind({ type: "[acme_thing, acme_thing_copy]" }), "x");
    expect([...sheets.keys()]).toEqual(["acme_thing", "acme_thing_copy"]);
    expect(sheets.get("acme_thing")).toBe(sheets.get("acme_thing_copy"));
    expect(JSON.parse(JSON.stringify(prices))).toEqual([
      { kind: "acme_thing", component: "Fee", unit: "months", currency: "USD", tiers: [{ from: "0", price: "1" }], source: "us", date: "2026-01-01" },
    ]);
  });

  test("is accepted as the documentation shows it", () => {
    const [, example = ""] = /```yaml\n(.*?)```/s.exec(readFileSync("docs/own-kinds.md", "utf8")) ?? [];
    expect(example).toContain("kinds:");
    expect(trouble(example)).toBe("accepted");
  });

  test("may call attributes as the kernel calls its own things", () => {
    const names = ["region", "usage", "values", "reading", "address", "assume", "constructor", "to_string"];
    const attributes = names.map((name) => `${name}: { number: ${name} }`).join("\n      ");
    expect(trouble(kind({ attributes, component: `quantity: [${names.join(", ")}]` }))).toBe("accepted");
  });

  test("keeps the amounts exact, as text to 20 decimals", () => {
    const amounts = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.stringMatching(/^\d{0,19}[1-9]$/));
    fc.assert(
      fc.property(amounts, ([whole, decimals]) => {
        const { prices } = readKinds(kind({ price: PRICE.replace("1,", `"${whole}.${decimals}",`) }), "x");
        expect(prices[0]?.tiers[0]?.price.toString()).toBe(`${whole}.${decimals}`);
      }),
      { numRuns: 50 },
    );
  });

  const tiers = (steps: string): string => `{ tiers: ${steps}, currency: USD, source: us, date: 2026-01-01 }`;
  const when = (condition: string): string => `quantity: size, when: ${condition}`;
  const typed = "size: { number: size }\n      kind: { text: kind, default: a, because: its maker says so }\n      on: { flag: on }";

  test.each([
    ["a mistyped key", kind({ component: "quantitiy: size" }), /^kinds\.yml:9:\d+: unknown key quantitiy in kinds\.0\.components\.0\s+Did you mean quantity\?/],
    ["a mistyped section", "kindz: []\n", /^kinds\.yml:1:1: unknown key kindz\s+Did you mean kinds\?/],
    [
      "a mistyped form of attribute",
      kind({ attributes: "size: { nubmer: size }" }),
      /^kinds\.yml:5:\d+: unknown key nubmer in kinds\.0\.attributes\.size\s+Did you mean number\?/,
    ],
    ["an attribute of two forms", kind({ attributes: "size: { number: size, count: size }" }), /^kinds\.yml:5:\d+: .*one of text, number, flag and count/],
    ["an attribute of none", kind({ attributes: "size: {}" }), /one of text, number, flag and count/],
    ["a path that is none", kind({ attributes: 'size: { number: "config[0].size" }' }), /an attribute's path such as/],
    ["an expression", kind({ attributes: 'size: { number: "size * 2" }' }), /an attribute's path such as/],
    ["a default without a reason", kind({ attributes: "size: { number: size, default: 1 }" }), /^kinds\.yml:5:\d+: .*a default needs because/],
    ["a reason without a default", kind({ attributes: "size: { number: size, because: so }" }), /because a default/],
    ["a default that is text", kind({ attributes: "size: { number: size, default: big, because: so }" }), /the default of a number is a plain number/],
    ["a default that is negative", kind({ attributes: "size: { number: size, default: -1, because: so }" }), /kinds\.0\.attributes\.size\.default/],
    ["a default text that is a number", kind({ attributes: "size: { text: size, default: 1.20, because: so }" }), /the default of a text is text, in quotes/],
    ["a default flag that is text", kind({ attributes: 'size: { flag: size, default: "no", because: so }' }), /the default of a flag is true or false/],
    ["an unknown name", kind({ component: "quantity: [size, hosts]" }), /^kinds\.yml:9:\d+: .*no attribute or usage key called hosts here\s+There are: size\./],
    ["a name that is on every object", kind({ component: "quantity: [size, constructor]" }), /no attribute or usage key called constructor/],
    ["an attribute that is never used", kind({ component: "quantity: 1" }), /^kinds\.yml:5:\d+: .*size is never used/],
    ["usage that is never used", kind({ usage: "monthly_gb: GB a month" }), /^kinds\.yml:7:\d+: .*monthly_gb is never used/],
    ["usage that is called as an attribute", kind({ usage: "size: GB a month" }), /size is an attribute already/],
    ["a text as quantity", kind({ attributes: "size: { text: size }" }), /size is text, not a number/],
    ["a flag as quantity", kind({ attributes: "size: { flag: size }" }), /size is true or false, not a number/],
    ["a negative quantity", kind({ component: "quantity: -1" }), /a number of at least 0/],
    ["a formula", kind({ component: 'quantity: "size + 1"' }), /a number of at least 0, the name/],
    ["an empty product", kind({ component: "quantity: []" }), /a number of at least 0, the name/],
    ["a condition on nothing", kind({ component: when("{}") }), /names no attribute/],
    ["a condition on an unknown attribute", kind({ component: when("{ kinds: a }") }), /no attribute or usage key called kinds/],
    [
      "a condition on usage",
      kind({ usage: "gb: GB a month", component: "quantity: [size, gb], when: { gb: 1 }" }),
      /gb is usage; a condition looks at attributes/,
    ],
    [
      "a number for a text",
      kind({ attributes: typed, component: when("{ kind: 1.20, on: true }") }),
      /kind is text, which 1\.2 is not\s+Put the value in quotes/,
    ],
    ["a text for a flag", kind({ attributes: typed, component: when("{ kind: a, on: yes }") }), /on is true or false, which yes is not/],
    ["a text for a number", kind({ component: when('{ size: "1" }') }), /size is a number, which 1 is not/],
    ["no price", kind({ price: "{}" }), /^kinds\.yml:9:\d+: .*a price has one of amount, tiers, aws, azure, google/],
    ["two prices", kind({ price: "{ amount: 1, aws: AmazonS3 }" }), /a price has one of/],
    ["5,000", kind({ price: PRICE.replace("1,", '"5,000",') }), /a plain number of at least 0/],
    ["$5", kind({ price: PRICE.replace("1,", "$5,") }), /a plain number of at least 0/],
    ["a negative price", kind({ price: PRICE.replace("1,", "-1,") }), /a plain number of at least 0/],
    ["an endless price", kind({ price: PRICE.replace("1,", ".inf,") }), /a plain number of at least 0/],
    ["more digits than a number holds", kind({ price: PRICE.replace("1,", "0.1234567890123456,") }), /in quotes where it has more than 15 digits/],
    ["an own price without a currency", kind({ price: "{ amount: 1, source: us, date: 2026-01-01 }" }), /an own price needs currency/],
    ["an own price without a source", kind({ price: "{ amount: 1, currency: USD, date: 2026-01-01 }" }), /an own price needs source/],
    ["an own price without a date", kind({ price: "{ amount: 1, currency: USD, source: us }" }), /an own price needs date/],
    ["a day that is none", kind({ price: PRICE.replace("01-01", "02-30") }), /a day such as/],
    ["a currency in words", kind({ price: PRICE.replace("USD", "dollars") }), /ISO 4217/],
    ["an own price with a region", kind({ price: PRICE.replace("}", ", place: eu-west-1 }") }), /place does not belong to an own price/],
    ["a list price with a source", kind({ price: "{ aws: AmazonS3, product: x, source: us }" }), /source does not belong to a list price/],
    ["a list price without a product", kind({ price: "{ aws: AmazonS3 }" }), /a list price needs product/],
    ["a list price with two places", kind({ price: "{ aws: AmazonS3, product: x, place: a, place_from: b }" }), /one of place and place_from/],
    ["a place from a number", kind({ price: "{ aws: AmazonS3, product: x, place_from: size }" }), /size is a number, not the name of a region/],
    ["a product of two lines", kind({ price: '{ aws: AmazonS3, product: "a\\nb" }' }), /the billing words/],
    ["no steps", kind({ price: tiers("[]") }), /tiers/],
    ["steps that do not begin at 0", kind({ price: tiers("[{ from: 1, price: 1 }]") }), /steps ascend, the first from 0/],
    ["steps that do not ascend", kind({ price: tiers("[{ from: 0, price: 1 }, { from: 9, price: 1 }, { from: 9, price: 1 }]") }), /steps ascend/],
    ["an hourly line in months", kind({ component: "quantity: size, hourly: true" }), /an hourly line has a unit of hours/],
    ["a line that is hourly and once", kind({ component: "quantity: size, hourly: true, one_time: true" }), /not both/],
    ["hourly: false, which nobody needs", kind({ component: "quantity: size, hourly: false" }), /hourly/],
    [
      "two components of one name",
      kind({}).replace("      - {", `      - { name: Fee, unit: months, price: ${PRICE}, quantity: 1 }\n      - {`),
      /^kinds\.yml:10:\d+: .*two components are called Fee/,
    ],
    ["a name that would be Markdown", kind({}).replace("name: Fee", 'name: "[x](http://y)"'), /up to 80 letters/],
    ["a title with control characters", kind({}).replace("title: Thing", 'title: "a\\u001b[31m"'), /up to 80 letters/],
    ["a reason with control characters", kind({ attributes: 'size: { number: size, default: 1, because: "a\\u001b[31m" }' }), /one line of text/],
    ["a kind without components", "kinds: [{ type: acme_thing, title: Thing }]\n", /has components or parts, or says with free why/],
    ["a free kind with components", kind({ more: "free: so" }), /has components or parts, or says with free why/],
    ["free_when on what is not there", kind({ more: "free_when: { off: true }" }), /^kinds\.yml:10:\d+: .*called off/],
    ["a type that is none", kind({ type: "Thing" }), /a Terraform type such as/],
    ["a type that has a built-in sheet", kind({ type: "aws_instance" }), /^kinds\.yml:2:\d+: .*aws_instance has a built-in sheet\s+Write replaces: true/],
    ["two kinds for one type", `${kind({})}${kind({}).replace("kinds:\n", "")}`, /^kinds\.yml:11:\d+: .*two kinds for acme_thing/],
    ["one type twice in a kind", kind({ type: "[acme_thing, acme_thing]" }), /two kinds for acme_thing/],
    ["another edition", "version: 2\n", /must be 1/],
    ["a part without components", kind({ more: "parts: [{ each: disk, components: [] }]" }), /parts\.0\.components/],
    [
      "usage within a part",
      kind({
        usage: "gb: GB a month",
        component: "quantity: [size, gb]",
        more: `parts: [{ each: disk, components: [{ name: A, unit: GB, quantity: gb, price: ${PRICE} }] }]`,
      }),
      /no attribute or usage key called gb here\s+There are: size\./,
    ],
    [
      "a name with two meanings within a part",
      kind({ more: `parts: [{ each: disk, attributes: { size: { number: size } }, components: [{ name: A, unit: GB, quantity: size, price: ${PRICE} }] }]` }),
      /size has a meaning outside the part already/,
    ],
    [
      "an idle attribute of a part",
      kind({ more: `parts: [{ each: disk, attributes: { gb: { number: gb } }, components: [{ name: A, unit: GB, quantity: 1, price: ${PRICE} }] }]` }),
      /gb is never used/,
    ],
    [
      "two parts of one block",
      kind({ more: `parts: [${[1, 2].map(() => `{ each: disk, components: [{ name: A, unit: GB, quantity: 1, price: ${PRICE} }] }`).join(", ")}]` }),
      /two parts have the same blocks/,
    ],
    ["text", "just text\n", /./],
    ["a list", "- a\n", /./],
  ])("refuses %s", (_what, text, said) => {
    expect(trouble(text)).toMatch(said);
    expect(trouble(text)).toMatch(/^kinds\.yml:\d+:\d+: /);
  });

  test("has its limits", () => {
    const many = (n: number): string => `kinds:\n${Array.from({ length: n }, (_, at) => `  - { type: acme_t${at}, title: Thing, free: so }`).join("\n")}\n`;
    expect(trouble(many(1000))).toBe("accepted");
    expect(trouble(many(1001))).toMatch(/^kinds\.yml:1:1: kinds: .*1000/);
    const components = (n: number): string =>
      `kinds:\n  - type: acme_thing\n    title: Thing\n    components:\n${Array.from({ length: n }, (_, at) => `      - { name: Fee ${at}, unit: months, quantity: 1, price: ${PRICE} }`).join("\n")}\n`;
    expect(trouble(components(50))).toBe("accepted");
    expect(trouble(components(51))).toMatch(/50/);
  });
});
