import { describe, expect, test } from "vitest";
import type { Conversation, Statement } from "../../../src/policy/consent.ts";
import { conversationOf, HEAD, PEOPLE, reviews, says } from "../../support/conversations.ts";
import { BANDS, decided, type Given, LIMITED, linesOf, reasonsOf } from "../../support/decisions.ts";
import type { Made } from "../../support/estimates.ts";

const COST: readonly Made[] = [{ after: 1000 }];
const approves = (amount = "1100", more: Partial<Statement> = {}): Statement => says("lead", `/costgate approve ${amount}`, more);
const inWhich = (statements: readonly Statement[], more: Partial<Conversation>): Given => ({ conversations: [conversationOf(statements, more)] });

describe("an approval up to an amount", () => {
  test.each([
    ["what meets the cap exactly passes", [{ after: 1100 }], "pass"],
    ["a thousandth of a cent over it does not", [{ after: "1100.00001" }], "no"],
    ["another resource within the cap keeps it (BY06)", [{ after: 1000 }, { after: 50 }], "pass"],
    ["what needs no approval needs none", [{ after: 500 }], "pass"],
  ] as const)("%s", (_what, resources, expected) => expect(decided(resources, [approves()]).outcome).toBe(expected));

  test("the cap is no larger than what the person may approve, whatever was written", () => {
    expect(decided([{ after: 1500 }], [approves("9000")]).outcome).toBe("pass");
    expect(decided([{ after: "1500.01" }], [approves("9000")]).outcome).toBe("no");
  });

  test("a narrower decision is FinOps' too", () => expect(decided(COST, [says("finops", "/costgate approve 1000")]).outcome).toBe("pass"));

  test("a total's approval is about what the change adds, not about the total", () => {
    const policy = `budgets:\n  - { name: search, monthly_total: 6000 }\n${BANDS}`;
    const change = [{ before: 5900, after: 6184 }];
    expect(decided(change, [approves("300")], { policy }).outcome).toBe("pass");
    expect(decided(change, [approves("200")], { policy }).outcome).toBe("no");
  });

  test("what it does not cover stands there with the gap, who decides, and a line to copy", () => {
    const { decision } = decided([{ after: 1401 }], [approves()]);
    expect(JSON.parse(JSON.stringify(decision?.open))).toEqual([
      {
        finding: "budget/payments/increase",
        may: ["team-lead"],
        has: 0,
        needs: 1,
        each: false,
        line: "/costgate approve 1500 until 2026-12-31",
        approved: "1100",
        amount: "1401",
        unknownHands: 0,
      },
    ]);
  });

  test("beyond the lead's amount FinOps is asked", () => expect(decided([{ after: 1501 }], []).decision?.open[0]?.may).toEqual(["finops"]));
});

describe("when it ends", () => {
  test.each([
    ["on its last day it holds", "1100 until 2026-12-31", "2026-12-31", "pass"],
    ["the day after it does not", "1100 until 2026-12-31", "2027-01-01", "no"],
    ["without a day it lasts 30 days", "1100", "2026-12-21", "pass"],
    ["and no longer", "1100", "2026-12-22", "no"],
    ["no approval lasts longer than 90 days", "1100 until 2028-01-01", "2027-02-19", "pass"],
    ["whatever it says", "1100 until 2028-01-01", "2027-02-20", "no"],
  ])("%s", (_what, line, asOf, expected) => {
    const verdict = decided(COST, [approves(line)], { asOf });
    expect(verdict.outcome).toBe(expected);
    if (expected === "no") expect(reasonsOf(verdict)[0]).toMatch(/^lead: it ended on /);
  });
});

