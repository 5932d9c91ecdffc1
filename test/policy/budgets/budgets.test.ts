import { describe, expect, test } from "vitest";
import { exact } from "../../../src/base/exact.ts";
import { judge } from "../../../src/policy/judge.ts";
import { readPolicy } from "../../../src/policy/policy.ts";
import type { Standing } from "../../../src/policy/standing.ts";
import type { Verdict } from "../../../src/policy/verdict.ts";
import { type Made, madeEstimate } from "../../support/estimates.ts";

interface Run {
  asOf?: string;
  project?: string;
  standing?: Standing;
  top?: string;
}

/** Judges by one budget; what is unpriced is no finding of its own. */
function judged(budget: string, resources: readonly Made[], { asOf = "2026-11-21", project, standing, top = "" }: Run = {}): Verdict {
  const policy = readPolicy(`unpriced: advisory\n${top}budgets:\n  - { name: team, ${budget} }\n`, "costgate.yml");
  return judge({ ...madeEstimate(resources), asOf, run: { project } }, policy, { standing });
}

/** The outcome with the ids of findings about budgets. */
function said(...given: Parameters<typeof judged>): string[] {
  const { outcome, findings } = judged(...given);
  return [outcome, ...findings.flatMap(({ id, level }) => (id.startsWith("budget/") ? [`${id} ${level}`] : []))];
}

describe("warn_at", () => {
  const WARNS = ["pass", "budget/team/increase/warn advisory"];
  test.each([
    ["below it nothing is said", "monthly_increase: 500, warn_at: 300", [{ after: "299.99" }], ["pass"]],
    ["from there on it warns", "monthly_increase: 500, warn_at: 300", [{ after: 300 }], WARNS],
    ["up to the limit", "monthly_increase: 500, warn_at: 300", [{ after: 500 }], WARNS],
    ["and blocks beyond it, in one finding", "monthly_increase: 500, warn_at: 300", [{ after: "500.01" }], ["no", "budget/team/increase approvable"]],
    ["a share of the limit", 'monthly_increase: 500, warn_at: "60%"', [{ after: 300 }], WARNS],
    ["a little less than the share", 'monthly_increase: 500, warn_at: "60%"', [{ after: "299.99" }], ["pass"]],
    ["a change that adds nothing is not warned about", "monthly_total: 500, warn_at: 300", [{ before: 400, after: 400 }], ["pass"]],
    ["one that adds to a total is", "monthly_total: 500, warn_at: 300", [{ before: 400, after: 401 }], ["pass", "budget/team/total/warn advisory"]],
  ] as const)("%s", (_what, budget, resources, expected) => expect(said(budget, resources)).toEqual(expected));
});

describe("ramps", () => {
  const RAMP = "monthly_total: 6000, ramp: [{ from: 2027-01-01, monthly_total: 7000 }, { from: 2027-04-01, monthly_total: 9000 }]";
  test.each([
    ["2026-12-31", "6000"],
    ["2027-01-01", "7000"],
    ["2027-03-31", "7000"],
    ["2027-04-01", "9000"],
  ])("on %s the limit is %s", (asOf, limit) => expect(judged(RAMP, [{ after: 1 }], { asOf }).budgets[0]?.limit.toString()).toBe(limit));

  test("a limit that a step leaves out stays", () => {
    const { budgets } = judged('monthly_increase: "10%", monthly_total: 6000, ramp: [{ from: 2026-01-01, monthly_increase: 5 }]', [{ after: 1 }]);
    expect(budgets.map(({ limit }) => limit.toString())).toEqual(["5", "6000"]);
  });
});

