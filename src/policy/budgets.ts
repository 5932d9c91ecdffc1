import { Exact, sum } from "../base/exact.ts";
import type { Selector } from "../config/selector.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { SharedTiers } from "../estimate/shared-tiers.ts";
import { type SideEstimate, sideIn } from "../estimate/side.ts";
import type { Budget, Policy } from "./policy.ts";
import { type Scope, type Scoped, scopeOf } from "./scope.ts";
import type { BudgetStanding, Finding } from "./verdict.ts";
import { wayUnder } from "./way-under.ts";

/** Holds the estimate against every budget. A limit that is met exactly passes. */
export function judgeBudgets(estimate: Estimate, policy: Policy): { standings: BudgetStanding[]; findings: Finding[] } {
  const standings: BudgetStanding[] = [];
  const findings: Finding[] = [];
  const untold: Untold[] = [];
  for (const budget of policy.budgets) {
    const scope = scopeOf(budget.for, estimate, budget.on);
    for (const standing of [increaseOf(budget, scope, estimate), totalOf(budget, scope, estimate)]) {
      if (!standing) continue;
      standings.push(standing.standing);
      if (standing.finding) findings.push(standing.finding);
    }
    if (scope.untold.length > 0) untold.push({ budget, resources: scope.untold });
  }
  return { standings, findings: [...findings, ...untoldFinding(untold)] };
}

interface Held {
  standing: BudgetStanding;
  finding?: Finding;
}

/**
 * What sharing steps of prices changes: counted in budgets for everything, where the sum is then what the account pays, which more use never lowers. Budgets for some
 * resources count what those cost alone: what their neighbours use is not theirs. So do those for the least or the most: sharing is told for what is expected.
 */
function sharedIn({ for: chosen, on }: Budget, { sharedTiers }: Estimate): Pick<SharedTiers, "before" | "after" | "delta"> {
  return (on === "expected" && isEverything(chosen) && sharedTiers) || NOTHING_SHARED;
}

const NOTHING_SHARED = { before: Exact.zero, after: Exact.zero, delta: Exact.zero };

function isEverything(chosen: Selector | undefined): boolean {
  return Object.values(chosen ?? {}).every((list) => list === undefined);
}

function increaseOf(budget: Budget, { counted }: Scope, estimate: Estimate): Held | undefined {
  const limited = budget.monthly_increase;
  if (limited === undefined) return undefined;
  // What leaves for another owner is still paid for: it saves nothing.
  const mine = counted.filter(({ is }) => is !== "leaving");
  const deltas = mine.map(({ added }) => added);
  const shared = sharedIn(budget, estimate);
  // Where savings are ignored, a cheaper step is one: each increase counts alone.
  const value = budget.savings === "count" ? sum(deltas).plus(shared.delta) : sum(deltas.filter((delta) => delta.gt(0)));
  const limit =
    limited instanceof Exact
      ? limited
      : sum(counted.flatMap(({ is, resource: { before } }) => (is === "entering" ? [] : [sideIn(before, budget.on).monthly ?? Exact.zero])))
          .plus(shared.before)
          .times(limited.percent)
          .over(100);
  const atLeast = mine.some(({ isKnown }) => !isKnown);
  return held(budget, { kind: "increase", limit, value, atLeast }, `adds more a month ${AT[budget.on]}than it allows`, mine);
}

/** What a case is called in sentences. */
const AT: Readonly<Record<Budget["on"], string>> = { expected: "", low: "at the least ", high: "at the ceiling " };

function totalOf(budget: Budget, { counted }: Scope, estimate: Estimate): Held | undefined {
  const shared = sharedIn(budget, estimate);
  const limit = budget.monthly_total;
  if (limit === undefined) return undefined;
  const inside = counted.filter(({ is }) => is !== "leaving");
  const value = sum(inside.map(({ resource: { after } }) => sideIn(after, budget.on).monthly ?? Exact.zero)).plus(shared.after);
  const added = sum(counted.map((one) => one.added)).plus(shared.delta);
  const before = value.minus(added);
  const atLeast = inside.some(({ resource: { after } }) => isOpen(after) || isOpen(sideIn(after, budget.on)));
  const standing = { kind: "total" as const, limit, value, before, atLeast };
  if (!before.gt(limit)) return held(budget, standing, `costs more a month ${AT[budget.on]}than it allows`, inside);
  // It was over before this change: only a further increase is this change's doing.
  if (!added.gt(0)) return { standing: standingOf(budget, standing, Exact.zero) };
  const level = budget.already_over === "warn" ? "advisory" : budget.level;
  return held({ ...budget, level }, standing, `was over its total before this change${listOf(estimate.priceLists)}, and this adds to it`, inside);
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

function held(budget: Budget, measured: Measured, because: string, counted: readonly Scoped[]): Held {
  const over = measured.value.minus(measured.limit).max(0);
  const standing = standingOf(budget, measured, over);
  if (over.isZero) return { standing };
  const way =
    budget.on === "high"
      ? wayUnder(
          measured,
          counted.map(({ resource }) => resource),
          budget,
        )
      : undefined;
  return {
    standing,
    finding: {
      id: `budget/${budget.name}/${measured.kind}`,
      level: budget.level,
      because: `the budget "${budget.name}" ${because}${sayEntering(counted)}`,
      next: NEXT[budget.level],
      ...(budget.owner !== undefined && budget.level === "approvable" && { owner: budget.owner }),
      addresses: counted.filter(({ added }) => added.gt(0)).map(({ resource: { address } }) => address),
      amount: {
        value: measured.before ? measured.value.minus(measured.before) : measured.value,
        over,
        atLeast: counted.some(({ isKnown }) => !isKnown),
      },
      ...(way && { wayUnder: way }),
    },
  };
}

function sayEntering(counted: readonly Scoped[]): string {
  const n = counted.filter(({ is, added }) => is === "entering" && added.gt(0)).length;
  return n === 0 ? "" : `; ${n} resource${n === 1 ? " that was" : "s that were"} not its own before ${n === 1 ? "counts" : "count"} whole`;
}

interface Untold {
  budget: Budget;
  resources: readonly ResourceEstimate[];
}

/** What may count for a budget must not pass it by because its tags or its owner are not known yet. */
function untoldFinding(untold: readonly Untold[]): Finding[] {
  const addresses = [...new Set(untold.flatMap(({ resources }) => resources.map(({ address }) => address)))];
  if (addresses.length === 0) return [];
  const names = untold.map(({ budget: { name } }) => `"${name}"`);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  const level = LEVELS.find((one) => untold.some(({ budget }) => budget.level === one)) ?? "hard";
  const n = `${addresses.length} changed resource${addresses.length === 1 ? " counts" : "s count"}`;
  return [
    {
      id: "unknown-scope",
      level,
      because: `it cannot be told before apply whether ${n} for the budget${names.length === 1 ? "" : "s"} ${names.slice(0, 3).join(", ")}${more}`,
      next: "Give them tags, an owner or an account that the plan shows: values that are known only after apply, or sensitive, tell nothing.",
      addresses,
    },
  ];
}

const LEVELS: readonly Budget["level"][] = ["hard", "approvable", "advisory"];