describe("what an approval is about", () => {
  const two = `budgets:\n  - { name: payments, monthly_increase: 500 }\n  - { name: all of it, monthly_total: 900 }\n${BANDS}`;

  test("where the policy has several limits, an amount alone is about none: a new finding is never covered by it", () => {
    const verdict = decided(COST, [approves()], { policy: two });
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)).toEqual([
      "lead: it does not say which finding it is about, and the policy has more than one limit: copy the line from the report",
    ]);
    expect(linesOf(verdict)).toEqual([
      "/costgate approve 1000 until 2026-12-31 budget/payments/increase",
      '/costgate approve 1000 until 2026-12-31 "budget/all of it/total"',
    ]);
  });

  test("all that block must be named", () => {
    expect(decided(COST, [approves("1000 budget/payments/increase")], { policy: two }).outcome).toBe("no");
    expect(decided(COST, [approves('1000 budget/payments/increase "budget/all of it/total"')], { policy: two }).outcome).toBe("pass");
  });

  test("advisory and hard limits are none that could be meant", () => {
    const more = "  - { name: b, monthly_total: 5000, level: advisory }\n  - { name: c, monthly_total: 9000, level: hard }\n";
    expect(decided(COST, [approves()], { policy: `${LIMITED}${more}${BANDS}` }).outcome).toBe("pass");
  });

  test("the lines of the report, copied, approve what blocks", () => {
    for (const resources of [COST, [{ after: 1000 }, { after: undefined }], [{ after: undefined }], [{ after: 1, unsupported: true as const }]]) {
      const lines = linesOf(decided(resources, [], { policy: two }));
      expect(lines.length).toBeGreaterThan(0);
      expect(decided(resources, [says("finops", lines.join("\n"))], { policy: two }).outcome).toBe("pass");
    }
  });

  test("a missing price is accepted by name and digest, for what is missing now and nothing else", () => {
    const gap: Made = { address: "aws_instance.gap", after: undefined };
    const [line = ""] = linesOf(decided([gap], []));
    expect(line).toMatch(/^\/costgate approve until 2026-12-31 for [0-9a-f]{32} unpriced$/);
    const given = [says("finops", line)];
    expect(decided([gap], given).outcome).toBe("pass");
    expect(decided([gap, { address: "aws_instance.same", after: 5, before: 5, changed: false }], given).outcome).toBe("pass");
    const more = decided([gap, { address: "aws_instance.other", after: undefined }], given);
    expect(more.outcome).toBe("no");
    expect(reasonsOf(more)).toEqual(["finops: what it is about is not the same any more"]);
    expect(reasonsOf(decided([gap], [says("finops", "/costgate approve unpriced")]))[0]).toContain("copy the line from the report");
  });

  test("what has no known amount is not for those who may approve an amount", () => {
    const gap: Made = { after: undefined };
    const verdict = decided([gap], [says("lead", linesOf(decided([gap], []))[0] ?? "")]);
    expect(reasonsOf(verdict)).toEqual(["lead: is not in finops"]);
  });

  test("beside a missing price a cap says nothing: less information never approves", () => {
    const policy = `unpriced: advisory\n${LIMITED}${BANDS}`;
    const resources: Made[] = [{ after: 900 }, { after: undefined }];
    const verdict = decided(resources, [says("finops", "/costgate approve 2000")], { policy });
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)[0]).toContain("not wholly known");
    expect(decided(resources, [says("finops", linesOf(verdict)[0] ?? "")], { policy }).outcome).toBe("pass");
  });

  test("an approval bound to a digest holds for that cost only", () => {
    const [digest] =
      /[0-9a-f]{32}/.exec(linesOf(decided([{ after: 900 }, { after: undefined }], [], { policy: `unpriced: advisory\n${LIMITED}${BANDS}` }))[0] ?? "") ?? [];
    expect(decided(COST, [says("finops", `/costgate approve 2000 for ${digest}`)]).outcome).toBe("no");
  });

  test.each([
    ["no amount", "until 2026-12-31", /says no amount/],
    ["another currency", "1100 EUR", /in EUR, the policy's are in USD/],
    ["a project where there is none", "1100 in api", /only one here/],
  ])("%s does not count", (_what, words, said) => {
    const verdict = decided(COST, [approves(words)]);
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)[0]).toMatch(said);
  });

  test("where a repository has several projects, an approval is for the one that it names (BY26)", () => {
    expect(decided(COST, [approves("1100")], { project: "api" }).outcome).toBe("no");
    expect(decided(COST, [approves("1100 in web")], { project: "api" }).outcome).toBe("no");
    expect(decided(COST, [approves("1100 in api")], { project: "api" }).outcome).toBe("pass");
    expect(linesOf(decided(COST, [], { project: "my api" }))).toEqual(['/costgate approve 1000 until 2026-12-31 in "my api"']);
  });

  test("nobody can approve what is hard", () => {
    const policy = `budgets:\n  - { name: payments, monthly_increase: 500, level: hard }\n${BANDS}`;
    const verdict = decided(COST, [says("finops", "/costgate approve 1100 budget/payments/increase")], { policy });
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)).toEqual(["finops: nobody can approve budget/payments/increase"]);
    expect(verdict.decision?.open[0]).toMatchObject({ may: [], needs: 0 });
  });
});

