import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Decision } from "../../src/policy/approvals/decision.ts";
import { type AuditSubject, auditLine, verifyAudit } from "../../src/policy/audit.ts";
import { costgate } from "../support/cli.ts";
import { conversationOf, says } from "../support/conversations.ts";
import { decided } from "../support/decisions.ts";
import { temporaryFolder } from "../support/packs.ts";

const verdict = decided([{ after: 1000 }], [says("lead", "/costgate approve 1100", { url: "https://github.com/acme/infra/pull/7#1" })]);
const subject: AuditSubject = {
  conversations: [conversationOf([says("lead", "a private word")])],
  project: "",
  policyDigest: "0".repeat(64),
  currency: "USD",
  asOf: "2026-11-21",
  monthlyDelta: "1000",
};
const logOf = (records: number): string => {
  let log = "";
  for (let n = 0; n < records; n++) log += `${auditLine(log, { ...subject, monthlyDelta: String(n) }, verdict, verdict.decision as Decision)}\n`;
  return log;
};

describe("the audit log", () => {
  test("records who decided what, up to how much, when, by which policy, for which cost and commit", () => {
    const record = JSON.parse(logOf(1)) as object;
    expect(record).toMatchObject({
      schema: "costgate/audit/1",
      n: 1,
      previous: "0".repeat(64),
      conversations: [{ repositoryId: 1, number: 7, headSha: "b".repeat(40) }],
      policyDigest: "0".repeat(64),
      outcome: "pass",
      findings: [{ id: "budget/payments/increase", level: "approvable", amount: { value: "1000", over: "500" } }],
      decision: {
        approvals: [{ by: 2, login: "lead", cap: "1100", until: "2026-12-21", at: "2026-11-21T10:00:00Z", url: "https://github.com/acme/infra/pull/7#1" }],
        costDigest: verdict.decision?.costDigest,
      },
    });
    expect(logOf(1)).not.toContain("private word");
  });

  test("the same decision is the same record", () => expect(logOf(3)).toBe(logOf(3)));

  test("a log as it was written is whole; so is an empty one", () => {
    expect(verifyAudit(logOf(3))).toEqual({ records: 3, last: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(verifyAudit("")).toEqual({ records: 0, last: "0".repeat(64) });
  });

  const [first = "", second = "", third = ""] = logOf(3).split("\n");
  test.each([
    ["a changed figure", [first, second.replace('"monthlyDelta":"1"', '"monthlyDelta":"9"'), third], 2],
    ["a line taken out", [first, third], 2],
    ["two lines in another order", [second, first, third], 1],
    ["a line twice", [first, first], 2],
    ["the first line taken out", [second, third], 1],
    ["something else", [first, "hello"], 2],
    ["a line cut short", [first, second.slice(0, -10)], 2],
  ])("%s is found", (_what, lines, line) => expect(verifyAudit(lines.join("\n"))).toMatchObject({ line }));

  test("no changed character goes unseen, but for what is no line", () => {
    const log = logOf(2);
    fc.assert(
      fc.property(fc.nat(log.length - 1), fc.constantFrom("x", "0", " ", '"'), (at, char) => {
        const changed = log.slice(0, at) + char + log.slice(at + 1);
        fc.pre(changed !== log && log[at] !== "\n");
        expect(verifyAudit(changed)).toHaveProperty("because");
      }),
    );
  });

  test("`costgate audit verify` says so with its exit code", async () => {
    const path = join(temporaryFolder(), "audit.jsonl");
    writeFileSync(path, logOf(2));
    expect(await costgate("/nowhere", ["audit", "verify", path])).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^2 records, whole; the last hash is [0-9a-f]{64}\n$/),
    });
    writeFileSync(path, logOf(2).replace('"outcome":"pass"', '"outcome":"no"'));
    expect(await costgate("/nowhere", ["audit", "verify", path])).toMatchObject({ exit: 1, out: "line 1: it was changed: its hash does not fit\n" });
    expect((await costgate("/nowhere", ["audit", "verify", `${path}.none`])).exit).toBe(2);
  });
});
