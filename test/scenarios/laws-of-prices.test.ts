import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { gate } from "../../src/gate.ts";
import { EXIT_CODE } from "../../src/policy/verdict.ts";
import { madePack } from "../pricing/look-up/made-pack.ts";
import { planBytes } from "../support/plans.ts";

/** Snapshots that have nothing in common: what one lacks, no other has. */
const PACKS = {
  a: packOf([{ product: "A", price: "0.5" }]),
  b: packOf([
    { product: "B", price: "2" },
    { product: "B", price: "1", from: "10" },
  ]),
  euro: packOf([{ product: "E", price: "1.5", currency: "EUR" }]),
};

function packOf(facts: Parameters<typeof madePack>[0]): string {
  const pack = madePack(facts);
  pack.close();
  return pack.path;
}

/** A type for each product; C is in no list. */
const KINDS = ["A", "B", "C", "E"]
  .map(
    (product) => `  - type: acme_${product.toLowerCase()}
    title: Acme ${product}
    attributes: { n: { number: n } }
    components: [{ name: Thing, unit: hours, quantity: n, price: { aws: AmazonEC2, product: ${product}, place: eu-west-1 } }]
`,
  )
  .join("");

/** What decides the prices of a run. */
interface Terms {
  /** Percent off everything that is listed. */
  discount: number;
  /** Of C. */
  own: number | undefined;
  rate: number | undefined;
  packs: readonly (keyof typeof PACKS)[];
}

interface Case {
  terms: Terms;
  /** How many of each type are new. */
  counts: readonly [type: string, n: number][];
  budget: string;
  limit: number;
}

/** The exit code for a plan that only adds. */
async function exitOf({ terms: { discount, own, rate, packs }, counts, budget, limit }: Case): Promise<number> {
  const exchange = rate === undefined ? [] : [{ from: "EUR", to: "USD", rate: rate.toFixed(4), date: "2026-11-01", source: "made up" }];
  const mine = { name: "C", for: { cloud: "aws", service: "AmazonEC2", product: "C" }, unit: "hours", price: own?.toFixed(4) };
  const rules = [...(own === undefined ? [] : [mine]), { name: "all", discount: `${discount}%` }];
  const prices = { snapshots: packs.map((name) => ({ path: PACKS[name] })), exchange, book: { rules } };
  const changes = counts.map(([type, n], at) => ({ address: `acme_${type}.r${at}`, after: { n } }));
  try {
    const { verdict } = await gate({
      plan: planBytes(changes),
      policy: { name: "costgate.yml", text: JSON.stringify({ budgets: [{ name: "b", [budget]: limit }], prices }) },
      kinds: [{ name: "kinds.yml", text: `version: 1\nkinds:\n${KINDS}` }],
      prices: { shipped: PACKS.a, folder: "." },
      readFile: () => Promise.resolve(undefined),
      env: {},
      log: () => undefined,
      asOf: "2026-11-21",
      production: true,
    });
    return EXIT_CODE[verdict.outcome];
  } catch (error) {
    if (error instanceof ConfigError) return 2;
    throw error;
  }
}

const ALL: Terms["packs"] = ["a", "b", "euro"];
const cases = fc.record({
  terms: fc.record({
    discount: fc.integer({ min: 0, max: 90 }),
    own: fc.integer({ min: 1, max: 30_000 }).map((price) => price / 10_000),
    rate: fc.integer({ min: 1, max: 20_000 }).map((rate) => rate / 10_000),
    packs: fc.constant(ALL),
  }),
  counts: fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "e"), fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 6 }),
  budget: fc.constantFrom("monthly_increase", "monthly_total"),
  limit: fc.integer({ min: 0, max: 60 }),
});

/** Holds two runs against each other: when the first does not pass, the second does not either. */
function never(change: fc.Arbitrary<(terms: Terms) => Terms>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(cases, change, async (one, changed) => {
      const before = await exitOf(one);
      const after = await exitOf({ ...one, terms: changed(one.terms) });
      expect(before === 0 || after !== 0, `${before} → ${after}`).toBe(true);
    }),
    { numRuns: 40 },
  );
}

describe("more cost never turns fail into pass", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  test("a smaller discount", () => never(share.map((part) => (terms) => ({ ...terms, discount: Math.floor(terms.discount * part) }))));
  test("a higher own price", () => never(share.map((more) => (terms) => ({ ...terms, own: (terms.own ?? 1) + more }))));
  test("a higher rate", () => never(share.map((more) => (terms) => ({ ...terms, rate: (terms.rate ?? 1) + more }))));
});

describe("less information never turns fail into pass", () => {
  test("without the rule for a product that no list has", () => never(fc.constant((terms) => ({ ...terms, own: undefined }))));
  test("without the rate", () => never(fc.constant((terms) => ({ ...terms, rate: undefined }))));
  test("without one of the snapshots", () =>
    never(fc.constantFrom(...ALL).map((gone) => (terms) => ({ ...terms, packs: terms.packs.filter((name) => name !== gone) }))));
});