describe("who counts", () => {
  test.each([
    ["the author (BY05)", "author", {}, "is the author of the pull request"],
    ["a bot (BY08)", "robot", {}, "is a bot"],
    ["who pushed last (BY05)", "lead", { lastPusher: PEOPLE.lead }, "pushed the head commit"],
    ["who wrote a commit (BY05)", "lead", { committers: [PEOPLE.author, PEOPLE.lead] }, "wrote one of its commits"],
    ["who wrote a commit and has another login now", "lead", { committers: [{ ...PEOPLE.lead, login: "renamed" }] }, "wrote one of its commits"],
    ["who is in no group (BY08)", "kim", {}, "is not in team-lead or finops"],
    ["a deleted account (BY09)", undefined, {}, "the account is deleted"],
  ] as const)("not %s", (_whom, who, more, because) => {
    const verdict = decided(COST, [], inWhich([says(who, "/costgate approve 1100")], more));
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)).toEqual([`${who ? PEOPLE[who].login : "a deleted account"}: ${because}`]);
  });

  test("that a team cannot be read is never called no membership (BY08, FT43)", () => {
    const because = "cannot read team acme/finops with this token: needs members: read, or list users";
    const verdict = decided(COST, [], inWhich([approves()], { membership: () => ({ is: "unreadable", because }) }));
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)).toEqual([`lead: ${because}`]);
  });

  test("a login that somebody else has now is somebody else", () => {
    const taken = { ...PEOPLE.lead, id: 99 };
    expect(decided(COST, [], inWhich([approves("1100", { by: taken })], {})).outcome).toBe("no");
  });

  test.each([
    ["a last pusher whom GitHub does not tell", { lastPusher: undefined }, 1],
    ["an author whose account is deleted", { author: undefined }, 1],
    ["a commit that leads to no account", { strangers: ["x@example.com"] }, 1],
    ["both, and one of them twice", { lastPusher: undefined, strangers: ["x@example.com", "x@example.com"] }, 2],
  ])("%s may be the approver: it takes one person more for each", (_what, more, hands) => {
    const people = [approves(), says("lead2", "/costgate approve 1100"), says("finops", "/costgate approve 1100")].slice(0, hands);
    const short = decided(COST, [], inWhich(people, more));
    expect(short.outcome).toBe("no");
    expect(short.decision?.open[0]).toMatchObject({ unknownHands: hands, needs: hands + 1 });
    const policy = `${LIMITED}approvals:\n  bands:\n    - { by: [team-lead, finops] }\n`;
    const enough = [approves(), says("lead2", "/costgate approve 1100"), says("finops", "/costgate approve 1100")].slice(0, hands + 1);
    expect(decided(COST, [], { policy, ...inWhich(enough, more) }).outcome).toBe("pass");
    expect(decided(COST, [], { policy, ...inWhich(enough.slice(1), more) }).outcome).toBe("no");
  });
});

describe("how many it takes (BY11)", () => {
  const two = `${LIMITED}approvals:\n  bands:\n    - { by: [team-lead], count: 2 }\n`;
  const each = `${LIMITED}approvals:\n  bands:\n    - { each_of: [finops, ai-owner] }\n`;
  const say = (who: Parameters<typeof says>[0]): Statement => says(who, "/costgate approve 1100");

  test.each([
    ["one of two", two, [say("lead")], "1 of 2"],
    ["one person twice is one", two, [say("lead"), say("lead")], "1 of 2"],
    ["an outsider adds nothing", two, [say("lead"), say("kim")], "1 of 2"],
    ["two of one group are one of each", each, [say("ai"), say("ai2")], "1 of 2"],
    ["too small a cap is none", two, [say("lead"), says("lead2", "/costgate approve 900")], "1 of 2"],
  ])("%s", (_what, policy, statements, progress) => {
    const verdict = decided(COST, statements, { policy });
    const [open] = verdict.decision?.open ?? [];
    expect(`${open?.has} of ${open?.needs}`).toBe(progress);
    expect(verdict.outcome).toBe("no");
  });

  test("two of two, one of each", () => {
    expect(decided(COST, [say("lead"), say("lead2")], { policy: two }).outcome).toBe("pass");
    expect(decided(COST, [say("ai"), say("finops")], { policy: each }).outcome).toBe("pass");
  });

  test("somebody in both groups is one person", () => {
    const policy = `${each}    - { up_to: 1, by: [finops] }\n`;
    const both = (name: string): boolean => ["finops", "ai-owner"].includes(name);
    const membership: Conversation["membership"] = ({ name }) => ({ is: both(name) ? "yes" : "no" });
    expect(decided(COST, [], { policy, ...inWhich([say("ai")], { membership }) }).outcome).toBe("no");
    expect(decided(COST, [], { policy, ...inWhich([say("ai"), say("kim")], { membership }) }).outcome).toBe("pass");
  });
});

