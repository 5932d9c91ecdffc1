import { Exact } from "../base/exact.ts";
import type { Estimate } from "../estimate/estimate.ts";
import { onDay } from "./budgets/ramp.ts";
import { judge } from "./judge.ts";
import type { Budget, Policy } from "./policy.ts";
import type { Verdict } from "./verdict.ts";

/** What a policy would have said of an earlier change. */
export interface Replayed {
  verdict: Verdict;
  /** What of the policy the evidence does not suffice for: "budget shop: its total". It is not in the verdict. */
  untold: readonly string[];
}

/** Judges what a stored report tells. That has only the changed resources, without tags: what needs more is left out, and named. */
export function replayReport(estimate: Estimate, policy: Policy): Replayed {
  const budgets = policy.budgets.map((budget) => tellable(onDay(budget, estimate.asOf)));
  const sections = Object.entries(policy).flatMap(([key, value]) => (TOLD.includes(key) || isEmpty(value) ? [] : [`the section ${key}`]));
  if (estimate.currency !== policy.currency) {
    return { verdict: judge(estimate, { ...policy, budgets: [] }), untold: [`all budgets: the report is in ${estimate.currency}`, ...sections] };
  }
  const verdict = judge(estimate, { ...policy, budgets: budgets.flatMap(({ budget }) => budget ?? []) });
  return { verdict, untold: [...budgets.flatMap(({ untold }) => untold), ...sections] };
}

/** Findings on what was so before the change: they do not block it. */
export function olderFindings({ budgets, findings }: Verdict): number {
  const ids = new Set(findings.map(({ id }) => id));
  return budgets.filter(({ name, kind, value, limit, waived }) => value.gt(limit) && !waived && !ids.has(`budget/${name}/${kind}`)).length;
}

/** Sections for which a report suffices, or which change nothing in it: prices and usage are those of the report, and people come after the verdict. Without classes nothing is unowned. */
const TOLD: readonly string[] = [
  "version",
  "locked",
  "policy_changes",
  "currency",
  "default_regions",
  "budgets",
  "units",
  "expected_merge_days",
  "silent_below",
  "unpriced",
  "unsupported",
  "outside_plan",
  "trusted_schedules",
  "kinds",
  "prices",
  "stale_prices",
  "allow_partial",
  "missing_base_plan",
  "unowned",
  "groups",
  "approvals",
  "break_glass",
];

function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return value === undefined;
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
}

/** The part of a budget that a report suffices for. */
function tellable(budget: Budget): { budget?: Budget; untold: string[] } {
  const { name, for: selector, monthly_increase: increase, monthly_total: total } = budget;
  const stranger = Object.entries(selector ?? {}).find(([key, value]) => value !== undefined && !["types", "addresses", "modules"].includes(key));
  if (stranger) return { untold: [`budget ${name}: reports do not tell what is selected by ${stranger[0]}`] };
  const { projects, per_unit: perUnit, window, waive, ...plain } = budget;
  if (plain.kind !== "runrate") return { untold: [`budget ${name}: what its ${plain.kind} comes to`] };
  const hasTotal = total !== undefined && selector === undefined && projects === undefined;
  const hasIncrease = increase !== undefined && (selector === undefined || increase instanceof Exact);
  const { monthly_increase: _increase, monthly_total: _total, ramp: _ramp, ...rest } = plain;
  const lacks: [boolean, string][] = [
    [total !== undefined && !hasTotal, "its total"],
    [increase !== undefined && !hasIncrease, "a share of what it costs today"],
    [perUnit !== undefined, "the cost of a unit"],
    [window !== undefined, "what was merged within its window"],
    [waive !== undefined, "whether it would be waived"],
  ];
  const untold = lacks.flatMap(([isSo, what]) => (isSo ? [`budget ${name}: ${what}`] : []));
  if (!hasTotal && !hasIncrease) return { untold };
  return { budget: { ...rest, ...(hasIncrease && { monthly_increase: increase }), ...(hasTotal && { monthly_total: total }) }, untold };
}
