import { describe, expect, test } from "vitest";
import { type Gated, gate } from "../../src/gate.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { PINNED_FACTS, packOf } from "../support/packs.ts";

const POLICY = `
silent_below: 5
teams:
  - { name: platform, for: { modules: ["module.platform**"] } }
  - { name: checkout }
budgets:
  - { name: pull-request, monthly_increase: 200 }
  - { name: platform, monthly_increase: 150, owner: platform leads, for: { teams: [platform] } }
  - { name: checkout, monthly_increase: 10, for: { teams: [checkout] } }
`;

const by = (policy: string): Promise<Gated> =>
  gate({
    plan: "fixtures/scenarios/07-variant/plan.json",
    basePlan: "fixtures/scenarios/07-variant/base-plan.json",
    policy: { name: "costgate.yml", text: policy },
    prices: { shipped: packOf(PINNED_FACTS), folder: "." },
    readFile: () => Promise.resolve(undefined),
    asOf: "2026-11-21",
    production: true,
    env: {},
    log: () => undefined,
  });

// The scenario counts 3 × 70.08 = 210.24; the sheet adds the root volumes that it assumes, 3 × 8 GB gp2 = 2.40.
describe("07 variant: three moved machines land with another team", () => {
  test("nothing is added in all, and yet platform is over its $150: its lead decides", async () => {
    const { estimate, verdict } = await by(POLICY);
    expect(verdict.outcome).toBe("no");
    expect(estimate.totals.delta.toString()).toBe("0");
    expect(verdict.budgets.map(({ name, value, over }) => `${name} ${value.toString()} ${over.toString()}`)).toEqual([
      "pull-request 0 0",
      "platform 212.64 62.64",
      "checkout 0 0",
    ]);
    expect(verdict.findings).toMatchObject([{ id: "budget/platform/increase", owner: "platform leads" }]);
    expect(verdict.findings[0]?.because).toContain("3 resources that were not its own before count whole");
    const text = renderMarkdown(reportOf(estimate, verdict), "USD");
    expect(text).toContain("over by $62.64");
    expect(text).toMatch(/By team: `(checkout` \*\*-|platform` \*\*\+)\$212\.64/);
    expect((gateJson(estimate, verdict) as { byTeam: object[] }).byTeam).toMatchObject([
      { name: "checkout", monthlyDelta: "-212.64" },
      { name: "platform", monthlyDelta: "212.64" },
    ]);
  });

  test("what leaves makes no room for what is new", async () => {
    const { verdict } = await by(POLICY.replace("teams: [platform]", "modules: ['module.platform**']"));
    expect(verdict.findings.map(({ id }) => id)).toEqual(["budget/platform/increase"]);
  });

  test("without teams or selectors a move costs nothing, and nobody is told (D18)", async () => {
    const { verdict } = await by("silent_below: 5\nbudgets:\n  - { name: pull-request, monthly_increase: 200 }\n");
    expect(verdict).toMatchObject({ outcome: "pass", findings: [], silent: true });
  });
});
