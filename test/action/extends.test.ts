import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { action, type Ran, type Setting } from "./run-action.ts";

const COMMIT = "c".repeat(40);
const ORGANISATION = "locked: [budgets.delta]\nbudgets: [{ name: delta, monthly_increase: 300 }]\n";
const pinned = (pin: string): string => `extends: [{ repo: acme/policies, path: org.yml, ${pin} }]\n`;

/** The organisation's file stands at COMMIT of acme/policies. */
function run(policy: string, setting: Setting = {}): Promise<Ran> {
  return action({ base: { "costgate.yml": policy }, state: { contents: { [`${COMMIT}:org.yml`]: ORGANISATION } }, ...setting });
}

describe("a policy that extends an organisation's", () => {
  test("at a commit: it is read there, judges, and is in the report with its digest", async () => {
    const { exit, outputs, log, calls } = await run(pinned(`commit: ${COMMIT}`));
    expect(exit, log).toBe(1);
    const { policy } = JSON.parse(readFileSync(outputs["report"] ?? "", "utf8")) as { policy: { files: { name: string; origin: string }[] } };
    expect(policy.files.map(({ name, origin }) => [name, origin])).toEqual([
      ["org.yml", `acme/policies@${COMMIT}`],
      ["costgate.yml", "repository"],
    ]);
    expect(calls.filter((call) => call === "repos/get-content")).toHaveLength(2);
  });

  test("cannot loosen what is locked there: exit 2, with both places", async () => {
    const { exit, log } = await run(`${pinned(`commit: ${COMMIT}`)}budgets: [{ name: delta, monthly_increase: 9000 }]\n`);
    expect(exit).toBe(2);
    expect(log).toMatch(/costgate\.yml:2:11: budgets\.delta is locked by acme\/policies@c{40}:org\.yml:1/);
  });

  test("a repository that the token may not read is exit 2 with a remedy, not a policy without its base", async () => {
    const handlers = { "git/get-commit": () => ({ status: 404, body: { message: "Not Found" } }) };
    const { exit, log } = await run(pinned(`commit: ${"d".repeat(40)}`), { handlers });
    expect(exit).toBe(2);
    expect(log).toContain("the token cannot read commit dddddddddddd of acme/policies");
    expect(log).toContain("the input token");
  });

  describe("at a branch", () => {
    const handlers = { "git/get-ref": () => ({ status: 200, body: { ref: "refs/heads/main", object: { type: "commit", sha: COMMIT } } }) };

    test("is followed in a workflow that the organisation requires, and the report has the commit", async () => {
      const { exit, outputs, log } = await run(pinned("ref: main"), {
        handlers,
        env: { GITHUB_WORKFLOW_REF: "acme/workflows/.github/workflows/gate.yml@refs/heads/main" },
      });
      expect(exit, log).toBe(1);
      expect(readFileSync(outputs["report"] ?? "", "utf8")).toContain(`acme/policies@${COMMIT}`);
    });

    test.each([
      ["the repository's own workflow", "acme/infra/.github/workflows/gate.yml@refs/pull/7/merge"],
      ["another organisation's", "evil/workflows/.github/workflows/gate.yml@refs/heads/main"],
      ["no workflow at all", ""],
    ])("is refused in %s (BY03)", async (_what, ref) => {
      const { exit, log } = await run(pinned("ref: main"), { handlers, env: { GITHUB_WORKFLOW_REF: ref } });
      expect(exit).toBe(2);
      expect(log).toMatch(/costgate\.yml:1:11: acme\/policies at main pins nothing/);
    });
  });

  test("a file beside it that the pull request changes is judged as the base branch has it, and told (BY03)", async () => {
    const base = { "costgate.yml": "extends: [limits.yml]\n", "limits.yml": ORGANISATION };
    const { exit, comments, log } = await action({
      base,
      workspace: { "costgate.yml": base["costgate.yml"], "limits.yml": ORGANISATION.replace("300", "9000") },
    });
    expect(exit, log).toBe(1);
    expect(comments[0]).toContain("After merging, the limit of budget delta will be $9,000.00 (now $300.00).");
  });

  test("a policy that the pull request takes away judges it, and that is told", async () => {
    const prepare = (work: string): void => mkdirSync(join(work, ".git"));
    const { exit, comments } = await action({ base: { "costgate.yml": ORGANISATION }, prepare });
    expect(exit).toBe(1);
    expect(comments[0]).toContain("takes costgate.yml away");
  });

  test("a link that leads out of the checkout is not followed (IN64)", async () => {
    const prepare = (work: string): void => symlinkSync("/etc/passwd", join(work, "costgate.yml"));
    const { comments, log } = await action({ prepare });
    expect(`${comments.join()}${log}`).not.toMatch(/root:|changes costgate\.yml/);
  });
});
