import { describe, expect, test } from "vitest";
import type { Gated } from "../../src/gate.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { HOSTILE } from "../report/hostile.ts";
import { PINNED_FACTS, packOf } from "../support/packs.ts";
import { judged } from "../support/terms.ts";

const prices = { shipped: packOf(PINNED_FACTS), folder: "fixtures/scenarios/03" };
const BUDGET = "unpriced: approvable\nbudgets:\n  - name: delta\n    monthly_increase: 500\n";
const rule = (text: string): string => `prices:\n  book:\n    rules:\n      - ${text}\n`;
const own = (price: string, more = ""): string =>
  rule(
    `{ name: x2gd by contract, for: { cloud: aws, service: AmazonEC2, product: "BoxUsage:x2gd.large#RunInstances" }, price: "${price}", unit: hours${more} }`,
  );

const by = (terms: string): Promise<Gated> =>
  judged({ plan: "fixtures/scenarios/03/plan.json", policy: { name: "costgate.yml", text: BUDGET + terms }, prices });
const markdownOf = ({ estimate, verdict }: Gated): string => renderMarkdown(reportOf(estimate, verdict), "USD");
const terminalOf = ({ estimate, verdict }: Gated): string => renderTerminal(reportOf(estimate, verdict), { color: false, width: 200, most: 30 });

describe("03 next: the platform team states what x2gd.large costs", () => {
  test.each([
    ["in the policy", own("0.2004")],
    ["in a file that the policy names", "prices:\n  book: prices.yml\n"],
  ])("%s: exit 0, +$230.10, and the lines say that it is no list price", async (_where, terms) => {
    const run = await by(terms);
    expect(run.verdict.outcome).toBe("pass");
    expect(run.estimate.totals).toMatchObject({ unknown: 0, incomplete: 0 });
    expect(run.estimate.totals.delta.toString()).toBe("230.096");
    for (const text of [markdownOf(run), terminalOf(run)]) {
      expect(text).toContain("+$230.10 a month");
      expect(text).toContain("own price, not a list price: x2gd by contract");
    }
    expect(markdownOf(run)).toMatch(/<summary>Assumptions \(\d\)<\/summary>\n\n- `own price, not a list price: x2gd by contract` — .* and 1 more/);
  });

  test("the JSON names the rule, and the list price where there is one", async () => {
    const run = await by(own("0.2004"));
    const { resources } = JSON.parse(JSON.stringify(gateJson(run.estimate, run.verdict))) as { resources: { lines: { name: string; price: object }[] }[] };
    const [line] = resources[0]?.lines ?? [];
    expect(line).toMatchObject({ unitPrice: "0.2004", assumptions: ["own price, not a list price: x2gd by contract"] });
    expect(line?.price).toMatchObject({ source: "price book", adjustments: [{ kind: "own-price", rule: "x2gd by contract", high: false }] });
  });

  test("from tomorrow on it does not hold yet: still unknown", async () => {
    const run = await by(own("0.2004", ", from: 2026-11-22"));
    expect(run.verdict.outcome).toBe("no");
    expect(markdownOf(run)).toContain("The change is unknown");
  });

  test("since yesterday it holds no more: unknown, and the report says that it expired", async () => {
    const text = markdownOf(await by(own("0.2004", ", until: 2026-11-20")));
    expect(text).toContain("The change is unknown");
    expect(text).toContain("the price book's rule for it expired on 2026-11-20: x2gd by contract");
  });

  test("a discount makes no price where the list has none", async () => {
    const run = await by(rule('{ name: EDP 2026, for: { cloud: aws }, discount: "20%" }'));
    expect(run.verdict.outcome).toBe("no");
    const text = markdownOf(run);
    expect(text).toContain("The change is unknown");
    expect(text).toContain("today $284.06"); // 355.072 less 20 %
    expect(text).not.toContain("-$");
  });

  test.each(HOSTILE.filter((name) => !/\p{C}/u.test(name) && name.length <= 80 && name.trim() !== "").map((name) => ({ name })))(
    "a rule called $name stays a name in the report",
    async ({ name }) => {
      const text = markdownOf(await by(own("0.2004").replace("x2gd by contract", () => JSON.stringify(name))));
      const line = text.split("\n").find((row) => row.includes("own price, not a list price"));
      expect(line).toMatch(/^- (`+) ?own price, not a list price: .* ?\1 — `aws_instance/u);
    },
  );
});
