import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Command, commandsOf } from "../../../src/policy/approvals/command.ts";

const one = (body: string): Command | undefined => commandsOf(body)[0];
const DIGEST = "0123456789abcdef0123456789abcdef";

describe("a command", () => {
  test.each([
    ["/costgate approve 1100", { amount: "1100" }],
    ["/costgate approve 1100.50 until 2026-12-31", { amount: "1100.5", until: "2026-12-31" }],
    ["/costgate approve 1100 EUR", { amount: "1100", currency: "EUR" }],
    ["/costgate approve 1100 until 2026-12-31 budget/payments/increase", { findings: ["budget/payments/increase"] }],
    ['/costgate approve 1100 "budget/web shop/increase" unpriced', { findings: ["budget/web shop/increase", "unpriced"] }],
    ["/costgate approve “budget/web shop/increase”", { findings: ["budget/web shop/increase"] }],
    [`/costgate approve for ${DIGEST} unpriced`, { digest: DIGEST, findings: ["unpriced"] }],
    ["/costgate approve 5 in api", { project: "api" }],
    ["/costgate   approve\t5  ", { amount: "5" }],
    ['/costgate request "needed for the launch"', { verb: "request", reason: "needed for the launch" }],
    ['/costgate break-glass INC-4711 "disk full"', { verb: "break-glass", ticket: "INC-4711", reason: "disk full", project: undefined }],
    ['/costgate break-glass INC-4711 "disk full" in api', { verb: "break-glass", project: "api" }],
    ["/costgate revoke", { verb: "revoke" }],
  ])("%s", (line, said) => expect(JSON.parse(JSON.stringify(one(line)))).toMatchObject(JSON.parse(JSON.stringify({ verb: "approve", ...said }))));

  test.each([
    ["/costgate", /comes approve, request/],
    ["/costgate aprove 5", /comes approve, request/],
    ["/costgate approve 1,100", /plain amount/],
    ["/costgate approve $1100", /plain amount/],
    ["/costgate approve -5", /plain amount/],
    ["/costgate approve 1e9", /plain amount/],
    ["/costgate approve 1100.505", /plain amount/],
    ["/costgate approve ١١٠٠", /plain amount/],
    ["/costgate approve 5 6", /two amounts/],
    ["/costgate approve 5 until tomorrow", /a day of the calendar/],
    ["/costgate approve 5 until 2026-02-30", /a day of the calendar/],
    ["/costgate approve 5 until", /a day of the calendar/],
    ["/costgate approve 5 until 2026-12-01 until 2026-12-31", /twice/],
    ["/costgate approve for 3f9a unpriced", /32 digits/],
    ["/costgate approve constructor toString __proto__", /neither a plain amount/],
    ["/costgate request because", /reason in quotation marks/],
    ['/costgate request " - "', /reason in quotation marks/],
    ["/costgate break-glass INC-4711", /a ticket and a reason/],
    ['/costgate break-glass "disk full"', /a ticket and a reason/],
    ['/costgate break-glass INC-4711 ""', /a ticket and a reason/],
    ["/costgate revoke please", /nothing after it/],
    ["/costgate approve 5\u202e", /hidden characters/],
    ["/costgate approve 1\u200b100", /hidden characters/],
    [`/costgate approve ${"5".repeat(1200)}`, /longer than/],
  ])("%j is told what is wrong", (line, said) => {
    const command = one(line);
    expect(command?.verb).toBe("unclear");
    expect(command).toHaveProperty("because", expect.stringMatching(said));
  });

  test.each([
    ["within a line", "please /costgate approve 5"],
    ["indented", "    /costgate approve 5"],
    ["after a space", " /costgate approve 5"],
    ["quoted", "> /costgate approve 5"],
    ["where a quotation goes on", "> he wrote\n/costgate approve 5"],
    ["in a fence", "```\n/costgate approve 5\n```"],
    ["in a fence that a shorter one does not close", "````\n```\n/costgate approve 5\n````"],
    ["in a fence that other marks do not close", "~~~\n```\n/costgate approve 5"],
    ["in a fence that is never closed", "```\n/costgate approve 5"],
    ["in an HTML comment", "<!--\n/costgate approve 5\n-->"],
    ["in an HTML comment that is never closed", "text <!-- a --> <!-- b\n/costgate approve 5"],
    ["in preformatted HTML", "<pre>\n/costgate approve 5\n</pre>"],
    ["of another tool", "/costgates approve 5"],
    ["in capitals", "/COSTGATE approve 5"],
    ["in a body that is longer than any", `/costgate approve 5\n${"x".repeat(65_536)}`],
  ])("%s is none", (_where, body) => expect(commandsOf(body)).toEqual([]));

  test("several stand on lines of their own, at most 20", () => {
    expect(commandsOf("ok\r\n/costgate approve 5\n\n> yes\n\n/costgate revoke\n```\nx\n```\n/costgate approve 6").map(({ verb }) => verb)).toEqual([
      "approve",
      "revoke",
      "approve",
    ]);
    expect(commandsOf("/costgate approve 5\n".repeat(50))).toHaveLength(20);
  });

  test("no text makes it throw, or take long", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => Array.isArray(commandsOf(`/costgate ${text}`))));
    const begun = performance.now();
    for (const hostile of ['"'.repeat(60_000), "<!--".repeat(15_000), "```\n".repeat(15_000), "> \n".repeat(20_000), "/costgate approve \n".repeat(3000)])
      commandsOf(hostile);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
