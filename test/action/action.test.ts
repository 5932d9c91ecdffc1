import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BASE, HEAD } from "../github/fake-github.ts";
import { action, folder, type Setting } from "./run-action.ts";

const LIMIT_300 = "budgets:\n  - name: delta\n    monthly_increase: 300\n    owner: payments leads\n";

describe("a pull request", () => {
  test("without a policy: exit 0, one comment, summary, outputs", async () => {
    const { exit, comments, outputs, summary, log } = await action();
    expect(exit, log).toBe(0);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain("**+$396.77 a month** ($374.50 → $771.27)");
    expect(summary).toContain("### ℹ️ costgate: **Advisory**");
    expect(outputs).toMatchObject({ verdict: "pass", delta: "396.77", total: "771.27", unpriced: "0" });
    expect(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"))).toMatchObject({ schema: "costgate/report/1", verdict: "pass" });
  });

  test("over a budget of the base branch: exit 1, and the log, the summary and the comment say so", async () => {
    const { exit, comments, outputs, summary, log } = await action({ base: { "costgate.yml": LIMIT_300 } });
    expect(exit, log).toBe(1);
    expect(outputs["verdict"]).toBe("no");
    for (const text of [comments[0], summary]) expect(text).toContain("over by $96.77");
    expect(log).toMatch(/^::error::Blocked: the budget/m);
  });

  test("its own policy does not judge it: it is previewed (D14)", async () => {
    const added = await action({ workspace: { "costgate.yml": LIMIT_300 } });
    expect(added.exit).toBe(0);
    expect(added.comments[0]).toContain("after merging the new policy, a change like this would need a lower cost or an approval");
    const loosened = await action({ base: { "costgate.yml": LIMIT_300 }, workspace: { "costgate.yml": LIMIT_300.replace("300", "9000") } });
    expect(loosened.exit).toBe(1);
    expect(loosened.comments[0]).toContain("a change like this would pass");
    const broken = await action({ base: { "costgate.yml": LIMIT_300 }, workspace: { "costgate.yml": "budgetz: []\n" } });
    expect(broken.exit).toBe(1);
    expect(broken.comments[0]).toContain("cannot be read");
  });

  test("what is known of other projects comes from the workflow", async () => {
    const total = "budgets: [{ name: shop, monthly_total: 6000, projects: [api, web] }]\n";
    const path = join(folder, "standing.json");
    const web = { name: "web", budgets: { shop: "5400.00" }, currency: "USD", at: "2026-11-21T08:00:00Z" };
    writeFileSync(path, JSON.stringify({ schema: "costgate/standing/1", asOf: "2026-11-21", projects: [web] }));
    const inputs = { project: "api", standing: path };
    const known = await action({ inputs, base: { "costgate.yml": total } });
    expect(known.exit, known.log).toBe(1);
    expect(known.comments[0]).toContain("over by $171.27");
    expect((await action({ inputs: { project: "api" }, base: { "costgate.yml": total } })).exit).toBe(2);
    expect((await action({ inputs: { ...inputs, standing: "nowhere.json" }, base: { "costgate.yml": total } })).log).toMatch(/nowhere\.json.*cannot be read/);
  });

  test("its own usage file does not count until it is merged (BY02)", async () => {
    const usage = "version: 0.1\nresource_type_default_usage:\n  aws_db_instance:\n    additional_backup_storage_gb: 1000\n";
    const { comments, outputs } = await action({ inputs: { usage: "usage.yml" }, workspace: { "usage.yml": usage } });
    expect(comments[0]).toContain("counts once it is merged");
    expect(outputs["delta"]).toBe("396.77");
  });

  test("below the threshold of the policy it is silent: no comment, no notification", async () => {
    const { exit, comments, summary } = await action({ base: { "costgate.yml": "silent_below: 1000\n" } });
    expect(exit).toBe(0);
    expect(comments).toEqual([]);
    expect(summary).toContain("+$396.77");
  });

  test("what has no price: exit 1 under a policy, output unpriced, delta unknown", async () => {
    const { exit, outputs, comments } = await action({ inputs: { plan: "fixtures/scenarios/03/plan.json" }, base: { "costgate.yml": "version: 1\n" } });
    expect(exit).toBe(1);
    expect(outputs).toMatchObject({ verdict: "no", delta: "unknown", total: "unknown", unpriced: "4" });
    expect(comments[0]).not.toContain("-$");
  });
});

describe("what cannot be evaluated is exit 2, and is said", () => {
  test.each([
    ["a plan that is not there", { inputs: { plan: "nowhere.json" } }, /nowhere\.json/],
    ["a plan that is none", { inputs: { plan: "package.json" } }, /not a plan|plan/i],
    ["a policy with a mistake", { base: { "costgate.yml": "budgetz: []\n" } }, /costgate\.yml:1:1: unknown key budgetz/],
    [
      "a named policy that the base branch does not have",
      { inputs: { policy: "other.yml" }, workspace: { "other.yml": "" } },
      /no other\.yml at the base commit/,
    ],
    ["a policy outside the repository", { inputs: { policy: "../../etc/passwd" } }, /not a path inside the repository/],
    ["prices that are none", { inputs: { prices: "package.json" } }, /not a price snapshot/],
    ["a policy in another currency than asked for", { base: { "costgate.yml": "currency: EUR\n" }, inputs: { currency: "USD" } }, /EUR/],
    ["no token", { inputs: { token: "" } }, /token/],
    ["a token that cannot read the repository", { handlers: { "git/get-commit": () => ({ status: 404, body: { message: "Not Found" } }) } }, /contents: read/],
    [
      "GitHub out of order while the policy is read",
      { faults: [{ on: "repos/get-content", times: 99, answer: { status: 500, body: { message: "oops" } } }] },
      /GitHub/,
    ],
  ] as [string, Setting, RegExp][])("%s", async (_what, setting, said) => {
    const { exit, outputs, summary, log } = await action(setting);
    expect(exit, log).toBe(2);
    expect(outputs["verdict"]).toBe("unknown");
    expect(summary).toContain("Could not evaluate");
    expect(log).toMatch(/^::error::/m);
    expect(log).toMatch(said);
  });
});

describe("display faults never change the verdict", () => {
  const denied = { status: 403, body: { message: "Resource not accessible by integration" } };
  test.each([
    ["a comment that may not be written (FT07)", { faults: [{ on: "issues/create-comment", times: 9, answer: denied }] }, /pull-requests: write/],
    ["a fork's read-only token (FT06)", { fork: true as const, faults: [{ on: "issues/create-comment", times: 9, answer: denied }] }, /fork/],
    [
      "comments that cannot be listed",
      { faults: [{ on: "issues/list-comments", times: 99, answer: { status: 500, body: { message: "oops" } } }] },
      /comment was not written/,
    ],
  ] as [string, Setting, RegExp][])("%s", async (_what, setting, said) => {
    const passing = await action(setting);
    expect(passing.exit).toBe(0);
    expect(passing.comments).toEqual([]);
    expect(passing.summary).toContain("+$396.77");
    expect(passing.log).toMatch(said);
    const failing = await action({ ...setting, base: { "costgate.yml": LIMIT_300 } });
    expect(failing.exit).toBe(1);
    expect(failing.outputs["verdict"]).toBe("no");
  });

  test("`comment: false` asks GitHub for no comment", async () => {
    const { comments, calls } = await action({ inputs: { comment: "false" } });
    expect(comments).toEqual([]);
    expect(calls.filter((call) => call.startsWith("issues/"))).toEqual([]);
  });
});

describe("other events", () => {
  test("a merge queue is judged by its base, without a comment (FT24)", async () => {
    const payload = {
      action: "checks_requested",
      merge_group: { head_sha: HEAD, base_sha: BASE, head_ref: "refs/heads/gh-readonly-queue/main/pr-7", base_ref: "refs/heads/main" },
      repository: { full_name: "acme/infra" },
    };
    const { exit, comments } = await action({ event: "merge_group", payload, base: { "costgate.yml": LIMIT_300 } });
    expect(exit).toBe(1);
    expect(comments).toEqual([]);
  });

  test("a push is judged by the policy of its own commit", async () => {
    const payload = { ref: "refs/heads/main", before: BASE, after: HEAD, repository: { full_name: "acme/infra" } };
    const { exit, comments, calls } = await action({ event: "push", payload });
    expect(exit).toBe(0);
    expect(comments).toEqual([]);
    expect(calls).toContain("repos/get-content");
  });
});

describe("secrets (FT35)", () => {
  test("what a plan holds beside what is priced reaches no log, comment, summary, output or report", async () => {
    const canary = "c4n4ry-7f3a9e";
    const plan = JSON.parse(readFileSync("fixtures/scenarios/02/plan.json", "utf8")) as {
      resource_changes: { change: { before: Record<string, unknown>; after: Record<string, unknown> } }[];
      variables?: object;
    };
    const poisoned = { ...plan, variables: { secret: { value: canary } }, prior_state: undefined };
    for (const { change } of poisoned.resource_changes) {
      for (const side of [change.before, change.after])
        Object.assign(side, { password: canary, username: canary, tags: { note: canary }, option_group_name: canary, db_name: canary });
    }
    const path = join(folder, "poisoned.json");
    writeFileSync(path, JSON.stringify(poisoned));
    const { log, summary, comments, outputs } = await action({ inputs: { plan: path } });
    const report = readFileSync(outputs["report"] ?? "", "utf8");
    for (const sink of [log, summary, ...comments, JSON.stringify(outputs), report]) expect(sink).not.toContain(canary);
    expect(comments[0]).toContain("+$396.77");
  });
});

describe("the runner's own Node", () => {
  const node24 = process.env["COSTGATE_NODE24"];
  test.skipIf(node24 === undefined)(`the bundle runs on Node 24 (${node24 ?? "skipped: COSTGATE_NODE24 names no Node 24; .ci/run installs one"})`, async () => {
    const { exit, comments, log } = await action({ ...(node24 !== undefined && { node: node24 }), base: { "costgate.yml": LIMIT_300 } });
    expect(exit, log).toBe(1);
    expect(comments[0]).toContain("over by $96.77");
  });
});
