import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { conversationOf, says } from "../support/conversations.ts";
import { BANDS, decided, type Given, LIMITED } from "../support/decisions.ts";
import { type Made, madeEstimate } from "../support/estimates.ts";

function texts(resources: readonly Made[], statements: Parameters<typeof decided>[1], given: Given = {}): { markdown: string; terminal: string } {
  const report = reportOf({ ...madeEstimate(resources), asOf: given.asOf ?? "2026-11-21" }, decided(resources, statements, given));
  return { markdown: renderMarkdown(report, "USD"), terminal: renderTerminal(report, { color: false, width: 400, most: 30 }) };
}

const EXCEPTION =
  "exceptions:\n  - { id: EXC-1, reason: x, findings: [budget/**], addresses: [aws_instance.r0], up_to: 1000, owner: leads, ticket: T-1, granted: 2026-11-01, expires: 2026-12-01 }\n";

describe("how consent is said", () => {
  test("what people wrote is shown as it is, and links, mentions and closes nothing", () => {
    const { markdown, terminal } = texts([{ after: 1000 }], [says("author", '/costgate request "[x](https://evil.example) @all `</details>` | a"')]);
    expect(markdown).toContain("Asked for by `author`: ``[x](https://evil.example) @all `</details>` \\u{7c} a``");
    expect(terminal).toContain("Asked for by author: [x](https://evil.example) @all `</details>` | a");
  });

  test("a line to copy is never cut", () => {
    const policy = `budgets:\n  - { name: ${"n".repeat(80)}, monthly_increase: 500 }\n  - { name: b, monthly_total: 1 }\nunpriced: advisory\n${BANDS}`;
    const { markdown } = texts([{ after: 1000 }, { after: undefined }], [], { policy, project: "p".repeat(60) });
    expect(markdown).toMatch(/`\/costgate approve 1000 until 2026-12-31 for [0-9a-f]{32} budget\/n{80}\/increase in p{60}`/);
  });

  test("one of two findings approved: the headline is about the other, and only that is asked", () => {
    const policy = `${LIMITED}  - { name: total, monthly_total: 900 }\n${BANDS}`;
    const { markdown } = texts([{ after: 1000 }], [says("lead", "/costgate approve 1000 budget/payments/increase")], { policy });
    expect(markdown.split("\n")[0]).toContain('the budget "total" costs more a month than it allows');
    expect(markdown).not.toContain("About `budget/payments/increase` decide");
    expect(markdown).toContain("About `budget/total/total` decide");
  });

  test("who made the commits is not known: how many more it takes, and why", () => {
    const conversations = [conversationOf([], { lastPusher: undefined })];
    expect(texts([{ after: 1000 }], [], { conversations }).markdown).toContain(
      "0 of 2 approvals (1 more than the policy says, because not everybody who made the commits is known)",
    );
  });

  test.each([
    ["2026-11-10", "Exception `EXC-1`, `T-1`, of `leads`: ends on 2026-12-01; +$900.00 of $1,000.00"],
    ["2026-11-17", "ends on 2026-12-01, in 14 days; "],
    ["2026-11-30", "ends on 2026-12-01, in 1 day; "],
    ["2026-12-01", "ends on 2026-12-01, today; "],
    ["2026-12-02", "**ended on 2026-12-01**; +$900.00 of $1,000.00 and does not count"],
    ["2026-10-31", "; it has not begun and does not count"],
  ])("an exception on %s", (asOf, said) => {
    const { markdown } = texts([{ after: 900 }], [], { policy: LIMITED + EXCEPTION, asOf, conversations: [] });
    expect(markdown).toContain(said);
    const passes = asOf > "2026-11-01" && asOf <= "2026-12-01";
    expect(markdown.split("\n")[0]).toContain(passes ? "**Passes, by an exception**" : "**Blocked**");
  });

  test("an exception beyond its amount", () =>
    expect(texts([{ after: 1001 }], [], { policy: LIMITED + EXCEPTION }).markdown).toContain("; +$1,001.00 of $1,000.00; it does not count"));

  test("many refusals are cut, and counted", () => {
    const { markdown } = texts(
      [{ after: 1000 }],
      Array.from({ length: 30 }, () => says("kim", "/costgate approve 1000")),
    );
    expect(markdown).toContain("22 more that do not count");
  });

  test("nothing is said where nobody was asked", () => {
    const { markdown } = texts([{ after: 100 }], [says("lead", "/costgate approve 1000")]);
    expect(markdown).not.toMatch(/Approved|Not counted|decide/);
  });
});
