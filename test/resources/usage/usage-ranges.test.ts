import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import type { ConfigError } from "../../../src/base/trouble.ts";
import { groups } from "../../../src/resources/registry.ts";
import { usageNumber } from "../../../src/resources/sheet.ts";
import { usageIn } from "../../../src/resources/usage/usage.ts";
import { readUsageFile } from "../../../src/resources/usage/usage-file.ts";
import { usageTemplate } from "../../../src/resources/usage/usage-template.ts";
import { planOf } from "../../support/plans.ts";

const plan = await planOf([{ address: "aws_lambda_function.f", after: {} }]);
const [change] = plan.changes();

/** What is given for a key, in each case. */
function read(usage: string, key = "monthly_requests"): string[] {
  const values = change && readUsageFile(`resource_usage:\n  aws_lambda_function.f:\n${usage}`, "usage.yml").of(change);
  return (["low", "expected", "high"] as const).map((which) => String(usageIn(values?.get(key), which)));
}

function trouble(usage: string): string {
  try {
    return read(usage).join();
  } catch (error) {
    return (error as ConfigError).describe();
  }
}

describe("a range in the usage file", () => {
  test.each([
    ["    monthly_requests: { low: 1000, expected: 5000, high: 20000 }", ["1000", "5000", "20000"]],
    ["    monthly_requests: { expected: 5000, high: 20000 }", ["5000", "5000", "20000"]],
    ["    monthly_requests: { low: 0, expected: 5000 }", ["0", "5000", "5000"]],
    ["    monthly_requests: { expected: 5000 }", ["5000", "5000", "5000"]],
    ["    monthly_requests: 5000", ["5000", "5000", "5000"]],
    ["    monthly_requests: { low: null, expected: 1, high: 2 }", ["1", "1", "2"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test("stands within blocks as well", () => {
    expect(read("    standard:\n      storage_gb: { low: 1, expected: 2, high: 3 }", "standard.storage_gb")).toEqual(["1", "2", "3"]);
  });

  test("a block of keys is none, though one of them is called high", () => {
    expect(read("    monthly_requests: { high: 1, other: 2 }", "monthly_requests.high")).toEqual(["1", "1", "1"]);
  });

  test.each([
    ["    monthly_requests: { low: 6, expected: 5 }", "usage.yml:3:25: monthly_requests: low is more than expected"],
    ["    monthly_requests: { expected: 5, high: 4 }", "usage.yml:3:38: monthly_requests: high is less than expected"],
    ["    monthly_requests: { low: 1, high: 4 }", "usage.yml:3:5: monthly_requests is a range without expected"],
    ["    monthly_requests: { low: -1, expected: 4 }", "monthly_requests.low is negative"],
    ["    monthly_requests: { low: few, expected: 4 }", "monthly_requests.low is not a number"],
    ["    monthly_requests: { low: { low: 1 }, expected: 4 }", "monthly_requests.low is neither a number nor text"],
  ])("%s is refused with its line", (text, expected) => expect(trouble(text)).toContain(expected));

  test("no usage key ends in a case, so that no block is taken for a range", async () => {
    const sheets = (await Promise.all(groups.map(({ load }) => load()))).flat();
    const keys = sheets.flatMap(({ usage }) => Object.keys(usage));
    expect(keys.filter((key) => /(^|\.)(low|expected|high)$/.test(key))).toEqual([]);
  });

  test("usage init keeps it", () => {
    const given = new Map([["monthly_requests", { value: exact(5), range: { low: exact(1), high: exact(9) }, from: "usage.yml:3" }]]);
    const keys = { monthly_requests: usageNumber("requests a month") };
    expect(usageTemplate("resource_usage", [{ name: "aws_lambda_function.f", keys, given }])).toContain(
      "    monthly_requests: { low: 1, expected: 5, high: 9 } # requests a month",
    );
  });
});
