import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { costgate, type Said } from "../support/cli.ts";
import { factsFolder } from "../support/facts.ts";
import { packOf, temporaryFolder } from "../support/packs.ts";
import { type MadeChange, planJson } from "../support/plans.ts";

const PACK = packOf(
  factsFolder("AmazonEC2", [
    { product: "BoxUsage:m6i.large#RunInstances", price: "0.096" },
    { product: "BoxUsage:c7i.2xlarge#RunInstances", price: "0.357" },
    { product: "BoxUsage:t3.large#RunInstances", price: "0.0832" },
    { product: "BoxUsage:t4g.medium#RunInstances", price: "0.0336" },
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

const machine = (type: string, gb?: number): object => ({
  instance_type: type,
  tenancy: "default",
  credit_specification: [{ cpu_credits: "standard" }],
  root_block_device: gb === undefined ? [] : [{ volume_type: "gp3", volume_size: gb }],
});
const API: MadeChange = { address: "aws_instance.api", after: machine("m6i.large", 20) };
const WEB: MadeChange = { address: "aws_instance.web", before: machine("t3.large"), after: machine("t4g.medium") };
const DATA: MadeChange = { address: "aws_ebs_volume.data", before: { type: "gp3", size: 500 }, after: { type: "gp3", size: 1000 } };
const BATCH: MadeChange = { address: "aws_instance.batch", after: machine("c7i.2xlarge", 20) };

const POLICY = written("budgets:\n  - { name: delta, monthly_increase: 500, warn_at: 300 }\n", "costgate.yml");
const gated = (changes: readonly MadeChange[], policy = POLICY, more: readonly string[] = []): Promise<Said> =>
  costgate(PACK, ["gate", "--plan", written(planJson(changes), "plan.json"), "--policy", policy, "--format", "markdown", ...more]);

describe("08 the budget of six projects, as far as one run goes", () => {
  test("without batch: below where it warns", async () => {
    const { exit, out } = await gated([API, WEB, DATA]);
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).not.toContain("warning");
    expect(out).toContain("monthly increase: +$75.47 of $500.00 (warns at $300.00), $424.53 left");
  });

  test("with batch: exit 0 with a warning, +$337.68 of 300 and 500", async () => {
    const { exit, out } = await gated([API, WEB, DATA, BATCH]);
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toContain('Passes, with a warning**: the budget "delta" has come to where it warns');
    expect(out).toContain("monthly increase: +$337.68 of $500.00 (warns at $300.00), $162.32 left");
  });

  test("the web saving is not silently used up where it does not count", async () => {
    const { out } = await gated([API, WEB, DATA, BATCH], written("budgets:\n  - { name: gross, monthly_increase: 500, savings: ignore }\n", "costgate.yml"));
    expect(out).toContain("monthly increase: +$373.89 of $500.00");
  });
});

describe("a total of several projects", () => {
  const policy = written("budgets:\n  - { name: shop, monthly_total: 6000, projects: [api, web, batch] }\n", "costgate.yml");
  const standing = (names: readonly string[]): string =>
    written(
      JSON.stringify({
        schema: "costgate/standing/1",
        asOf: "2026-11-21",
        projects: names.map((name) => ({ name, budgets: { shop: "2900" }, currency: "USD", at: "2026-11-21T08:00:00Z" })),
      }),
      "standing.json",
    );

  test("what is not known of the others is exit 2, and named", async () => {
    const { exit, out } = await gated([API], policy, ["--project", "api", "--standing", standing(["web"])]);
    expect(exit).toBe(2);
    expect(out.split("\n")[0]).toContain('Could not evaluate**: the budget "shop" is about several projects, and what these cost is not known: batch');
    expect(out).toContain("monthly total: $2,900.00 → at least $2,971.68 of $6,000.00, what is left is not known");
  });

  test("with all of them it is held", async () => {
    const { exit, out } = await gated([API], policy, ["--project", "api", "--standing", standing(["web", "batch"])]);
    expect(exit).toBe(0);
    expect(out).toContain("monthly total: $5,800.00 → $5,871.68 of $6,000.00, $128.32 left");
  });

  test("a run that does not say its project is exit 2", async () => {
    const { exit, err } = await gated([API], policy);
    expect(exit).toBe(2);
    expect(err).toContain("Pass --project (the action: the input project)");
  });
});
