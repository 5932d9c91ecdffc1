import type { Estimate } from "../../estimate/estimate.ts";
import type { Policy } from "../policy.ts";
import { type Scope, scopeOf } from "../scope.ts";
import type { Standing } from "../standing.ts";
import type { BudgetStanding, Finding } from "../verdict.ts";
import type { Held } from "./held.ts";
import { increaseOf } from "./increase.ts";
import { lifetimeOf } from "./lifetime.ts";
import { totalOf } from "./monthly-total.ts";
import { perUnitOf } from "./per-unit.ts";
import { periodOf } from "./period.ts";
import { onDay } from "./ramp.ts";
import type { Budget } from "./schema.ts";
import { type Untold, untoldFinding } from "./untold.ts";
import { windowOf } from "./window.ts";
import { type BudgetWorld, worldOf } from "./world.ts";

/** How budgets stand. */
export interface JudgedBudgets {
  standings: BudgetStanding[];
  findings: Finding[];
  /** What of the world beside this run is not known: nothing can be judged without it. */
  missing: Finding[];
}

/** The limits that a budget can have, in the order in which they are told. */
const LIMITS: readonly ((budget: Budget, scope: Scope, world: BudgetWorld) => Held | undefined)[] = [
  increaseOf,
  windowOf,
  totalOf,
  perUnitOf,
  periodOf,
  lifetimeOf,
];

/** Holds the estimate against every budget. A limit that is met exactly passes. Throws ConfigError where a budget is about projects and the run does not say its own. */
export function judgeBudgets(estimate: Estimate, policy: Policy, standing?: Standing): JudgedBudgets {
  const judged: JudgedBudgets = { standings: [], findings: [], missing: [] };
  const untold: Untold[] = [];
  const world = worldOf(estimate, policy, standing);
  for (const given of policy.budgets) {
    const budget = onDay(given, estimate.asOf);
    const scope = scopeOf(budget.for, estimate, budget.on);
    for (const limit of LIMITS) addTo(judged, limit(budget, scope, world));
    if (scope.untold.length > 0) untold.push({ budget, resources: scope.untold });
  }
  judged.findings.push(...untoldFinding(untold));
  return judged;
}

function addTo({ standings, findings, missing }: JudgedBudgets, held: Held | undefined): void {
  if (held?.standing) standings.push(held.standing);
  findings.push(...(held?.findings ?? []));
  missing.push(...(held?.missing ?? []));
}
