import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import { judge } from "../../../src/policy/judge.ts";
import { readPolicy } from "../../../src/policy/policy.ts";
import type { Standing } from "../../../src/policy/standing.ts";
import { type Made, madeEstimate } from "../../support/estimates.ts";

/** A budget of every kind. */
const BUDGETS = [
  "monthly_increase: 100, warn_at: '80%'",
  "monthly_increase: '10%', savings: ignore",
  "monthly_total: 300, ramp: [{ from: 2026-11-01, monthly_total: 200 }]",
  "monthly_total: 300, already_over: warn",
  "monthly_total: 300, projects: [api, web]",
  "window: { days: 30, increase: 150 }",
  "window: { days: 30, increase: 150 }, savings: ignore",
  "per_unit: { unit: orders, at_most: 0.2 }",
  "monthly_increase: 50, waive: { unit: orders }",
  "kind: period, from: 2026-10-01, to: 2026-12-31, amount: 150",
  "kind: period, from: 2026-10-01, to: 2026-12-31, amount: 400, spent: { amount: 100, on: 2026-11-10 }",
  "kind: total, ends: 2026-12-15, amount: 150",
  "kind: total, ends: 2026-12-15, amount: 400, spent: { amount: 100, on: 2026-11-10 }, already_over: warn",
  "kind: total, ends: 2026-11-15, amount: 150",
];

const budget = fc.constantFrom(...BUDGETS);
const cost = fc.integer({ min: 0, max: 300 });
const resource = fc
  .record({ before: cost, after: cost, changed: fc.boolean() })
  .map(({ before, after, changed }): Made => ({ before, after: changed ? after : before, changed }));
const resources = fc.array(resource, { minLength: 1, maxLength: 4 }).map((all) => [...all, { before: 20, after: 60, changed: true }]);
const volume = fc.integer({ min: 100, max: 3000 });
const increases = fc.array(fc.integer({ min: -100, max: 150 }), { maxLength: 3 });

interface World {
  now: number;
  forecast: number | undefined;
  merged: readonly (number | undefined)[] | undefined;
  web: number | undefined;
}
const world = fc.record({ now: volume, forecast: volume, merged: increases, web: cost });

function outcome(line: string, made: readonly Made[], { now, forecast, merged, web }: World): string {
  const unit = `{ name: orders, now: ${now}${forecast === undefined ? "" : `, forecast: ${forecast}`} }`;
  const standing: Standing | undefined = merged && {
    asOf: "2026-11-21",
    projects: web === undefined ? [] : [{ name: "web", at: "2026-11-21T00:00:00Z", currency: "USD", budgets: { team: exact(web) } }],
    merged: merged.map((increase, at) => ({
      pull: at + 1,
      url: "https://github.com/acme/shop/pull/1",
      at: "2026-11-10T00:00:00Z",
      project: "api",
      currency: "USD",
      budgets: { team: increase === undefined ? undefined : exact(increase) },
    })),
  };
  const policy = readPolicy(`units: [${unit}]\nbudgets: [{ name: team, ${line} }]\n`, "costgate.yml");
  return judge({ ...madeEstimate(made), run: { project: "api" } }, policy, { standing }).outcome;
}

/** What does not pass does not pass afterwards either. */
function neverPasses(before: string, after: string): void {
  if (before !== "pass") expect(after).not.toBe("pass");
}

describe("laws of budgets", () => {
  test("more cost never turns fail into pass", () =>
    fc.assert(
      fc.property(budget, resources, world, fc.integer({ min: 1, max: 500 }), (line, made, given, more) => {
        const dearer = made.map((one, at) => (at === made.length - 1 ? { ...one, after: Number(one.after) + more } : one));
        neverPasses(outcome(line, made, given), outcome(line, dearer, given));
      }),
      { numRuns: 250 },
    ));

  test("nor does one more resource", () =>
    fc.assert(
      fc.property(budget, resources, world, cost, (line, made, given, after) =>
        neverPasses(outcome(line, made, given), outcome(line, [...made, { after }], given)),
      ),
      { numRuns: 250 },
    ));

  test("nor more that was merged, or that is elsewhere", () =>
    fc.assert(
      fc.property(budget, resources, world, cost, (line, made, given, more) => {
        const dearer = { ...given, web: given.web + more, merged: [...given.merged, more] };
        neverPasses(outcome(line, made, given), outcome(line, made, dearer));
      }),
      { numRuns: 250 },
    ));

  test.each<[string, (made: readonly Made[], given: World) => [readonly Made[], World]]>([
    ["a price that is not known", (made, given) => [made.map((one, at) => (at === made.length - 1 ? { ...one, after: undefined } : one)), given]],
    ["a forecast that is missing", (made, given) => [made, { ...given, forecast: undefined }]],
    ["a project of which nothing is known", (made, given) => [made, { ...given, web: undefined }]],
    [
      "a merged change of which the cost is not known",
      (made, given) => [made, { ...given, merged: (given.merged ?? []).map((one, at) => (at === 0 ? undefined : one)) }],
    ],
    ["a record that is missing", (made, given) => [made, { ...given, merged: undefined }]],
  ])("%s never turns fail into pass", (_what, lose) =>
    fc.assert(
      fc.property(budget, resources, world, (line, made, given) => {
        neverPasses(outcome(line, made, given), outcome(line, ...lose(made, given)));
      }),
      { numRuns: 250 },
    ),
  );
});
