import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../src/policy/policy.ts";
import { policyChanges } from "../../src/policy/policy-changes.ts";

const changes = (now: string, next: string): string[] =>
  policyChanges(readPolicy(now, "now"), readPolicy(next, "next")).map(({ path, effect }) => `${path} ${effect}`);

const budget = (text: string): string => `budgets: [{ name: a.b, ${text} }]\n`;

describe("what differs between two policies", () => {
  test.each([
    ["unpriced: hard", "unpriced: approvable", ["unpriced looser"]],
    ["", "unpriced: hard", ["unpriced tighter"]],
    ["unpriced: advisory", "", ["unpriced tighter"]],
    [budget("monthly_total: 5"), budget("monthly_total: 6"), ["budgets.a.b.monthly_total looser"]],
    [budget("monthly_total: 6"), budget("monthly_total: 5.99"), ["budgets.a.b.monthly_total tighter"]],
    [budget("monthly_increase: 5"), budget("monthly_increase: 1%"), ["budgets.a.b.monthly_increase looser"]],
    [budget("monthly_increase: 5%"), budget("monthly_increase: 4.9%"), ["budgets.a.b.monthly_increase tighter"]],
    [budget("monthly_increase: 5%"), budget("monthly_increase: 10%"), ["budgets.a.b.monthly_increase looser"]],
    [budget("monthly_total: 5"), budget("monthly_total: 5, monthly_increase: 1"), ["budgets.a.b.monthly_increase tighter"]],
    [budget("monthly_total: 5, monthly_increase: 1"), budget("monthly_total: 5"), ["budgets.a.b.monthly_increase looser"]],
    [budget("monthly_total: 5"), budget("monthly_total: 5, for: { types: [x] }"), ["budgets.a.b.for looser"]],
    [budget("monthly_total: 5, already_over: warn"), budget("monthly_total: 5"), ["budgets.a.b.already_over tighter"]],
    [budget("monthly_total: 5"), "", ["budgets looser"]],
    [budget("window: { days: 30, increase: 5 }"), budget("window: { days: 30, increase: 4 }"), ["budgets.a.b.window.increase tighter"]],
    [budget("window: { days: 30, increase: 5 }"), budget("window: { days: 7, increase: 5 }"), ["budgets.a.b.window.days looser"]],
    [budget("monthly_total: 5, warn_at: 80%"), budget("monthly_total: 5, warn_at: 50%"), ["budgets.a.b.warn_at tighter"]],
    [budget("kind: total, ends: 2026-12-15, amount: 5"), budget("kind: total, ends: 2026-12-16, amount: 5"), ["budgets.a.b.ends looser"]],
    ["expected_merge_days: 1", "", ["expected_merge_days tighter"]],
    ["units: [{ name: orders, forecast: 5 }]", "units: [{ name: orders, forecast: 6 }]", ["units.orders.forecast looser"]],
    ["", "allow_partial: true", ["allow_partial looser"]],
    ["prices: { max_age_days: 30 }", "prices: { max_age_days: 31 }", ["prices.max_age_days looser"]],
    ["currency: USD", "currency: EUR", ["currency looser"]],
    ["locked: [unpriced]", "", ["locked looser"]],
    ["", "trusted_schedules: [{ types: [x] }]", ["trusted_schedules looser"]],
    ["unpriced: hard # so", "unpriced: hard", []],
    ["budgets: [{ name: a, monthly_total: 1 }, { name: b, monthly_total: 1 }]", "budgets: [{ name: b, monthly_total: 1 }, { name: a, monthly_total: 1 }]", []],
    ["budgets: [{ name: a, monthly_total: 1 }, { name: b, monthly_total: 1 }]", "budgets: [{ name: b, monthly_total: 1 }]", ["budgets.a looser"]],
    ["budgets: [{ name: b, monthly_total: 1 }]", "budgets: [{ name: a, monthly_total: 1 }, { name: b, monthly_total: 1 }]", ["budgets.a tighter"]],
  ])("%s → %s", (now, next, expected) => {
    expect(changes(now, next).map((change) => change.replace(/^budgets\.a\.b looser$/, "budgets looser"))).toEqual(expected);
  });

  test("a limit that goes up is never called tighter", () => {
    const amount = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(changes(budget(`monthly_total: ${low}`), budget(`monthly_total: ${high}`))).toEqual(low === high ? [] : ["budgets.a.b.monthly_total looser"]);
      }),
      { numRuns: 50 },
    );
  });
});