describe("a period", () => {
  // From 2026-12-02 to 2026-12-31 there are 30 days: 720 hours of 730.
  const PERIOD = "kind: period, from: 2026-10-01, to: 2026-12-31, amount: 720";
  const TOMORROW = { asOf: "2026-12-02" };
  test.each([
    ["what the change costs in the rest of it, met exactly", PERIOD, [{ after: 730 }], TOMORROW, ["pass"]],
    ["and a little more", PERIOD, [{ after: "730.01" }], TOMORROW, ["no", "budget/team/period approvable"]],
    ["what was there before does not count", PERIOD, [{ before: 9000, after: 9730 }], TOMORROW, ["pass"]],
    ["before it begins the whole of it counts", PERIOD, [{ after: 238 }], { asOf: "2026-01-01" }, ["pass"]],
    ["and no more than that", PERIOD, [{ after: 239 }], { asOf: "2026-01-01" }, ["no", "budget/team/period approvable"]],
    ["its last day", PERIOD, [{ after: 21_900 }], { asOf: "2026-12-31" }, ["pass"]],
    ["a later merge costs less of it", PERIOD, [{ after: 21_900 }], { asOf: "2026-12-30", top: "expected_merge_days: 1\n" }, ["pass"]],
    ["once it is over it limits nothing, and says so", PERIOD, [{ after: 1 }], { asOf: "2027-01-01" }, ["pass", "budget/team/period/ended advisory"]],
    ["but not to those who add nothing", PERIOD, [{ before: 1 }], { asOf: "2027-01-01" }, ["pass"]],
    ["what is spent counts, with all that is there", `${PERIOD}, spent: { amount: 0, on: 2026-12-01 }`, [{ before: 400, after: 730 }], TOMORROW, ["pass"]],
    ["and is exceeded", `${PERIOD}, spent: { amount: 0.01, on: 2026-12-01 }`, [{ before: 400, after: 730 }], TOMORROW, ["no", "budget/team/period approvable"]],
    [
      "what was spent before it counts too",
      `${PERIOD}, spent: { amount: 721, on: 2026-12-01 }`,
      [{ after: 1 }],
      TOMORROW,
      ["no", "budget/team/period approvable"],
    ],
    [
      "unless that only warns",
      `${PERIOD}, spent: { amount: 721, on: 2026-12-01 }, already_over: warn`,
      [{ after: 1 }],
      TOMORROW,
      ["pass", "budget/team/period advisory"],
    ],
    ["nothing added is nothing to say", `${PERIOD}, spent: { amount: 721, on: 2026-12-01 }`, [{ before: 1, after: 1 }], TOMORROW, ["pass"]],
  ] as const)("%s", (_what, budget, resources, run, expected) => expect(said(budget, resources, run)).toEqual(expected));
});

describe("a total until a day", () => {
  const TOTAL = "kind: total, ends: 2026-12-20, amount: 720";
  test.each([
    ["30 days of it, met exactly", TOTAL, [{ after: 730 }], {}, ["pass"]],
    ["a little more", TOTAL, [{ after: "730.01" }], {}, ["no", "budget/team/lifetime approvable"]],
    ["what is there already counts", TOTAL, [{ before: 400, after: 731 }], {}, ["no", "budget/team/lifetime approvable"]],
    ["nothing new in what exceeds it", TOTAL, [{ before: 900, after: 900, changed: false }], {}, ["pass"]],
    ["after its end whatever adds is over", TOTAL, [{ after: "0.01" }], { asOf: "2026-12-21" }, ["no", "budget/team/lifetime approvable"]],
    ["and what is taken away is not", TOTAL, [{ before: 5 }], { asOf: "2026-12-21" }, ["pass"]],
  ] as const)("%s", (_what, budget, resources, run, expected) => expect(said(budget, resources, run)).toEqual(expected));

  test("an exception excuses no more than what its resources add until the end", () => {
    const { findings } = judged(TOTAL, [{ after: 730 }, { after: 365, before: 0 }]);
    expect(findings[0]?.amount?.parts?.map(({ value, until }) => [value.toString(), until])).toEqual([
      ["720", "2026-12-20"],
      ["360", "2026-12-20"],
    ]);
  });
});

describe("the cost of a unit", () => {
  const UNITS = "units: [{ name: orders, now: 1000, forecast: { 2026-11: 2000 } }]\n";
  const PER = "per_unit: { unit: orders, at_most: 0.5 }";
  test.each([
    ["by the forecast, met exactly", [{ before: 500, after: 1000 }], { top: UNITS }, ["pass"]],
    ["a little more", [{ before: 500, after: "1000.01" }], { top: UNITS }, ["no", "budget/team/per-unit approvable"]],
    ["fewer orders alone are not this change's doing", [{ before: 5000, after: 5000 }], { top: UNITS }, ["pass"]],
    ["without a forecast it cannot be told", [{ after: 1 }], { top: UNITS, asOf: "2026-12-01" }, ["no", "budget/team/per-unit/undecided approvable"]],
    ["nor what is not known", [{ after: undefined }], { top: UNITS, asOf: "2026-12-01" }, ["no", "budget/team/per-unit/undecided approvable"]],
    ["what costs less needs none", [{ before: 1 }], { top: UNITS, asOf: "2026-12-01" }, ["pass"]],
  ] as const)("%s", (_what, resources, run, expected) => expect(said(PER, resources, run)).toEqual(expected));

  test("people approve money a month", () => {
    const { findings, budgets } = judged(PER, [{ before: 500, after: 1200 }], { top: UNITS });
    expect(budgets[0]?.over.toString()).toBe("0.1");
    expect(findings[0]?.amount?.value.toString()).toBe("700");
    expect(findings[0]?.amount?.over.toString()).toBe("200");
  });

  const WAIVED = "monthly_increase: 100, waive: { unit: orders }";
  test.each([
    ["no rise", [{ before: 500, after: 1000 }], UNITS, ["pass", "budget/team/increase/waived advisory"]],
    ["a rise", [{ before: 500, after: "1000.01" }], UNITS, ["no", "budget/team/increase approvable"]],
    ["within the limit nothing need be waived", [{ before: 500, after: 600 }], UNITS, ["pass"]],
    ["what is not known is not waived", [{ before: 500, after: 800 }, { after: undefined }], UNITS, ["no", "budget/team/increase approvable"]],
    [
      "nor was not known",
      [
        { before: 500, after: 800 },
        { before: undefined, after: undefined, changed: false },
      ],
      UNITS,
      ["no", "budget/team/increase approvable"],
    ],
    ["without today's volume", [{ before: 500, after: 800 }], "units: [{ name: orders, forecast: 5000 }]\n", ["no", "budget/team/increase approvable"]],
  ] as const)("a waiver: %s", (_what, resources, top, expected) => expect(said(WAIVED, resources, { top })).toEqual(expected));
});

