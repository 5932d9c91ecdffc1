import { describe, expect, test } from "vitest";
import { type Estimate, estimateOf } from "../../../src/estimate/estimate.ts";
import { ownPrices } from "../../../src/pricing/own-prices.ts";
import { Pack } from "../../../src/pricing/snapshot/pack.ts";
import { Chain } from "../../../src/pricing/source.ts";
import { estimateJson } from "../../../src/report/json.ts";
import { readKinds } from "../../../src/resources/kinds/read-kinds.ts";
import { noUsage } from "../../../src/resources/usage/usage.ts";
import { billText } from "../../support/bill-text.ts";
import { PINNED_FACTS, packOf } from "../../support/packs.ts";
import { type MadeChange, planOf } from "../../support/plans.ts";
import * as examples from "./examples.ts";

const pack = new Pack(packOf(PINNED_FACTS));
const common = { currency: "USD", asOf: "2026-11-21", production: true, everyRegion: true };
const exampleEstimate = await estimateOf({
  ...common,
  ...examples.fixture,
  prices: new Chain([pack, ownPrices(examples.prices)]),
  kinds: examples.sheets,
});

async function estimate(kinds: string, changes: readonly MadeChange[], more: object = {}): Promise<Estimate> {
  const { sheets, prices } = readKinds(kinds, "kinds.yml");
  return estimateOf({ ...common, plan: await planOf(changes, more), usageOf: noUsage, prices: new Chain([pack, ownPrices(prices)]), kinds: sheets });
}

const kind = (rest: string, type = "acme_thing"): string => `kinds: [{ type: ${type}, title: Thing, ${rest} }]\n`;
const FEE = "{ name: Fee, unit: months, quantity: 1, price: { amount: 2, currency: USD, source: us, date: 2026-01-01 } }";
const EXTRA = "{ name: Extra, unit: months, quantity: 1, when: { mode: rich }, price: { amount: 5, currency: USD, source: us, date: 2026-01-01 } }";
const thing = (after: object, more: object = {}): MadeChange[] => [
  { address: "acme_thing.one", after, provider_name: "registry.terraform.io/acme/acme", ...more },
];

describe("the example kinds", () => {
  test("are billed as expected", async () => {
    await expect(billText(exampleEstimate)).toMatchFileSnapshot("examples.expected.txt");
  });

  test("say in the report that a price is the team's own", () => {
    const { resources } = JSON.parse(JSON.stringify(estimateJson(exampleEstimate))) as { resources: { address: string; lines?: { price?: object }[] }[] };
    expect(resources.find(({ address }) => address === "datadog_monitor.metric")?.lines?.[0]?.price).toEqual({
      query: "own datadog_monitor Monitor global on-demand",
      source: "own price: contract 4711",
      date: "2026-01-01",
      exact: true,
      basis: "seen",
      steps: 1,
    });
  });

  test("a change is compared line by line, parts included", () => {
    const grown = exampleEstimate.resources.find(({ address }) => address === "acme_database_replica.grown");
    expect(grown?.drivers.map(({ line, detail, delta }) => `${line}: ${detail}, ${delta.toString()}`)).toEqual([
      "Node, large: 2,190 hours → 3,650 hours, 198.56",
      "Support: 1.5 months → 2.5 months, 20",
      "volume[0] / Storage, SSD: 300 GB-months → 500 GB-months, 22",
      "volume[1] / Storage, HDD: 3,000 GB-months → 5,000 GB-months, 80",
    ]);
  });
});

describe("own kinds and built-in knowledge", () => {
  const queue = [{ address: "aws_sqs_queue.one", after: {} }];

  test("a built-in sheet gives way only to a kind that says so", async () => {
    const [replaced] = (await estimate(kind(`replaces: true, components: [${FEE}]`, "aws_sqs_queue"), queue)).resources;
    expect(replaced?.after.lines.map(({ name, cost }) => `${name} ${cost?.toString()}`)).toEqual(["Fee 2"]);
    const { sheets } = readKinds(kind(`replaces: true, components: [${FEE}]`, "aws_sqs_queue"), "kinds.yml");
    const meek = new Map([...sheets].map(([type, sheet]) => [type, { ...sheet, replaces: false }]));
    const kept = await estimateOf({ ...common, plan: await planOf(queue), usageOf: noUsage, prices: pack, kinds: meek });
    expect(kept.resources[0]?.after.lines.map(({ name }) => name)).not.toContain("Fee");
  });

  test.each(["random_password", "helm_release", "acme_thing"])("a kind tells what %s costs, which no sheet does", async (type) => {
    const [resource] = (await estimate(kind(`components: [${FEE}]`, type), [{ address: `${type}.one`, after: {} }])).resources;
    expect(resource).toMatchObject({ outsidePlan: false, after: { status: "priced" } });
    expect(resource?.after.monthly?.toString()).toBe("2");
  });
});