describe("what is taken back or changed", () => {
  const later = { at: "2026-11-21T11:00:00Z" };
  test.each([
    ["an edited comment (BY09)", [approves("1100", { updatedAt: "2026-11-21T10:00:01Z" })], /edited after it was written/],
    ["what revoke took back", [approves(), says("lead", "/costgate revoke", later)], /taken back/],
    ["an edited revoke takes back all the same", [approves(), says("lead", "/costgate revoke", { ...later, updatedAt: "2026-11-22T00:00:00Z" })], /taken back/],
    ["a review that asks for changes later (BY10)", [approves(), reviews("lead", "changes_requested", later)], /taken back/],
    ["and was dismissed since", [approves(), reviews("lead", "dismissed", later)], /taken back/],
    ["at the same moment", [approves(), reviews("lead", "changes_requested")], /taken back/],
    ["a command in a review that was dismissed", [approves("1100", { source: "review", review: { state: "dismissed", commit: HEAD } })], /taken back/],
    ["a smaller amount said later", [approves(), approves("900", later)], undefined],
    ["something that does not hold said later", [approves(), approves("1100 EUR", later)], /in EUR/],
  ])("%s does not count", (_what, statements, because) => {
    const verdict = decided(COST, statements);
    expect(verdict.outcome).toBe("no");
    if (because) expect(reasonsOf(verdict)[0]).toMatch(because);
  });

  test.each([
    ["said anew after it was taken back", [approves(), says("lead", "/costgate revoke", later), approves("1100", { at: "2026-11-21T12:00:00Z" })]],
    ["another one's revoke", [approves(), says("kim", "/costgate revoke", later)]],
    ["a command in an ordinary review, of whichever commit", [approves("1100", { source: "review", review: { state: "commented", commit: "c".repeat(40) } })]],
  ])("%s counts", (_what, statements) => expect(decided(COST, statements).outcome).toBe("pass"));
});

describe("an ordinary review (BY10)", () => {
  const counting = `${LIMITED}${BANDS}  reviews_count: true\n`;

  test("is no consent to cost, and that is said", () => {
    const verdict = decided(COST, [reviews("lead", "approved")]);
    expect(verdict.outcome).toBe("no");
    expect(reasonsOf(verdict)).toEqual(["lead: an ordinary review is no consent to the cost: that is /costgate approve"]);
  });

  test("is one where the policy says so, for the head commit alone", () => {
    expect(decided(COST, [reviews("lead", "approved")], { policy: counting }).outcome).toBe("pass");
    const older = decided(COST, [reviews("lead", "approved", { review: { state: "approved", commit: "c".repeat(40) } })], { policy: counting });
    expect(reasonsOf(older)).toEqual(["lead: the review looked at an older commit"]);
    expect(decided([{ after: 1501 }], [reviews("lead", "approved")], { policy: counting }).outcome).toBe("no");
    expect(decided(COST, [reviews("author", "approved")], { policy: counting }).outcome).toBe("no");
  });
});

describe("a merge queue", () => {
  const policy = `budgets:\n  - { name: search, monthly_total: 6000 }\n${BANDS}`;
  const before: Made = { address: "aws_instance.all", before: 5400, after: 5400, changed: false };
  const group = (...amounts: (string | undefined)[]): Given => ({
    policy,
    conversations: amounts.map((amount) => conversationOf(amount === undefined ? [] : [says("lead", `/costgate approve ${amount}`)])),
  });

  test("an approval stays good in a group that holds another pull request's change (scenario 13)", () => {
    const both: Made[] = [before, { after: "371.92" }, { after: "284.32" }];
    expect(decided(both, [], group(undefined, "300")).outcome).toBe("pass");
    expect(decided(both, [], group(undefined, undefined)).outcome).toBe("no");
  });

  test("the approvals of all cover together, each within its cap", () => {
    const dear: Made[] = [before, { after: 700 }, { after: 300 }];
    expect(decided(dear, [], group("300", undefined)).outcome).toBe("no");
    expect(decided(dear, [], group("300", "100")).outcome).toBe("pass");
    expect(decided(dear, [], group("300", "99")).outcome).toBe("no");
  });

  test("two in two pull requests are not two of two", () => {
    const two = { ...group("1000"), policy: policy.replace("by: [team-lead]", "by: [team-lead], count: 2") };
    const conversations = [conversationOf([approves("1000")]), conversationOf([says("lead2", "/costgate approve 1000")])];
    expect(decided([before, { after: 700 }], [], { ...two, conversations }).outcome).toBe("no");
  });
});

describe("a request", () => {
  test("stands in the decision with its reason, and approves nothing", () => {
    const { outcome, decision } = decided(COST, [says("author", '/costgate request "launch on Friday"')]);
    expect(outcome).toBe("no");
    expect(decision?.requests).toMatchObject([{ login: "author", reason: "launch on Friday" }]);
    expect(decision?.refused).toEqual([]);
  });
});
