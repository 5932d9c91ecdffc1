import { describe, expect, test } from "vitest";
import { type Gated, gate } from "../../src/gate.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { PINNED_FACTS, packOf } from "../support/packs.ts";

const ROLLOUT = "level: hard, warn_until: 2026-12-01";
const POLICY = `
teams:
  - from_tag: team
cost_centers:
  - from_tag: cost-centre
unowned: { cost_centers: advisory }
tags:
  canonical:
    cost-centre: [CostCentre, cost_centre]
  rules:
    - { key: team, ${ROLLOUT}, reach: [resource, instances, volumes] }
    - { key: env, values: [dev, test, prod], ${ROLLOUT}, reach: [resource, instances, volumes] }
    - { key: cost-centre, ${ROLLOUT}, reach: [resource, instances, volumes] }
`;

const on = (asOf: string, plan = "18"): Promise<Gated> =>
  gate({
    plan: `fixtures/scenarios/${plan}/plan.json`,
    policy: { name: "costgate.yml", text: POLICY },
    prices: { shipped: packOf(PINNED_FACTS), folder: "." },
    readFile: () => Promise.resolve(undefined),
    asOf,
    production: true,
    env: {},
    log: () => undefined,
  });
const tagFindings = ({ verdict }: Gated) => verdict.findings.filter(({ id }) => id.startsWith("tags/"));
const markdownOf = ({ estimate, verdict }: Gated): string => renderMarkdown(reportOf(estimate, verdict), "USD");

describe("18 a tag standard that is being rolled out", () => {
  test("before the day: exit 0, a warning, two findings, and when they block", async () => {
    const run = await on("2026-11-21");
    expect(run.verdict.outcome).toBe("pass");
    expect(run.estimate.totals.delta.toString()).toBe("126.272");
    expect(tagFindings(run).map(({ id, level, addresses }) => ({ id, level, addresses }))).toEqual([
      { id: "tags/env/value", level: "advisory", addresses: ["aws_autoscaling_group.web"] },
      { id: "tags/cost-centre/missing", level: "advisory", addresses: ["aws_autoscaling_group.web"] },
    ]);
    const text = markdownOf(run);
    expect(text).toContain("Passes, with a warning");
    expect(text).toContain("`aws_autoscaling_group.web: env is prod-eu, which is not one of dev, test, prod`");
    expect(text).toContain("its instances would carry no cost-centre; it gets there by a tag block with propagate_at_launch = true");
    expect(text).toContain("This blocks from 2026-12-01.");
  });

  test("twelve older findings are counted and not listed, also that of a key with a new description", async () => {
    const run = await on("2026-12-02");
    expect(run.verdict.older).toBe(12);
    for (const text of [markdownOf(run), renderTerminal(reportOf(run.estimate, run.verdict), { color: false, width: 160, most: 30 })]) {
      expect(text).toContain("12 older findings on what this change leaves as it was: not judged.");
      expect(text).not.toMatch(/aws_kms_key\.older\[\d+\]: it would carry/);
    }
  });

  test("the day after: exit 1, the same two", async () => {
    const run = await on("2026-12-02");
    expect(run.verdict.outcome).toBe("no");
    expect(tagFindings(run).map(({ id, level }) => `${id} ${level}`)).toEqual(["tags/env/value hard", "tags/cost-centre/missing hard"]);
    expect(run.verdict.findings.filter(({ level }) => level === "hard")).toHaveLength(2);
  });

  test("both fixed: exit 0, without a word on tags", async () => {
    const run = await on("2026-12-02", "18-fixed");
    expect(run.verdict).toMatchObject({ outcome: "pass", older: 12 });
    expect(run.verdict.findings).toEqual([]);
  });

  test("unowned cost is named: nobody's cost centre has $126.27", async () => {
    const run = await on("2026-11-21");
    expect(markdownOf(run)).toContain("By cost centre: unowned **+$126.27**");
    const { byCostCenter, byTeam } = JSON.parse(JSON.stringify(gateJson(run.estimate, run.verdict))) as Record<string, { name: string }[]>;
    expect(byCostCenter).toMatchObject([{ name: "unowned", monthlyDelta: "126.272" }]);
    expect(byTeam).toMatchObject([{ name: "search", monthlyDelta: "126.272" }]);
  });
});