describe("what is not known", () => {
  const sized = (attribute: string, quantity = "size"): string =>
    kind(
      `attributes: { size: ${attribute} }, components: [{ name: Fee, unit: GB, quantity: ${quantity}, price: { amount: "0.1", currency: USD, source: us, date: 2026-01-01 } }]`,
    );
  const line = async (kinds: string, changes: readonly MadeChange[], more: object = {}): Promise<string> => {
    const [only] = (await estimate(kinds, changes, more)).resources[0]?.after.lines ?? [];
    return only?.unpriced ?? [only?.cost?.toString(), ...(only?.assumptions ?? [])].join("; ");
  };
  const DEFAULT = "{ number: size, default: 10, because: the maker's default }";
  const NESTED = "{ number: config.size, default: 10, because: the maker's default }";

  test.each([
    ["a number", "{ number: size }", { size: 30 }, "3"],
    ["a number in text", "{ number: size }", { size: "30" }, "3"],
    ["one that is no number", "{ number: size }", { size: "big" }, "size is not a number"],
    ["a negative one", "{ number: size }", { size: -1 }, "size is negative"],
    ["not set", "{ number: size }", {}, "size is not set, and the kind has no default for it"],
    ["null", "{ number: size }", { size: null }, "size is not set, and the kind has no default for it"],
    ["not set, with a default", DEFAULT, {}, "1"],
    ["0 is not absent", DEFAULT, { size: 0 }, "0"],
    ["a block", NESTED, { config: [{ size: 20 }] }, "2"],
    ["a map", NESTED, { config: { size: 20 } }, "2"],
    ["no block", NESTED, { config: [] }, "1"],
    ["several blocks, of which none is meant", NESTED, { config: [{ size: 20 }, { size: 30 }] }, "there are several config blocks"],
    ["a text where a block should be", NESTED, { config: "x" }, "config is text, not a block"],
    ["how many", "{ count: size }", { size: [{}, {}, {}] }, "0.3"],
    ["none", "{ count: size }", { size: [] }, "0"],
    ["a list that is not there", "{ count: size }", {}, "size is not set, and the kind has no default for it"],
    ["a hostile path", "{ number: __proto__.constructor }", {}, "__proto__.constructor is not set, and the kind has no default for it"],
  ])("%s", async (_what, attribute, after, expected) => expect(await line(sized(attribute), thing(after))).toBe(expected));

  const set = (expressions: object): object => ({
    configuration: {
      root_module: { resources: [{ address: "acme_thing.one", mode: "managed", type: "acme_thing", name: "one", provider_config_key: "acme", expressions }] },
    },
  });
  const unknown = { references: ["var.size"] };

  test.each([
    ["a number", "{ number: size }", {}, { size: true }, "size is known after apply"],
    ["a count: unknown is not none", "{ count: size }", {}, { size: true }, "size is known after apply"],
    ["one with a default, which is then listed", DEFAULT, {}, { size: true }, "1; size is known after apply; assumed 10 (the maker's default)"],
    ["one within a block", "{ number: config.size }", { config: [{}] }, { config: [{ size: true }] }, "config.size is known after apply"],
    [
      "one within a block, with a default",
      NESTED,
      { config: [{}] },
      { config: [{ size: true }] },
      "1; config is known after apply in part (config.size); assumed 10 (the maker's default)",
    ],
    ["a whole block", NESTED, {}, { config: true }, "1; config is known after apply; assumed 10 (the maker's default)"],
  ])("%s that only apply will tell", async (_what, attribute, after, afterUnknown, expected) => {
    const configured = set({ size: unknown, config: [{ size: unknown }] });
    expect(await line(sized(attribute), thing(after, { after_unknown: afterUnknown }), configured)).toBe(expected);
  });

  test("a line that an unknown value within a block leaves out is not left out silently", async () => {
    const kinds = kind(`attributes: { mode: { text: config.mode, default: plain, because: the maker's default } }, components: [${FEE}, ${EXTRA}]`);
    const [resource] = (await estimate(kinds, thing({ config: [{}] }, { after_unknown: { config: [{ mode: true }] } }), set({ config: [{ mode: unknown }] })))
      .resources;
    expect(resource?.after.lines.map(({ name, assumptions }) => `${name}: ${assumptions.join()}`)).toEqual([
      "Fee: config is known after apply in part (config.mode); assumed plain (the maker's default)",
    ]);
  });

  test("two resources that differ only in what a kind reads are not billed as one", async () => {
    const changes = [...thing({ size: 10 }), ...thing({ size: 20 }).map((change) => ({ ...change, address: "acme_thing.two" }))];
    const { resources } = await estimate(sized("{ number: size }"), changes);
    expect(resources.map(({ after }) => after.monthly?.toString())).toEqual(["1", "2"]);
  });

  test("a list price without a region is unpriced, and so is one in another currency", async () => {
    const listed = kind("components: [{ name: Fee, unit: GB-months, quantity: 1, price: { aws: AmazonS3, product: TimedStorage-ByteHrs } }]");
    expect(await line(listed, thing({}))).toBe("the region is not known: its provider has no regions that costgate knows");
    expect(await line(kind(`components: [${FEE.replace("USD", "EUR")}]`), thing({}))).toMatch(/^the price of Fee in global is in EUR, the estimate in USD/);
  });
});
