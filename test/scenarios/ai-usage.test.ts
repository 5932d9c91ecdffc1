import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { costgate } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const folder = temporaryFolder();
const PRICES = packOf(PINNED_FACTS);
const ADDRESS = "aws_bedrock_inference_profile.chat";
const [HAIKU, SONNET] = ["anthropic.claude-3-haiku-20240307-v1:0", "anthropic.claude-sonnet-4-5-20250929-v1:0"];
let files = 0;

function file(text: string): string {
  const path = join(folder, `${files++}.txt`);
  writeFileSync(path, text);
  return path;
}

const usageOf = (values: object, address = ADDRESS): string => file(JSON.stringify({ version: 0.1, resource_usage: { [address]: values } }));
const profile = (model: string): object => ({ model_source: [{ copy_from: `arn:aws:bedrock:us-east-1::foundation-model/${model}` }] });
const same = (values: object): MadeChange => ({ address: ADDRESS, actions: ["no-op"], before: values, after: values });

interface Asked {
  usage?: string;
  before?: string;
  policy?: string;
}

async function gate(changes: readonly MadeChange[], { usage, before, policy }: Asked): Promise<{ exit: number; out: string; err: string }> {
  const given = { usage, "base-usage": before, policy: policy && file(policy) };
  const flags = Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`, value]));
  return costgate(PRICES, ["gate", "--plan", file(planJson(changes)), ...flags]);
}

const LESS = { monthly_requests: 1_000_000, request_input_tokens: 2000, request_output_tokens: 500 };
const MORE = { monthly_requests: 3_000_000, request_input_tokens: 2000, request_output_tokens: 800 };

describe("AI usage in its drivers", () => {
  test("another model of the same calls is one driver, whatever lines it moves", async () => {
    const { out } = await gate([{ address: ADDRESS, before: profile(HAIKU), after: profile(SONNET) }], { usage: usageOf(LESS) });
    expect(out).toContain("+$12,375.00  $1,125.00 → $13,500.00");
    expect(out).toContain(`model ${HAIKU} → ${SONNET} +$12,375.00`);
  });

  test("other usage of the same resource is told factor by factor, and the parts add up", async () => {
    const { out } = await gate([same(profile(HAIKU))], { usage: usageOf(MORE), before: usageOf(LESS) });
    expect(out).toContain("+$3,375.00  $1,125.00 → $4,500.00  usage changed");
    expect(out).toContain("requests 1,000,000 → 3,000,000 +$2,250.00; output tokens a request 500 → 800 +$1,125.00");
  });

  test("usage and model at once: usage at the old model's price, then the model", async () => {
    const changes = [{ address: ADDRESS, before: profile(HAIKU), after: profile(SONNET) }];
    const { out } = await gate(changes, { usage: usageOf(MORE), before: usageOf(LESS) });
    expect(out).toContain(`model ${HAIKU} → ${SONNET} +$49,500.00; requests 1,000,000 → 3,000,000 +$2,250.00; output tokens a request 500 → 800 +$1,125.00`);
  });

  test("retries and the share of the cache are drivers as well", async () => {
    const usage = usageOf({ ...LESS, retry_rate: 0.1, cached_input_share: 0.5, cache_write_input_share: 0 });
    const before = usageOf({ ...LESS, cached_input_share: 0.25, cache_write_input_share: 0 });
    const { out } = await gate([same(profile(SONNET))], { usage, before });
    expect(out).toContain("-$270.00  $12,150.00 → $11,880.00");
    expect(out).toContain("uncached share of input 0.75 → 0.5 -$1,650.00; attempts a request 1 → 1.1 +$1,215.00; cached share of input 0.25 → 0.5 +$165.00");
  });

  test("the JSON names the factor and the lines that it moves", async () => {
    const { out } = await costgate(PRICES, [
      "gate",
      "--plan",
      file(planJson([same(profile(HAIKU))])),
      "--usage",
      usageOf(MORE),
      "--base-usage",
      usageOf(LESS),
      "--format",
      "json",
    ]);
    const report = JSON.parse(out) as { resources: { drivers: object[] }[] };
    const validate = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const { resources } = report;
    expect(resources[0]?.drivers).toEqual([
      { kind: "usage", line: "Input tokens, Output tokens", factor: "requests", detail: "1,000,000 → 3,000,000", monthlyDelta: "2250" },
      { kind: "usage", line: "Output tokens", factor: "output tokens a request", detail: "500 → 800", monthlyDelta: "1125" },
    ]);
  });
});

test("the example of docs/usage.md is read and priced", async () => {
  const [, example = ""] = /## AI usage\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/usage.md", "utf8")) ?? [];
  const { out } = await costgate(PRICES, ["estimate", "--plan", file(planJson([same(profile(SONNET))])), "--usage", file(example)]);
  expect(out).toContain('"totalMonthlyCost": "10930.5"');
});

describe("counts that stand in the plan", () => {
  test("provisioned model units", async () => {
    const throughput = (units: number): object => ({
      model_arn: "arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-v2:1",
      model_units: units,
      commitment_duration: "SixMonths",
    });
    const { out } = await gate([{ address: "aws_bedrock_provisioned_model_throughput.chat", before: throughput(1), after: throughput(3) }], {});
    expect(out).toContain("model units 1 → 3 +$51,088.32");
  });
});

describe("--base-usage", () => {
  const BUDGET = "budgets:\n  - { name: ai, monthly_increase: 1000 }\n";

  test("an increase by usage alone is judged", async () => {
    expect((await gate([same(profile(HAIKU))], { usage: usageOf(MORE), before: usageOf(LESS), policy: BUDGET })).exit).toBe(1);
    expect((await gate([same(profile(HAIKU))], { usage: usageOf(MORE), policy: BUDGET })).exit).toBe(0);
  });

  test("usage that is no longer stated is unknown, and no saving", async () => {
    const { exit, out } = await gate([same(profile(HAIKU))], { usage: usageOf({}), before: usageOf(MORE), policy: BUDGET });
    expect(out).toContain("Input tokens: its usage is known before the change and not after it (monthly_requests, request_input_tokens)");
    expect(exit).toBe(1);
  });

  test.each([
    [
      "an optional factor",
      { retry_rate: 0.5 },
      "Input tokens: its usage is known before the change and not after it (monthly_requests, request_input_tokens, retry_rate)",
    ],
    ["a line of its own", { monthly_cache_read_tokens: 9_000_000 }, "Tokens read from cache: its usage is known before the change and not after it"],
  ])("%s that is no longer stated is no saving either", async (_what, more, said) => {
    const { exit, out } = await gate([same(profile(SONNET))], { usage: usageOf(LESS), before: usageOf({ ...LESS, ...more }), policy: BUDGET });
    expect(out).toContain(said);
    expect(exit).toBe(1);
  });

  test("the same usage said in other keys is compared", async () => {
    const before = usageOf({ monthly_input_tokens: 4_000_000_000, monthly_output_tokens: 500_000_000 });
    const { exit, out } = await gate([same(profile(SONNET))], { usage: usageOf(LESS), before, policy: BUDGET });
    expect(out).toContain("-$6,000.00 a month ($19,500.00 → $13,500.00)");
    expect(exit).toBe(0);
  });

  test("what has no price changes nothing where its usage is the same", async () => {
    const changes = [
      { ...same({}), address: "aws_bedrock_inference_profile.none" },
      { ...same({}), address: "aws_unheard_of.thing" },
    ];
    const { exit, out } = await gate(changes, { usage: usageOf(LESS, "aws_x.y"), before: usageOf(LESS, "aws_x.y"), policy: BUDGET });
    expect(out).toContain("+$0.00");
    expect(exit).toBe(0);
  });

  test("with a base plan, all that the base plans is priced by the base's usage", async () => {
    const plan = file(planJson([same(profile(HAIKU)), { ...same({}), address: "aws_unheard_of.thing" }]));
    const flags = ["--usage", usageOf(MORE), "--base-usage", usageOf(LESS)];
    const { out } = await costgate(PRICES, ["gate", "--plan", plan, "--base-plan", plan, ...flags]);
    expect(out).toContain("+$3,375.00  $1,125.00 → $4,500.00  usage changed");
    expect(out).not.toContain("aws_unheard_of");
  });

  test("needs --usage", async () => {
    const { exit, err } = await gate([same(profile(HAIKU))], { before: usageOf(LESS) });
    expect(err).toContain("--base-usage without --usage");
    expect(exit).toBe(2);
  });

  test("explain shows either file's figures", async () => {
    const [usage, before] = [usageOf(MORE), usageOf(LESS)];
    const { out } = await costgate(PRICES, ["explain", ADDRESS, "--plan", file(planJson([same(profile(HAIKU))])), "--usage", usage, "--base-usage", before]);
    expect(out).toContain("usage: requests, 1,000,000 → 3,000,000  +$2,250.00");
    expect(out).toMatch(new RegExp(`monthly_requests +3000000 +${usage}:1`));
    expect(out).toMatch(new RegExp(`monthly_requests +1000000 +${before}:1`));
  });
});
