import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { verifyAudit } from "../../src/policy/audit.ts";
import { type FakeOptions, HEAD } from "../github/fake-github.ts";
import type { FakeIdentity } from "../github/fake-routes.ts";
import { ADA, BOB, CHO, EVERYBODY, MALLORY } from "../github/people-world.ts";
import { action, type Ran } from "./run-action.ts";

const POLICY = `budgets:
  - { name: delta, monthly_increase: 300, owner: payments leads }
groups:
  - { name: lead, users: [{ id: ${BOB.id}, login: bob }] }
  - { name: finops, teams: [acme/finops] }
approvals:
  bands:
    - { up_to: 1500, by: [lead] }
    - { by: [finops] }
break_glass: { by: [finops], up_to: 5000, levels: [approvable] }
`;
const STATE = {
  accounts: EVERYBODY,
  teams: { "acme/finops": ["cho"] },
  commits: [{ sha: HEAD, author: ADA, committer: ADA }],
  activities: [{ after: HEAD, ref: "refs/heads/more", actor: ADA }],
};
// The action's clock is the real one.
const now = new Date().toISOString().replace(/\.\d+Z$/, "Z");
const said = (user: FakeIdentity, body: string, changed = now): NonNullable<FakeOptions["comments"]>[number] => ({
  user,
  body,
  created_at: now,
  updated_at: changed,
});

/** The pull request adds $396.77 a month: over by $96.77. */
const judged = (...comments: NonNullable<FakeOptions["comments"]>): Promise<Ran> => action({ base: { "costgate.yml": POLICY }, state: STATE, comments });

describe("approvals on a pull request, through the action", () => {
  test("nobody has spoken: exit 1, and the comment says who may decide and what to write", async () => {
    const { exit, comments, log } = await judged();
    expect(exit, log).toBe(1);
    expect(comments.at(-1)).toContain("lead");
    expect(comments.at(-1)).toMatch(/\/costgate approve \d/);
  });

  test("whoever may approve, does: exit 0, the comment says who and how much, and the decision is in the report and the audit record", async () => {
    const { exit, comments, outputs, log } = await judged(said(BOB, "/costgate approve 400"));
    expect(exit, log).toBe(0);
    expect(comments.at(-1)).toContain("bob");
    expect(comments.at(-1)).toContain("$400.00");
    expect(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"))).toMatchObject({ decision: { approvals: [{ by: BOB.id, login: "bob", cap: "400" }] } });
    const audit = readFileSync(outputs["audit"] ?? "", "utf8");
    expect(verifyAudit(audit)).toMatchObject({ records: 1 });
    expect(audit).toContain(`"by":${BOB.id}`);
  });

  test.each<[string, FakeOptions["comments"], RegExp]>([
    ["a cap below the cost", [said(BOB, "/costgate approve 350")], /46\.77|350\.00/],
    ["the author", [said(ADA, "/costgate approve 400")], /ada/],
    ["somebody who is in no group", [said(MALLORY, "/costgate approve 400")], /mallory/],
    ["a comment that was edited since", [said(BOB, "/costgate approve 400", "2031-01-01T00:00:00Z")], /edited/],
    ["words in a quotation", [said(BOB, "> /costgate approve 400")], /0 of 1 approval/],
  ])("%s approves nothing: exit 1", async (_what, comments = [], told) => {
    const { exit, comments: written, log } = await judged(...comments);
    expect(exit, log).toBe(1);
    expect(written.at(-1)).toMatch(told);
  });

  test("break-glass lets it pass, says that it is no approval, and is to be reviewed", async () => {
    const { exit, comments, log } = await judged(said(CHO, '/costgate break-glass INC-4711 "disk full"'));
    expect(exit, log).toBe(0);
    expect(comments.at(-1)?.split("\n")[1]).toMatch(/break-glass/i);
    expect(comments.at(-1)).toContain("INC-4711");
  });

  test("an outage while people are asked approves nothing, and blocks nothing that passes by itself (BY29)", async () => {
    const faults = [{ on: "pulls/list-reviews", times: 99, answer: { status: 500 } }];
    const down = await action({ base: { "costgate.yml": POLICY }, state: STATE, comments: [said(BOB, "/costgate approve 400")], faults });
    expect(down.exit, down.log).toBe(2);
    const fine = await action({ base: { "costgate.yml": POLICY.replace("300", "900") }, state: STATE, faults });
    expect(fine.exit, fine.log).toBe(0);
  });

  test("nobody is asked where nothing blocks", async () => {
    const { calls } = await action({ base: { "costgate.yml": POLICY.replace("300", "900") }, state: STATE, comments: [said(BOB, "/costgate approve 400")] });
    expect(calls).not.toContain("pulls/list-reviews");
  });
});
