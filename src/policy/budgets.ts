import { Exact, sum } from "../base/exact.ts";
import { selects } from "../config/select.ts";
import { deltaIn } from "../estimate/compare.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import { type SideEstimate, sideIn } from "../estimate/side.ts";
import type { Budget, Policy } from "./policy.ts";
import type { BudgetStanding, Finding } from "./verdict.ts";
import { wayUnder } from "./way-under.ts";

/** Holds the estimate against every budget. A limit that is met exactly passes. */
export function judgeBudgets(estimate: Estimate, policy: Policy): { standings: BudgetStanding[]; findings: Finding[] } {
  const standings: BudgetStanding[] = [];
  const findings: Finding[] = [];
  for (const budget of policy.budgets) {
    const selected = estimate.resources.filter(selects(budget.for));
    for (const standing of [increaseOf(budget, selected), totalOf(budget, selected, estimate)]) {
      if (!standing) continue;
      standings.push(standing.standing);
      if (standing.finding) findings.push(standing.finding);
    }
  }
  return { standings, findings };
}

interface Held {
  standing: BudgetStanding;
  finding?: Finding;
}

function increaseOf(budget: Budget, selected: readonly ResourceEstimate[]): Held | undefined {
  const limited = budget.monthly_increase;
  if (limited === undefined) return undefined;
  const changed = selected.filter(({ changed: is }) => is);
  const deltas = changed.map((resource) => deltaIn(resource, budget.on).atLeast);
  const value = sum(budget.savings === "count" ? deltas : deltas.filter((delta) => delta.gt(0)));
  const limit =
    limited instanceof Exact
      ? limited
      : sum(selected.map(({ before }) => sideIn(before, budget.on).monthly ?? Exact.zero))
          .times(limited.percent)
          .over(100);
  const atLeast = changed.some((resource) => deltaIn(resource, budget.on).delta === undefined);
  return held(budget, { kind: "increase", limit, value, atLeast }, `adds more a month ${AT[budget.on]}than it allows`, changed);
}

/** What a case is called in sentences. */
const AT: Readonly<Record<Budget["on"], string>> = { expected: "", low: "at the least ", high: "at the ceiling " };

function totalOf(budget: Budget, selected: readonly ResourceEstimate[], { priceLists }: Estimate): Held | undefined {
  const limit = budget.monthly_total;
  if (limit === undefined) return undefined;
  const value = sum(selected.map(({ after }) => sideIn(after, budget.on).monthly ?? Exact.zero));
  const added = sum(selected.flatMap((resource) => (resource.changed ? [deltaIn(resource, budget.on).atLeast] : [])));
  const before = value.minus(added);
  const atLeast = selected.some(({ after }) => isOpen(after) || isOpen(sideIn(after, budget.on)));
  const standing = { kind: "total" as const, limit, value, before, atLeast };
  if (!before.gt(limit)) return held(budget, standing, `costs more a month ${AT[budget.on]}than it allows`, selected);
  // It was over before this change: only a further increase is this change's doing.
  if (!added.gt(0)) return { standing: standingOf(budget, standing, Exact.zero) };
  const level = budget.already_over === "warn" ? "advisory" : budget.level;
  return held({ ...budget, level }, standing, `was over its total before this change${listOf(priceLists)}, and this adds to it`, selected);
}

function listOf(priceLists: Estimate["priceLists"]): string {
  const newest = priceLists
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return newest === undefined ? "" : `, by the price list of ${newest}`;
}

function isOpen({ status }: SideEstimate): boolean {
  return status === "unpriced" || status === "unsupported";
}

const NEXT: Readonly<Record<Budget["level"], string>> = {
  advisory: "This is a warning: look whether the cost is meant.",
  approvable: "Lower the cost, or have the limit raised in the policy on the base branch.",
  hard: "Lower the cost: nobody can approve this; only a change of the policy on the base branch can.",
};

/** What is held against a budget's limit. */
type Measured = Omit<BudgetStanding, "name" | "on" | "level" | "over" | "owner">;

function standingOf({ name, on, level, owner }: Budget, measured: Measured, over: Exact): BudgetStanding {
  return { ...measured, name, ...(on !== "expected" && { on }), level, over, ...(owner !== undefined && { owner }) };
}

function held(budget: Budget, measured: Measured, because: string, resources: readonly ResourceEstimate[]): Held {
  const over = measured.value.minus(measured.limit).max(0);
  const standing = standingOf(budget, measured, over);
  if (over.isZero) return { standing };
  const way = budget.on === "high" ? wayUnder(measured, resources, budget) : undefined;
  return {
    standing,
    finding: {
      id: `budget/${budget.name}/${measured.kind}`,
      level: budget.level,
      because: `the budget "${budget.name}" ${because}`,
      next: NEXT[budget.level],
      ...(budget.owner !== undefined && budget.level === "approvable" && { owner: budget.owner }),
      addresses: resources.filter((resource) => deltaIn(resource, budget.on).delta?.gt(0)).map(({ address }) => address),
      ...(way && { wayUnder: way }),
    },
  };
}
