import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { costgate } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const folder = temporaryFolder();
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const POLICY = `
environments: [{ name: prod, for: { workspaces: [prod-*] } }, { name: dev }]
teams: [{ name: payments, for: { paths: ["services/payments/**", "services/payments"] } }]
budgets: [{ name: prod, monthly_increase: 1, for: { environments: [prod] } }]
`;
const plan = file("plan.json", planJson([{ address: "aws_nat_gateway.a", after: { connectivity_type: "public" } }]));
const policy = file("costgate.yml", POLICY);
const gated = (...args: string[]) => costgate(prices, ["gate", "--plan", plan, "--policy", policy, "--format", "json", ...args]);

describe("what a run says of itself", () => {
  test("a policy that asks for it and does not hear it cannot judge", async () => {
    const { exit, err } = await gated("--workspace", "prod-eu");
    expect(exit).toBe(2);
    expect(err).toContain("--project-path");
  });

  test.each([
    ["prod-eu", "services/payments", 1, "payments"],
    ["prod-eu", "./services/payments/api/", 1, "payments"],
    ["dev", "services/other/../payments", 0, "payments"],
    ["dev", ".", 0, "unowned"],
  ])("workspace %s, path %s: exit %d, %s", async (workspace, path, exit, team) => {
    const said = await gated("--workspace", workspace, "--project-path", path);
    expect(said.exit, said.err).toBe(exit);
    const report = JSON.parse(said.out) as { byTeam: object[]; resources: { owners: object }[] };
    expect(report.byTeam).toMatchObject([{ name: team, monthlyDelta: expect.stringMatching(/^\d/) as string }]);
    expect(report.resources[0]?.owners).toMatchObject({ environment: workspace === "dev" ? "dev" : "prod" });
    const schema = JSON.parse(readFileSync("schemas/report-1.json", "utf8")) as object;
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each(["../elsewhere", "/etc"])("a path like %s is not in the repository", async (path) => {
    const { exit, err } = await gated("--workspace", "dev", "--project-path", path);
    expect([exit, err]).toEqual([2, expect.stringContaining("not inside the repository")]);
  });
});

describe("usage rules by environment", () => {
  const usage = file("usage.yml", "version: 0.1\nrules:\n  - { for: { environments: [dev] }, usage: { monthly_data_processed_gb: 1000 } }\n");
  const costOf = async (workspace: string): Promise<string> => {
    const { out } = await gated("--workspace", workspace, "--project-path", ".", "--usage", usage);
    return (JSON.parse(out) as { totals: { monthlyDelta: string } }).totals.monthlyDelta;
  };

  test("environments are the policy's", async () => expect(Number(await costOf("dev"))).toBeGreaterThan(Number(await costOf("prod-eu"))));

  test("without a policy that defines any, the rule is refused at its line", async () => {
    const { exit, err } = await costgate(prices, ["gate", "--plan", plan, "--usage", usage]);
    expect([exit, err]).toEqual([2, expect.stringMatching(/usage\.yml:3:\d+: environments come from the policy, which has none/)]);
  });
});
