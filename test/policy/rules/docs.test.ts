import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPolicy } from "../../../src/policy/policy.ts";
import { activeRules } from "../../../src/policy/rules/active-rule.ts";

/** The YAML of a page. */
const exampleOf = (page: string): string => /```yaml\n([\s\S]*?)```/.exec(readFileSync(page, "utf8"))?.[1] ?? "";

test.each(["docs/rules.md", "docs/policy.md"])("the example in %s is a policy whose rules can be judged by", (page) => {
  const { rules } = readPolicy(exampleOf(page), page);
  expect(activeRules(rules, () => ({ file: page }), "2026-11-21").length).toBeGreaterThan(0);
});
