import { describe, expect, test } from "vitest";
import type { ResourceEstimate } from "../../src/estimate/resource-estimate.ts";
import { totalsOf } from "../../src/estimate/totals.ts";
import { judge } from "../../src/policy/judge.ts";
import { readPolicy } from "../../src/policy/policy.ts";
import type { Verdict } from "../../src/policy/verdict.ts";
import { type Made, madeEstimate, madeResource } from "../support/estimates.ts";

const TEAMS = "teams: [{ from_tag: team }]\n";
const judged = (text: string, resources: readonly ResourceEstimate[]): Verdict =>
  judge({ ...madeEstimate([]), resources, totals: totalsOf(resources) }, readPolicy(TEAMS + text, "costgate.yml"));
const of = (team: string | undefined, made: Made, was?: string): ResourceEstimate => {
  const resource = madeResource(made);
  const owned = { ...resource, owners: team === undefined ? {} : { team } };
  return was === undefined ? owned : { ...owned, prior: { ...resource, owners: { team: was } } };
};
const limit = (line: string): string => `budgets:\n  - { name: a, ${line}, for: { teams: [a] } }\n`;

describe("a budget of a team", () => {
  test.each([
    ["what another team hands over counts whole", "monthly_increase: 99", [of("a", { before: 100, after: 100 }, "b")], "no"],
    ["and passes where there is room", "monthly_increase: 100", [of("a", { before: 100, after: 100 }, "b")], "pass"],
    ["what it hands over makes no room", "monthly_increase: 99", [of("b", { before: 500, after: 500 }, "a"), of("a", { after: 100 })], "no"],
    ["another team's saving does not pay", "monthly_increase: 99", [of("b", { before: 500 }), of("a", { after: 100 })], "no"],
    ["its own does", "monthly_increase: 99", [of("a", { before: 500 }), of("a", { after: 100 })], "pass"],
    ["a total counts what enters", "monthly_total: 150", [of("a", { before: 100, after: 100 }, "b"), of("a", { before: 60, after: 60, changed: false })], "no"],
    ["and not what has left", "monthly_total: 150", [of("b", { before: 100, after: 100 }, "a"), of("a", { before: 60, after: 60, changed: false })], "pass"],
  ] as const)("%s", (_what, line, resources, expected) => expect(judged(limit(line), resources).outcome).toBe(expected));

  test("what may be its own blocks at its level, because it cannot be told", () => {
    const open = { ...madeResource({ after: 1 }), owners: { untold: ["team"] as const } };
    const { outcome, findings } = judged(limit("monthly_increase: 500"), [open]);
    expect(outcome).toBe("no");
    expect(findings.find(({ id }) => id === "unknown-scope")).toMatchObject({ level: "approvable", addresses: ["aws_instance.r0"] });
    expect(judged(limit("monthly_increase: 500, level: advisory"), [open]).outcome).toBe("pass");
  });
});

describe("unowned cost", () => {
  test.each([
    ["warns by default", "", [of(undefined, { after: 5 })], "advisory"],
    ["is refused where the policy says so", "unowned: hard\n", [of(undefined, { after: 5 })], "hard"],
    ["also when it was somebody's before", "unowned: hard\n", [of(undefined, { before: 5, after: 5 }, "a")], "hard"],
    ["also when its cost is unknown", "unowned: hard\nunpriced: advisory\n", [of(undefined, { after: undefined })], "hard"],
    ["is not what shrinks", "unowned: hard\n", [of(undefined, { before: 5, after: 4 })], undefined],
    ["is not what stays as it is", "unowned: hard\n", [of(undefined, { before: 5, after: 5, changed: false })], undefined],
    ["is not what has an owner", "unowned: hard\n", [of("a", { after: 5 })], undefined],
  ] as const)("%s", (_what, text, resources, expected) =>
    expect(judged(text, resources).findings.find(({ id }) => id === "unowned/teams")?.level).toBe(expected),
  );

  test("a small one is no reason to break the silence", () => expect(judged("silent_below: 5\n", [of(undefined, { after: 1 })]).silent).toBe(true));
});
