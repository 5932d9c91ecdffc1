import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { exact, sum } from "../../src/base/exact.ts";
import { costgate, type Said } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const page = readFileSync("docs/shared-tiers.md", "utf8");
const [usage = "", said = ""] = [...page.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, text = ""]) => text);

const pack = packOf(PINNED_FACTS);
const folder = temporaryFolder();
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const worker = { function_name: "w", architectures: ["x86_64"], memory_size: 1024, ephemeral_storage: [{ size: 512 }] };
const stays = (address: string, values: object, more: object = {}): MadeChange => ({ address, actions: ["no-op"], before: values, after: values, ...more });
const provider = { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { constant_value: "eu-west-1" } } };
const shop: MadeChange[] = [
  stays("aws_s3_bucket.logs", { bucket: "logs" }),
  { address: "aws_s3_bucket.media", after: { bucket: "media" } },
  stays("aws_lambda_function.worker[0]", worker, { index: 0 }),
  stays("aws_lambda_function.worker[1]", worker, { index: 1 }),
  { address: "aws_lambda_function.worker[2]", after: worker, index: 2 },
];

async function run(command: "gate" | "estimate", more: readonly string[] = [], changes: readonly MadeChange[] = shop, other: object = {}): Promise<Said> {
  const [plan, given] = [file("plan.json", planJson(changes, other)), file("usage.yml", usage)];
  return costgate(pack, [command, "--plan", plan, "--usage", given, "--as-of", "2026-11-21", ...more]);
}

interface Document {
  totals: Record<string, string>;
  sharedTiers?: { past: string; planned: string; diff: string; groups: { query: string; monthlyCost: string; standAlone: string; resources: string[] }[] };
  resources: { pastMonthlyCost: string; monthlyCost: string; monthlyDelta: string }[];
  pastTotalMonthlyCost: string;
  totalMonthlyCost: string;
  diffTotalMonthlyCost: string;
}

const added = (amounts: readonly (string | null | undefined)[]): string => sum(amounts.map((amount) => exact(amount ?? "0"))).toString();

describe("resources of one account share the steps of a price (B8)", () => {
  test("the gate says what docs/shared-tiers.md shows", async () => {
    const { out, exit } = await run("gate");
    expect(exit).toBe(0);
    expect(out).toContain(said);
  });

  test("estimate: resources keep what they cost alone, and with what they share they add up to the totals", async () => {
    const { resources, sharedTiers, ...document } = JSON.parse((await run("estimate", ["--format", "json"])).out) as Document;
    expect(sharedTiers?.groups.map(({ monthlyCost, standAlone, resources: of }) => [monthlyCost, standAlone, of.length])).toEqual([
      ["190000.2", "200000.4", 3],
      ["1811.2", "1840", 2],
    ]);
    expect(added([sharedTiers?.past, ...resources.map((one) => one.pastMonthlyCost)])).toBe(document.pastTotalMonthlyCost);
    expect(added([sharedTiers?.planned, ...resources.map((one) => one.monthlyCost)])).toBe(document.totalMonthlyCost);
    expect(added([sharedTiers?.diff, ...resources.map((one) => one.monthlyDelta)])).toBe(document.diffTotalMonthlyCost);
  });

  test("the report follows its schema", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    const report = JSON.parse((await run("gate", ["--format", "json"])).out) as Document;
    expect(report.sharedTiers?.groups).toHaveLength(2);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test("two buckets of two provider blocks share nothing", async () => {
    const blocks = { aws: provider, "aws.us": { ...provider, alias: "us" } };
    const resource = (name: string, key: string) => ({
      address: `aws_s3_bucket.${name}`,
      mode: "managed",
      type: "aws_s3_bucket",
      name,
      provider_config_key: key,
    });
    const root = { resources: [resource("logs", "aws"), resource("media", "aws.us")] };
    const { out } = await run("estimate", ["--format", "json"], shop.slice(0, 2), { configuration: { provider_config: blocks, root_module: root } });
    const document = JSON.parse(out) as Document;
    expect(document.sharedTiers).toBeUndefined();
    expect(document.totalMonthlyCost).toBe("1840");
  });

  test("one bucket alone shares nothing, and nothing is said of it", async () => {
    const alone = shop.slice(0, 1);
    expect((JSON.parse((await run("estimate", ["--format", "json"], alone)).out) as Document).sharedTiers).toBeUndefined();
    expect((await run("gate", [], alone)).out).not.toMatch(/shared price steps/i);
  });

  test("the order of the plan changes no amount", async () => {
    const [one, other] = await Promise.all([run("estimate", ["--format", "json"]), run("estimate", ["--format", "json"], [...shop].reverse())]);
    const shared = ({ out }: Said): unknown => (JSON.parse(out) as Document).sharedTiers;
    expect(shared(other)).toEqual(shared(one));
  });

  test("what the base branch plans already is pending, also of what is shared", async () => {
    const base = file("base.json", planJson(shop));
    const { out } = await run("gate", ["--base-plan", base, "--format", "json"]);
    const { totals, sharedTiers } = JSON.parse(out) as Document;
    expect(sharedTiers?.diff).toBe("0");
    expect(totals.monthlyDelta).toBe("0");
    expect(added([totals.pastMonthlyCost, totals.pendingMonthlyDelta])).toBe(totals.monthlyCost);
  });

  test.each([
    ["a budget for everything counts what the account pays", "monthly_increase: 61691.2", 0],
    ["to the cent", "monthly_increase: 61691.19", 1],
    ["a budget for some resources counts what they cost alone", "monthly_increase: 68386\n    for: { types: ['aws_*'] }", 1],
    ["whose sum they make", "monthly_increase: 68386.8\n    for: { types: ['aws_*'] }", 0],
    ["a total is what the account pays after the change", "monthly_total: 194211.4", 0],
    ["and not a cent less", "monthly_total: 194211.39", 1],
    ["as does one that ignores savings", "monthly_increase: 68386\n    savings: ignore", 1],
  ])("%s", async (_what, limit, exit) => {
    const policy = file("costgate.yml", `budgets:\n  - name: shop\n    ${limit}\n`);
    expect((await run("gate", ["--policy", policy])).exit).toBe(exit);
  });
});
