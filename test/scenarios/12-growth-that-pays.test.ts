import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type Gated, gate } from "../../src/gate.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, pricedBy } from "../support/packs.ts";
import { type MadeChange, planBytes } from "../support/plans.ts";

const PACK = packOf(
  factsFolder("AmazonEC2", [
    { product: "BoxUsage:g5.xlarge#RunInstances", price: "1.006" },
    { product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" },
  ]),
);

const policy = (forecast: string): string => `units:
  - { name: inferences, per: 1000, now: 40000000${forecast} }
budgets:
  - { name: delta, monthly_increase: 1000, waive: { unit: inferences } }
`;
const planned = (volume: number): string => policy(`, forecast: { 2026-11: ${volume} }`);

const node = { instance_type: "g5.xlarge", tenancy: "default", root_block_device: [{ volume_type: "gp3", volume_size: 100 }] };
const nodes: MadeChange[] = Array.from({ length: 5 }, (_, at) => ({
  address: `aws_instance.inference[${at}]`,
  after: node,
  ...(at < 2 && { before: node, actions: ["no-op"] }),
}));

async function judged(text: string, proposed?: string): Promise<Gated & { said: string }> {
  const readFile = (): Promise<undefined> => Promise.resolve(undefined);
  const gated = await gate({
    plan: planBytes(nodes),
    policy: { name: "costgate.yml", text },
    ...pricedBy(PACK),
    ...(proposed !== undefined && { proposedPolicy: { name: "costgate.yml", text: proposed, readFile } }),
    asOf: "2026-11-21",
    production: true,
  });
  return { ...gated, said: renderMarkdown(reportOf(gated.estimate, gated.verdict), "USD").replaceAll(/[*`]/g, "") };
}

describe("12 growth that pays", () => {
  test("125 million are forecast: planned growth, over the limit and waived", async () => {
    const { verdict, said, estimate } = await judged(planned(125_000_000));
    expect(verdict.outcome).toBe("pass");
    expect(said.split("\n")[0]).toMatch(/Passes, with a warning: planned growth: the budget "delta" is waived/);
    expect(said).toContain("+$2,227.14 a month ($1,484.76 → $3,711.90)");
    expect(said).toContain(
      "Budget delta, monthly increase: +$2,227.14 of $1,000.00, over by $1,227.14, waived; per 1,000 inferences $0.0371 → $0.0297 (-20.0 %), by the volumes of the base branch",
    );
    expect(verdict.findings.map(({ id, level }) => [id, level])).toEqual([["budget/delta/increase/waived", "advisory"]]);
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(
      JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object,
    );
    expect(validate(JSON.parse(JSON.stringify(gateJson(estimate, verdict)))), JSON.stringify(validate.errors)).toBe(true);
  });

  test("90 million: the cost of one rises, exit 1", async () => {
    const { verdict, said } = await judged(planned(90_000_000));
    expect(verdict.outcome).toBe("no");
    expect(said.split("\n")[0]).toMatch(
      /Blocked: the budget "delta" adds more a month than it allows, and the cost of "inferences" rises: over by \$1,227\.14/,
    );
    expect(said).toContain("per 1,000 inferences $0.0371 → $0.0412 (+11.1 %)");
  });

  test("a forecast that this very pull request raises is not used", async () => {
    const { verdict, policyPreview } = await judged(planned(90_000_000), planned(125_000_000));
    expect(verdict.outcome).toBe("no");
    expect(policyPreview?.would?.outcome).toBe("pass");
    expect(verdict.findings.map(({ id }) => id)).toContain("policy-loosened");
  });

  test.each([
    ["no forecast", policy("")],
    ["a forecast of another month", policy(", forecast: { 2026-12: 125000000 }")],
  ])("%s: the waiver does not apply, and says so", async (_what, text) => {
    const { verdict, said } = await judged(text);
    expect(verdict.outcome).toBe("no");
    expect(said.split("\n")[0]).toContain('it is not waived: there is no forecast of "inferences" for 2026-11: over by $1,227.14');
    expect(said).toContain("per 1,000 inferences it is not known");
  });

  test("the month is that of the merge", async () => {
    const { verdict } = await judged(`expected_merge_days: 10\n${policy(", forecast: { 2026-12: 125000000 }")}`);
    expect(verdict.outcome).toBe("pass");
  });

  test("a forecast that is one number holds for every month; the same cost of one is no rise", async () => {
    expect((await judged(policy(", forecast: 100000000"))).verdict.outcome).toBe("pass");
    expect((await judged(policy(", forecast: 99999999"))).verdict.outcome).toBe("no");
  });

  test.each([
    ["met exactly", "0.0296952", "pass"],
    ["a little less", "0.0296951", "no"],
  ])("a limit on the cost of 1,000: %s", async (_what, most, expected) => {
    const units = "units: [{ name: inferences, per: 1000, now: 40000000, forecast: 125000000 }]\n";
    const { verdict } = await judged(`${units}budgets: [{ name: unit, per_unit: { unit: inferences, at_most: ${most} } }]\n`);
    expect(verdict.outcome).toBe(expected);
  });
});
