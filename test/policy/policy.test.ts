import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { readPolicy } from "../../src/policy/policy.ts";

function trouble(text: string): string {
  try {
    readPolicy(text, "costgate.yml");
  } catch (error) {
    if (error instanceof ConfigError) return error.describe();
    throw error;
  }
  return "accepted";
}

const budget = (line: string): string => `budgets:\n  - name: team\n    ${line}\n`;

describe("the policy file", () => {
  test("an empty file is a policy with all defaults: gaps are approvable", () => {
    expect(readPolicy("", "x")).toMatchObject({
      budgets: [],
      unpriced: "approvable",
      unsupported: "approvable",
      outside_plan: "advisory",
      allow_partial: false,
      currency: "USD",
    });
  });

  test("amounts are exact, shares are percent", () => {
    const { budgets } = readPolicy(`${budget("monthly_increase: 0.1")}  - name: b\n    monthly_increase: 12.5%\n`, "x");
    expect(JSON.stringify(budgets[0]?.monthly_increase)).toBe('"0.1"');
    expect(budgets[1]?.monthly_increase).toHaveProperty("percent");
  });

  test.each([
    ["a mistyped key (IN52)", budget("monthly_incraese: 5"), /costgate\.yml:3:5: unknown key monthly_incraese in budgets\.0\s+Did you mean monthly_increase\?/],
    ["a mistyped section", "budget: []\n", /costgate\.yml:1:1: unknown key budget\s+Did you mean budgets\?/],
    ["5,000 (IN55)", budget('monthly_increase: "5,000"'), /:3:5: .*plain number/],
    ["$500", budget("monthly_increase: $500"), /plain number/],
    ["500 USD", budget("monthly_increase: 500 USD"), /plain number/],
    ["an empty amount", budget('monthly_total: ""'), /plain number/],
    ["null", budget("monthly_total:"), /plain number|needs/],
    ["a list", budget("monthly_total: []"), /plain number/],
    ["a negative limit (IN56)", budget("monthly_total: -1"), /plain number/],
    ["infinity (IN54)", budget("monthly_total: .inf"), /./],
    ["not a number", budget("monthly_total: .nan"), /./],
    ["a budget without a limit", budget("level: hard"), /needs monthly_increase or monthly_total/],
    ["an unknown level", budget("monthly_total: 1\n    level: strict"), /advisory/],
    ["a level that is a boolean", "unpriced: no\n", /advisory/],
    ["two budgets of one name", `${budget("monthly_total: 1")}  - name: team\n    monthly_total: 2\n`, /same name/],
    ["a name that would be Markdown", "budgets:\n  - name: '[x](http://y)'\n    monthly_total: 1\n", /:2:5: .*letters/],
    ["a default region that is none", "default_regions: { aws: Ireland }\n", /region such as/],
    ["a default region for Azure, whose resources always name theirs", "default_regions: { azure: westeurope }\n", /unknown key azure/],
    ["a currency in words", "currency: dollars\n", /ISO 4217/],
    ["another edition", "version: 2\n", /must be 1/],
    ["text", "just text\n", /./],
    ["a list", "- a\n", /./],
  ])("refuses %s", (_what, text, said) => {
    expect(trouble(text)).toMatch(said);
    expect(trouble(text)).toMatch(/^costgate\.yml:\d+:\d+: /);
  });

  test("ten thousand budgets are read in bounded time", () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `  - { name: b${at}, monthly_total: ${at} }`);
    expect(readPolicy(`budgets:\n${lines.join("\n")}\n`, "x").budgets).toHaveLength(5000);
  });
});