describe("several projects (BY22)", () => {
  const TOTAL = "monthly_total: 6000, projects: [api, web, batch]";
  const standing = (projects: { readonly [name: string]: string | undefined }, currency = "USD"): Standing => ({
    asOf: "2026-11-21",
    merged: [],
    projects: Object.entries(projects).map(([name, total]) => ({
      name,
      currency,
      at: "2026-11-21T08:00:00Z",
      budgets: { team: total === undefined ? undefined : exact(total) },
    })),
  });
  const run = (given: Standing | undefined): Run => ({ project: "api", ...(given && { standing: given }) });

  test.each([
    ["met exactly", standing({ web: "4000", batch: "1000" }), ["pass"]],
    ["more", standing({ web: "4000.01", batch: "1000" }), ["no", "budget/team/total approvable"]],
    ["of one of which nothing is known", standing({ web: "4000" }), ["unknown", "budget/team/total/unknown hard"]],
    ["of one of which the amount is not known", standing({ web: "4000", batch: undefined }), ["unknown", "budget/team/total/unknown hard"]],
    ["in another currency", standing({ web: "4000", batch: "1000" }, "EUR"), ["unknown", "budget/team/total/unknown hard"]],
    ["of which nothing is known at all", undefined, ["unknown", "budget/team/total/unknown hard"]],
    ["what is known exceeds it already", standing({ web: "9000" }), ["unknown", "budget/team/total/unknown hard", "budget/team/total approvable"]],
    ["what it says of this project itself does not count", standing({ api: "9000", web: "4000", batch: "1000" }), ["pass"]],
  ] as const)("%s", (_what, given, expected) => expect(said(TOTAL, [{ before: 500, after: 1000 }], run(given))).toEqual(expected));

  test("the missing ones are named", () => {
    const { findings } = judged(TOTAL, [{ after: 1 }], run(standing({ web: "1" })));
    expect(findings[0]?.because).toBe('the budget "team" is about several projects, and what these cost is not known: batch');
  });

  test("a change that adds nothing needs to know nothing", () => expect(said(TOTAL, [{ before: 5 }], run(undefined))).toEqual(["pass"]));

  test("a project that the budget does not name is not its own", () =>
    expect(judged(TOTAL, [{ after: 9000 }], { project: "docs" })).toMatchObject({ outcome: "pass", budgets: [] }));

  test("a run that does not say its project cannot be judged", () =>
    expect(() => judged(TOTAL, [{ after: 1 }])).toThrow("the budget team is about several projects, and the run does not say which it is"));
});

describe("what goes together", () => {
  test.each([
    ["a period without its amount", "kind: period, from: 2026-01-01, to: 2026-03-31", /needs amount/],
    ["a period that ends before it begins", "kind: period, from: 2026-04-01, to: 2026-03-31, amount: 1", /is before from/],
    ["a total with a monthly limit", "kind: total, ends: 2026-04-01, amount: 1, monthly_total: 5", /monthly_total: is no key of a budget of kind total/],
    ["an amount without its kind", "monthly_total: 5, amount: 1", /amount: is no key of a budget of kind runrate/],
    ["what was spent after the end", "kind: total, ends: 2026-04-01, amount: 1, spent: { amount: 1, on: 2026-04-02 }", /spent: is after the end/],
    [
      "steps out of order",
      "monthly_total: 5, ramp: [{ from: 2027-01-01, monthly_total: 1 }, { from: 2026-01-01, monthly_total: 2 }]",
      /ramp\.1\.from: steps stand/,
    ],
    [
      "a step of a limit that is not there",
      "monthly_total: 5, ramp: [{ from: 2027-01-01, monthly_increase: 1 }]",
      /ramp\.0\.monthly_increase: is a limit that the budget does not have/,
    ],
    ["a unit that nobody defines", "per_unit: { unit: orders, at_most: 1 }", /per_unit\.unit: none of units is called orders/],
    ["a waiver without a limit", "monthly_total: 5, waive: { unit: orders }", /waive: is about monthly_increase/],
    ["projects without a total", "monthly_increase: 5, projects: [api]", /projects: is about monthly_total/],
    ["a day that is none", "kind: total, ends: 2026-02-30, amount: 1", /no day of the calendar/],
  ])("refuses %s", (_what, budget, message) =>
    expect(() => judged(budget, [])).toThrow(expect.objectContaining({ message: expect.stringMatching(message) as string })),
  );
});
