import { describe, expect, test } from "vitest";
import type { Statement } from "../../../src/policy/consent.ts";
import { conversationOf, PEOPLE, says } from "../../support/conversations.ts";
import { BANDS, decided, reasonsOf } from "../../support/decisions.ts";

const HARD = "budgets:\n  - { name: databases, monthly_increase: 300, level: hard }\n";
const GLASS = "break_glass: { by: [on-call], up_to: 5000, hours: 24 }\n";
const policy = HARD + BANDS + GLASS;
// A Saturday.
const AT = "2026-11-21T02:00:00Z";
const glass = (who: Parameters<typeof says>[0] = "oncall", more: Partial<Statement> = {}): Statement =>
  says(who, '/costgate break-glass INC-4711 "disk full"', { at: AT, ...more });

describe("break-glass", () => {
  test("lets a hard finding pass, with all that the review needs; Monday and Tuesday are the next working days", () => {
    const { outcome, decision } = decided([{ after: 735 }], [glass()], { policy });
    expect(outcome).toBe("pass");
    expect(decision?.covers).toEqual([{ finding: "budget/databases/increase", by: "break-glass" }]);
    expect(JSON.parse(JSON.stringify(decision?.breakGlass))).toMatchObject({
      by: 7,
      login: "oncall",
      at: AT,
      ticket: "INC-4711",
      reason: "disk full",
      amount: "735",
      cap: "5000",
      until: "2026-11-22T02:00:00Z",
      reviewBy: "2026-11-24",
    });
  });

  test.each([
    ["by the author", [glass("author")], {}, /author: is the author/],
    ["by somebody else", [glass("lead")], {}, /lead: is not in on-call/],
    ["edited", [glass("oncall", { updatedAt: "2026-11-21T03:00:00Z" })], {}, /edited/],
    ["taken back", [glass(), says("oncall", "/costgate revoke", { at: "2026-11-21T02:30:00Z" })], {}, /taken back/],
    ["when it has ended, to the minute", [glass()], { now: "2026-11-22T02:00:00Z" }, /it ended at 2026-11-22T02:00:00Z/],
    ["for another project", [glass()], { project: "api" }, /not for the project api/],
  ] as const)("not %s", (_what, statements, more, because) => {
    const verdict = decided([{ after: 735 }], statements, { policy, ...more });
    expect(verdict.outcome).toBe("no");
    expect(verdict.decision?.breakGlass).toBeUndefined();
    expect(reasonsOf(verdict)[0]).toMatch(because);
  });

  test("holds until its last minute", () => expect(decided([{ after: 735 }], [glass()], { policy, now: "2026-11-22T01:59:59Z" }).outcome).toBe("pass"));

  test.each([
    ["to its amount exactly", [{ after: 5000 }], "pass"],
    ["not beyond it", [{ after: "5000.01" }], "no"],
    ["savings make no room", [{ after: 5001 }, { before: 4000 }], "no"],
    ["not where a part of the cost is unknown", [{ after: 735 }, { after: undefined }], "no"],
  ] as const)("%s", (_what, resources, expected) => expect(decided(resources, [glass()], { policy }).outcome).toBe(expected));

  test("covers only the levels and findings that the policy says", () => {
    const narrow = (line: string): string => policy.replace("hours: 24", line);
    expect(decided([{ after: 735 }], [glass()], { policy: narrow("levels: [approvable]") }).outcome).toBe("no");
    expect(decided([{ after: 735 }], [glass()], { policy: narrow("for: [unpriced]") }).outcome).toBe("no");
    expect(decided([{ after: 735 }], [glass()], { policy: narrow("for: [budget/databases/**]") }).outcome).toBe("pass");
  });

  test("one who may have pushed is not enough: it takes a second", () => {
    const conversations = [conversationOf([glass()], { lastPusher: undefined })];
    expect(decided([{ after: 735 }], [], { policy, conversations }).outcome).toBe("no");
  });

  test("is not touched where approvals are enough", () => {
    const { decision } = decided([{ after: 735 }], [glass(), says("lead", "/costgate approve 800")], { policy: policy.replace(", level: hard", "") });
    expect(decision?.breakGlass).toBeUndefined();
    expect(decision?.covers).toMatchObject([{ by: "approval" }]);
  });

  test("where the policy has none, it says so", () => {
    const verdict = decided([{ after: 735 }], [glass()], { policy: HARD + BANDS });
    expect(reasonsOf(verdict)).toEqual([`${PEOPLE.oncall.login}: the policy has no break-glass`]);
  });
});
