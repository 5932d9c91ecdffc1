import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { exact } from "../../src/base/exact.ts";
import { totalsOf } from "../../src/estimate/totals.ts";
import { judge } from "../../src/policy/judge.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { COMMENT_BYTES, renderMarkdown, renderTrouble, SUMMARY_BYTES } from "../../src/report/markdown.ts";
import { type Report, reportOf } from "../../src/report/model.ts";
import { type Made, madeEstimate } from "../support/estimates.ts";
import { HOSTILE } from "./hostile.ts";

function report(resources: readonly Made[], policy?: string): Report {
  const estimate = madeEstimate(resources);
  return reportOf(estimate, judge(estimate, policy === undefined ? undefined : readPolicy(policy, "costgate.yml")));
}

const markdown = (resources: readonly Made[], policy?: string): string => renderMarkdown(report(resources, policy), "USD");

/** Every node of the document as GitHub would parse it. */
function nodesOf(text: string): Nodes[] {
  const all: Nodes[] = [];
  const visit = (node: Nodes): void => {
    all.push(node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return all;
}

/** The only HTML that a report may hold. */
const OURS = /^(<\/?(details|summary|sub)( open)?>|<summary>[A-Za-z ,()0-9]*<\/summary>)+$/;

function foreign(text: string): string[] {
  return nodesOf(text).flatMap((node) => {
    if (
      node.type === "link" ||
      node.type === "image" ||
      node.type === "definition" ||
      node.type === "footnoteReference" ||
      node.type === "linkReference" ||
      node.type === "imageReference"
    )
      return [node.type];
    if (node.type === "html" && !OURS.test(node.value.trim())) return [node.value];
    if (node.type === "text" && /@\w|#\d|https?:|closes? /.test(node.value)) return [node.value];
    return [];
  });
}

describe("the comment", () => {
  test("the verdict and its one reason come first, within ten lines of the folds", () => {
    const text = markdown(
      [{ after: "1036.99" }, { before: 355, after: undefined }],
      "budgets:\n  - name: payments\n    monthly_increase: 500\n    owner: payments leads\n",
    );
    const head = text.slice(0, text.indexOf("<details"));
    expect(head.split("\n")[0]).toBe('### ❌ costgate: **Blocked**: the budget "payments" adds more a month than it allows: over by $536.99');
    expect(head.trim().split("\n").length).toBeLessThanOrEqual(10);
    expect(head).toContain("The known part is +$1,036.99 a month");
    expect(head).toContain("**over by $536.99**");
    expect(head).toContain("`payments leads`");
  });

  test("what is not known is never shown as 0 and never as a saving", () => {
    const text = markdown([{ address: "aws_instance.a", before: "355.07", after: undefined }], "unpriced: advisory\n");
    expect(text).toContain("The change is unknown");
    expect(text).toContain("today $355.07");
    expect(text).not.toContain("-$355.07");
    expect(text).not.toContain("$0.00");
  });

  test("rows are ranked by impact and add up to the total", () => {
    const text = markdown([
      { address: "aws_a.small", after: "0.006" },
      { address: "aws_a.large", after: 500 },
      { address: "aws_a.saved", before: 99 },
      { address: "aws_a.tiny", after: "0.006" },
    ]);
    const rows = [...text.matchAll(/^\| `aws_a\.(\w+)`.*\*\*([+-]\$[\d.]+)\*\* \|/gm)].map(([, name, delta]) => `${name} ${delta}`);
    expect(rows).toEqual(["large +$500.00", "saved -$99.00", "small +$0.01", "tiny +$0.00"]);
    expect(text).toContain("**+$401.01**");
  });

  test("what is charged once has a column of its own, in no monthly sum (C9)", () => {
    const estimate = madeEstimate([
      { address: "aws_a.reserved", after: 10 },
      { address: "aws_a.plain", after: 5 },
    ]);
    const [reserved, ...others] = estimate.resources;
    const resources = reserved ? [{ ...reserved, oneTime: exact(500) }, ...others] : [];
    const text = renderMarkdown(reportOf({ ...estimate, resources, totals: totalsOf(resources) }, judge(estimate, undefined)), "USD");
    expect(text).toMatch(/\| a month \| once \| why \|/);
    expect(text).toMatch(/`aws_a\.reserved` \| new \| \$0\.00 \| \$10\.00 \| \*\*\+\$10\.00\*\* \| \$500\.00 \|/);
    expect(text).toContain("· $500.00 once");
    expect(text).toContain("**+$15.00**");
  });

  test("without a policy it says that nothing can fail, and how to set a first budget", () => {
    expect(markdown([{ after: 5 }])).toMatch(/Advisory.*no policy yet[\s\S]*```yaml\nbudgets:\n {2}- name: pull-request\n {4}monthly_increase: 500\n```/);
  });

  test.each([1, 11, 1000, 20_000])("%d resources stay under every limit, with every tag closed and the top offender in it", (n) => {
    const resources = Array.from(
      { length: n },
      (_, at): Made =>
        at % 3 === 2
          ? { address: `module.m["${"k".repeat(200)}"].aws_instance.u${at}`, after: undefined }
          : { address: `module.m["${"k".repeat(200)}"].aws_instance.r${at}`, after: at },
    );
    const given = report([...resources, { address: "aws_db_instance.offender", after: 1e6 }], "unpriced: advisory\n");
    for (const limit of [COMMENT_BYTES, SUMMARY_BYTES]) {
      const text = renderMarkdown(given, "USD", limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      expect(text).toContain("aws_db_instance.offender");
      expect(text.split("\n")[0]).toContain("**Passes");
    }
  });

  test.each(HOSTILE.map((name) => ({ name, title: name.slice(0, 40) })))("a resource called $title adds nothing to the page but its name", ({ name }) => {
    const address = `aws_instance.web["${name}"]`;
    const text = markdown(
      [
        { address, after: 5 },
        { address, before: 5, after: undefined },
        { address, before: 5, after: 5 },
      ],
      "unpriced: advisory\n",
    );
    expect(foreign(text)).toEqual([]);
    expect(foreign(renderTrouble(`plan.json: ${name}`))).toEqual([]);
    expect(nodesOf(text).filter(({ type }) => type === "tableRow").length).toBe(3);
  });

  test("whatever a resource is called, it stays a name", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."`|\\<>[]()!@#*_~$:/\n\r\t -=+&;x1".split(""), "http://a.b", "<!--", "-->", "</details>"), maxLength: 40 }),
        (name) => {
          const text = markdown(
            [
              { address: name, after: 5 },
              { address: name, before: 5, after: undefined },
            ],
            "unpriced: advisory\n",
          );
          expect(foreign(text)).toEqual([]);
          expect(nodesOf(text).filter(({ type }) => type === "tableRow").length).toBe(3);
        },
      ),
      { numRuns: 300 },
    );
  });
});
