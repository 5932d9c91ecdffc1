import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { compare } from "../../src/estimate/compare.ts";
import type { Estimate } from "../../src/estimate/estimate.ts";
import { TierPools } from "../../src/estimate/shared-tiers.ts";
import { ABSENT, priceBill, type SideEstimate } from "../../src/estimate/side.ts";
import { totalsOf } from "../../src/estimate/totals.ts";
import { judge } from "../../src/policy/judge.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { aws } from "../../src/resources/price-query.ts";
import { madeEstimate, madeResource } from "../support/estimates.ts";
import { madeBillLine, madeLadder, madeList } from "../support/prices.ts";

const list = madeList({
  falling: madeLadder([
    ["0", "2"],
    ["100", "1"],
    ["200", "0.1"],
  ]),
  rising: madeLadder([
    ["0", "1"],
    ["100", "3"],
  ]),
});

type Product = "falling" | "rising";

/** How much a resource uses before and after; undefined is not known. */
interface Use {
  product: Product;
  before: number;
  after: number | undefined;
}

function side(product: Product, quantity: number | undefined): SideEstimate {
  if (quantity === 0) return ABSENT;
  const query = aws("S", quantity === undefined ? "no such product" : product, { place: "eu-west-1" });
  return priceBill({ status: "billed", lines: [madeBillLine({ query, quantity: exact(quantity ?? 1), sharedTiers: true })] }, list, "USD");
}

function estimateOf(uses: readonly Use[]): Estimate {
  const pools = new TierPools();
  const resources = uses.map(({ product, before: was, after: is }, at) => {
    const [before, after] = [side(product, was), side(product, is)];
    const comparison = compare(before, after);
    const certain = comparison.delta !== undefined;
    const resource = { ...madeResource({ address: `aws_instance.r${at}` }), ...comparison, before, after };
    pools.add({ address: resource.address, providerBlock: "aws" }, { before, after, from: before, to: certain ? after : before, certain });
    return resource;
  });
  const sharedTiers = pools.result();
  return { ...madeEstimate([]), resources, totals: totalsOf(resources, sharedTiers), ...(sharedTiers && { sharedTiers }) };
}

const policy = (...lines: readonly string[]) => readPolicy(`budgets:\n  - name: team\n    ${lines.join("\n    ")}\n`, "costgate.yml");
const outcome = (uses: readonly Use[], ...lines: readonly string[]): string => judge(estimateOf(uses), policy(...lines)).outcome;
const falling = (before: number, after: number | undefined): Use => ({ product: "falling", before, after });
const SECOND = [falling(100, 100), falling(0, 100)]; // Alone the second costs 200, together with the first 100.
const FIRST_GOES = [falling(100, 0), falling(100, 100)]; // The first cost 200 alone; without it the account pays 100 less.

describe("budgets and shared price steps", () => {
  test.each<[string, readonly Use[], readonly string[], string]>([
    ["everything: the increase is what the account pays more", SECOND, ["monthly_increase: 100"], "pass"],
    ["and no less", SECOND, ["monthly_increase: 99"], "no"],
    ["an empty selector chooses everything", SECOND, ["monthly_increase: 100", "for: {}"], "pass"],
    ["some resources count alone", SECOND, ["monthly_increase: 199", "for: { types: ['**'] }"], "no"],
    ["savings ignored: a cheaper step is one", SECOND, ["monthly_increase: 199", "savings: ignore"], "no"],
    ["a share of what the account pays today", [falling(100, 100), falling(100, 100), falling(0, 100)], ['monthly_increase: "4%"'], "pass"],
    ["is less than a share of what its resources cost alone", [falling(100, 100), falling(100, 100), falling(0, 100)], ['monthly_increase: "3%"'], "no"],
    ["a total is what the account pays", SECOND, ["monthly_total: 300"], "pass"],
    ["and no less than that", SECOND, ["monthly_total: 299"], "no"],
    [
      "what goes makes room for what the account pays less, not for more",
      [...FIRST_GOES, { product: "rising", before: 0, after: 101 }],
      ["monthly_increase: 3"],
      "pass",
    ],
    ["not for more", [...FIRST_GOES, { product: "rising", before: 0, after: 101 }], ["monthly_increase: 2"], "no"],
  ])("%s", (_what, uses, lines, expected) => expect(outcome(uses, ...lines)).toBe(expected));
});

describe("laws", () => {
  const amount = fc.integer({ min: 0, max: 400 });
  const use = fc.record({ product: fc.constantFrom<Product>("falling", "rising"), before: amount, after: amount });
  const uses = fc.array(use, { minLength: 1, maxLength: 6 });
  const limits = fc.tuple(
    fc.constantFrom("monthly_increase", "monthly_total"),
    fc.integer({ min: 0, max: 1500 }),
    fc.constantFrom("count", "ignore"),
    fc.constantFrom("", "for: { types: ['**'] }"),
  );
  const linesOf = ([kind, limit, savings, chosen]: readonly [string, number, string, string]): string[] => [
    `${kind}: ${limit}`,
    `savings: ${savings}`,
    ...(chosen === "" ? [] : [chosen]),
  ];
  const rank = { pass: 0, no: 1, unknown: 2 };
  const judged = (given: readonly Use[], lines: readonly string[]): number => rank[outcome(given, ...lines) as keyof typeof rank];
  const changed = (given: readonly Use[], which: number, after: (use: Use) => number | undefined): Use[] =>
    given.map((one, at) => (at === which % given.length ? { ...one, after: after(one) } : one));

  test("more use never turns no into pass", () => {
    fc.assert(
      fc.property(uses, limits, fc.nat(5), fc.integer({ min: 1, max: 300 }), (given, limit, which, more) => {
        const dearer = changed(given, which, ({ after }) => (after ?? 0) + more);
        expect(judged(dearer, linesOf(limit))).toBeGreaterThanOrEqual(judged(given, linesOf(limit)));
      }),
      { numRuns: 500 },
    );
  });

  test("less information never turns no into pass", () => {
    fc.assert(
      fc.property(uses, limits, fc.nat(5), (given, limit, which) => {
        expect(
          judged(
            changed(given, which, () => undefined),
            linesOf(limit),
          ),
        ).toBeGreaterThanOrEqual(judged(given, linesOf(limit)));
      }),
      { numRuns: 500 },
    );
  });

  test("a group lends no saving where a cost in it is not known", () => {
    fc.assert(
      fc.property(uses, fc.nat(5), (given, which) => {
        const { resources, sharedTiers } = estimateOf(changed(given, which, () => undefined));
        const address = resources[which % given.length]?.address ?? "";
        const open = (sharedTiers?.groups ?? []).filter(({ addresses }) => addresses.includes(address));
        expect(open.filter(({ delta }) => delta.isNegative)).toEqual([]);
      }),
    );
  });
});
