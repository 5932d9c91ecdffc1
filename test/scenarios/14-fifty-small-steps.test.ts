import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { costgate, type Said } from "../support/cli.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, temporaryFolder } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const PACK = packOf(
  factsFolder("AmazonEC2", [
    { product: "BoxUsage:m5.large#RunInstances", price: "0.096" },
    { product: "EBS:VolumeUsage.gp3", price: "0.08", unit: "GB-months" },
  ]),
);
const folder = temporaryFolder();
let files = 0;

function written(text: string, name: string): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}

const POLICY = written(
  `teams:
  - { name: growth, for: { addresses: ["aws_instance.**"] } }
budgets:
  - { name: growth step, monthly_increase: 75, for: { teams: [growth] } }
  - { name: growth, window: { days: 30, increase: 250 }, for: { teams: [growth] } }
`,
  "costgate.yml",
);
const PLAN = written(
  planJson([
    { address: "aws_instance.worker", after: { instance_type: "m5.large", tenancy: "default", root_block_device: [{ volume_type: "gp3", volume_size: 20 }] } },
  ]),
  "plan.json",
);

const merged = (pull: number, day: string, increase: string | null = "71.68", currency = "USD"): object => ({
  pull,
  url: `https://github.com/acme/shop/pull/${pull}`,
  at: `${day}T10:00:00Z`,
  project: "",
  budgets: { growth: increase },
  currency,
});
const THREE = [merged(41, "2026-10-23"), merged(47, "2026-11-04"), merged(52, "2026-11-12")];
const standing = (changes: readonly object[]): string =>
  written(JSON.stringify({ schema: "costgate/standing/1", asOf: "2026-11-21", projects: [], merged: changes }), "standing.json");
const gated = (more: readonly string[]): Promise<Said> => costgate(PACK, ["gate", "--plan", PLAN, "--policy", POLICY, ...more]);

describe("BY12, BY13: 14 fifty small steps", () => {
  test("the fourth: within its own limit, and over together with the three, which are linked", async () => {
    const { exit, out } = await gated(["--standing", standing(THREE), "--format", "markdown"]);
    expect(exit).toBe(1);
    expect(out.split("\n")[0]).toMatch(
      /Blocked.*the budget "growth" adds more a month than it allows within 30 days, together with 3 merged since 2026-10-22: over by \$36\.72/,
    );
    const said = out.replaceAll(/[*`]/g, "");
    expect(said).toContain("+$71.68 a month");
    expect(said).toContain("Budget growth step, monthly increase: +$71.68 of $75.00, $3.32 left");
    expect(said).toContain("Budget growth, monthly increase of what is merged since 2026-10-22, with this: $215.04 → $286.72 of $250.00, over by $36.72");
    for (const pull of [41, 47, 52]) expect(out).toContain(`[#${pull}](https://github.com/acme/shop/pull/${pull})`);
    expect(out).toContain("merged on 2026-10-23: +$71.68 a month");
  });

  test("the terminal names them too", async () => {
    const { out } = await gated(["--standing", standing(THREE)]);
    expect(out).toContain("#41 merged on 2026-10-23: +$71.68 a month (https://github.com/acme/shop/pull/41)");
  });

  test("two days later, the same commit judged again: the first is out of the window", async () => {
    const { exit, out } = await gated(["--standing", standing(THREE), "--as-of", "2026-11-23"]);
    expect(exit).toBe(0);
    expect(out).toContain("$143.36 → $215.04 of $250.00, $34.96 left");
  });

  test("the first of them reverted instead: exit 0 at once", async () => {
    const { exit, out } = await gated(["--standing", standing([...THREE, merged(60, "2026-11-20", "-71.68")])]);
    expect(exit).toBe(0);
    expect(out).toContain("$143.36 → $215.04 of $250.00, $34.96 left");
  });

  test.each([
    ["no record at all", [], 2, /the run does not say what was merged/],
    ["a record in another currency", ["--standing", standing([merged(41, "2026-11-20", "10", "EUR")])], 2, /recorded\s+in\s+another\s+currency/],
    [
      "an amount that is not known",
      ["--standing", standing([merged(41, "2026-11-20", null)])],
      1,
      /at least \$71\.68 of \$250\.00,\s+what\s+is left is not known/,
    ],
    ["another currency before the window", ["--standing", standing([merged(41, "2026-09-20", "10", "EUR")])], 0, /\$0\.00 → \$71\.68 of \$250\.00/],
  ] as const)("%s", async (_what, more, expected, says) => {
    const { exit, out } = await gated(more);
    expect(exit).toBe(expected);
    expect(out).toMatch(says);
  });

  test.each([
    ["an address that is none", { ...merged(41, "2026-11-20"), url: "javascript:alert(1)" }],
    ["an amount that is a number", { ...merged(41, "2026-11-20"), budgets: { growth: 1.5 } }],
    ["a day without a time", { ...merged(41, "2026-11-20"), at: "2026-11-20" }],
  ])("a record with %s is an error with its place", async (_what, change) => {
    const { exit, err } = await gated(["--standing", standing([change])]);
    expect(exit).toBe(2);
    expect(err).toMatch(/standing\.json:\d+:\d+: merged\.0/);
  });

  test("the JSON keeps its contract, and the record follows its own", async () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { "date-time": true, date: true } });
    const path = standing(THREE);
    const { out } = await gated(["--standing", path, "--format", "json"]);
    const validate = ajv.compile(JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
    const record = ajv.compile(JSON.parse(readFileSync("schemas/standing-1.json", "utf8")) as object);
    expect(record(JSON.parse(readFileSync(path, "utf8"))), JSON.stringify(record.errors)).toBe(true);
    const { findings } = JSON.parse(out) as { findings: object[] };
    expect(findings[0]).toMatchObject({
      id: "budget/growth/window",
      amount: { value: "71.68", over: "36.72" },
      merged: [{ pull: 41 }, { pull: 47 }, { pull: 52 }],
    });
  });
});
