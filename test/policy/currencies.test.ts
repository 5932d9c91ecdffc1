import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import type { Estimate } from "../../src/estimate/estimate.ts";
import type { SideEstimate } from "../../src/estimate/side.ts";
import { refuseForeignPrices } from "../../src/policy/currencies.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import { madeEstimate } from "../support/estimates.ts";

const foreign = (side: SideEstimate): SideEstimate => ({ ...side, lines: side.lines.map((line) => ({ ...line, foreign: "USD" })) });

/** One resource without a price, because its price is in dollars. */
function estimate(changed: boolean): Estimate {
  const made = madeEstimate([{ after: undefined, changed }]);
  return { ...made, resources: made.resources.map((resource) => ({ ...resource, after: foreign(resource.after) })) };
}

const INCREASE = "  - name: a\n    monthly_increase: 5\n";
const TOTAL = "  - name: b\n    monthly_total: 5\n";
const SHARE = '  - name: c\n    monthly_increase: "10%"\n';

describe("prices in another currency than the limits", () => {
  test.each([
    ["an increase, of what changes", INCREASE, true, true],
    ["an increase, of what is there anyway", INCREASE, false, false],
    ["a total, of what changes", TOTAL, true, true],
    ["a total, of what is there anyway", TOTAL, false, true],
    ["a share of today's cost is no amount", SHARE, true, false],
    ["no limit at all", "", true, false],
  ])("%s: refused", (_what, budgets, changed, refused) => {
    const policy = readPolicy(`currency: EUR\n${budgets && `budgets:\n${budgets}`}`, "costgate.yml");
    const act = (): void => refuseForeignPrices(estimate(changed), policy);
    if (!refused) return expect(act).not.toThrow();
    expect(act).toThrow(ConfigError);
    expect(act).toThrow("the limit is in EUR, the prices are in USD");
  });
});
