import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { action, type Ran, type Setting } from "../action/run-action.ts";

const SCENARIO = "fixtures/scenarios/06";
const POLICY = readFileSync(`${SCENARIO}/costgate.yml`, "utf8");
const USAGE = readFileSync(`${SCENARIO}/usage.yml`, "utf8");
const RAISED = POLICY.replace("400", "1000");
const LESS_USAGE = USAGE.replace("5000", "50");

/** The pull request raises the limit and lowers the usage, unless a setting says otherwise. */
function push(setting: Setting = {}): Promise<Ran> {
  const inputs = { plan: `${SCENARIO}/plan.json`, usage: "usage.yml", ...setting.inputs };
  return action({ base: { "costgate.yml": POLICY, "usage.yml": USAGE }, workspace: { "costgate.yml": RAISED, "usage.yml": LESS_USAGE }, ...setting, inputs });
}

const headline = (text: string | undefined): string | undefined => text?.split("\n").find((line) => line.startsWith("###"));

describe("06 the pull request edits its own limits", () => {
  test("it is judged by the base branch: exit 1, +$523.00, over by $123.00; apart, what its own files would say", async () => {
    const { exit, comments, outputs, summary, log } = await push();
    expect(exit, log).toBe(1);
    expect(outputs).toMatchObject({ verdict: "no", delta: "523" });
    for (const text of [comments[0], summary]) {
      expect(headline(text)).toContain("over by $123.00");
      expect(text).toContain("**+$523.00 a month**");
      expect(text).toContain("The usage file usage.yml of this pull request would say -$145.25 a month; it is not used");
      expect(text).toContain("After merging, the limit of budget delta will be $1,000.00 (now $400.00).");
      expect(text).toContain("advisory: this change loosens the policy");
    }
    const report = JSON.parse(readFileSync(outputs["report"] ?? "", "utf8")) as { findings: { id: string; level: string }[]; policy: { files: object[] } };
    expect(report.findings.map(({ id, level }) => [id, level])).toEqual([
      ["budget/delta/increase", "approvable"],
      ["policy-loosened", "advisory"],
    ]);
    expect(report.policy.files).toMatchObject([{ name: "costgate.yml", origin: "repository" }]);
  });

  test("platform merges the new limit on its own: a new push passes by it, and nothing is loosened any more", async () => {
    const { exit, comments, log } = await push({ base: { "costgate.yml": RAISED, "usage.yml": USAGE } });
    expect(exit, log).toBe(0);
    expect(comments[0]).toContain("+$523.00 of $1,000.00");
    expect(comments[0]).not.toContain("loosens");
  });

  test("where the base policy says so, loosening it blocks by itself", async () => {
    const base = { "costgate.yml": `policy_changes: hard\n${POLICY.replace("400", "600")}`, "usage.yml": USAGE };
    const loosened = await push({ base, workspace: { "costgate.yml": `policy_changes: hard\n${RAISED}`, "usage.yml": USAGE } });
    expect(loosened.exit, loosened.log).toBe(1);
    expect(headline(loosened.comments[0])).toContain("this change loosens the policy");
    const tightened = await push({ base, workspace: { "costgate.yml": `policy_changes: hard\n${POLICY.replace("400", "550")}`, "usage.yml": USAGE } });
    expect(tightened.exit, tightened.log).toBe(0);
    expect(tightened.comments[0]).toContain("will be $550.00 (now $600.00) (tighter)");
    const alone = await push({ base, workspace: { "costgate.yml": RAISED.replace("1000", "600"), "usage.yml": USAGE } });
    expect(alone.exit, alone.log).toBe(1);
    expect(alone.comments[0]).toContain("policy_changes will be advisory (now hard)");
  });

  test("inputs of the pull request's own workflow loosen nothing (BY01, BY02)", async () => {
    const other = await push({ inputs: { policy: "mine.yml" }, workspace: { "mine.yml": RAISED } });
    expect(other.exit).toBe(2);
    expect(other.log).toContain("no mine.yml at the base commit");
    const usage = await push({ inputs: { usage: "mine.yml" }, workspace: { "mine.yml": LESS_USAGE, "costgate.yml": POLICY } });
    expect(usage.outputs["delta"]).toBe("73");
    expect(usage.comments[0]).toContain("counts once it is merged");
    const pinned = `prices: { snapshots: [{ path: shipped, digest: "${"f".repeat(64)}" }] }\n${POLICY}`;
    expect((await push({ base: { "costgate.yml": pinned, "usage.yml": USAGE } })).exit).toBe(2);
  });
});
