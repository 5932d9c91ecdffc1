import { Exact } from "../../base/exact.ts";
import type { Scoped } from "../scope.ts";
import { amountOf } from "../share.ts";
import type { BudgetStanding, Finding, FindingAmount } from "../verdict.ts";
import type { Budget } from "./schema.ts";

/** What is held against a limit. */
export type Measured = Omit<BudgetStanding, "name" | "on" | "level" | "over" | "owner" | "warnAt">;

/** How a budget stands by one of its limits, and what is to be said of it. */
export interface Held {
  /** Undefined where nothing can be held against the limit. */
  standing?: BudgetStanding;
  findings: readonly Finding[];
  /** Findings that what is known of the world beside this run does not suffice: nothing can be judged. */
  missing?: readonly Finding[];
}

/** A limit with what it is about. */
export interface Claim {
  measured: Measured;
  /** What the change adds to the value. */
  added: Exact;
  /** Resources that count. */
  counted: readonly Scoped[];
  /** What is wrong when the limit is exceeded: "costs more a month than it allows". */
  because: string;
  /** Where the finding's amount is not what is held. */
  amount?: Partial<FindingAmount>;
  /** Addresses of what adds to it; default: what adds to a month's cost. */
  addresses?: readonly string[];
  /** What else the finding says, asked for only where there is one. */
  more?: () => Partial<Finding>;
}

/** Holds a limit that only this change can exceed. A limit that is met exactly passes. */
export function heldAlone(budget: Budget, claim: Claim): Held {
  const over = claim.measured.value.minus(claim.measured.limit).max(0);
  return over.isZero ? within(budget, claim) : { standing: standingOf(budget, claim.measured, over), findings: [overFinding(budget, claim, over)] };
}

/** What is said where a limit was exceeded before. */
const CROSSED = "was over its limit before this change, and this adds to it";

/** Holds a limit on all that is there: one that was exceeded before is this change's doing only where it adds to that. */
export function heldTogether(budget: Budget, claim: Claim & { measured: { before: Exact } }, crossed: string = CROSSED): Held {
  const { measured, added } = claim;
  if (!measured.before.gt(measured.limit)) return heldAlone(budget, claim);
  if (!added.gt(0)) return { standing: standingOf(budget, measured, Exact.zero), findings: [] };
  const level = budget.already_over === "warn" ? "advisory" : budget.level;
  return heldAlone({ ...budget, level }, { ...claim, because: crossed });
}

export function standingOf({ name, on, level, owner, warn_at: warn }: Budget, measured: Measured, over: Exact): BudgetStanding {
  return {
    ...measured,
    name,
    ...(on !== "expected" && { on }),
    level,
    over,
    ...(owner !== undefined && { owner }),
    ...(warn !== undefined && { warnAt: amountOf(warn, measured.limit) }),
  };
}

function within(budget: Budget, claim: Claim): Held {
  const standing = standingOf(budget, claim.measured, Exact.zero);
  const { warnAt } = standing;
  const isNear = warnAt !== undefined && claim.added.gt(0) && !standing.value.lt(warnAt);
  return { standing, findings: isNear ? [warning(budget, claim)] : [] };
}

function warning({ name, level }: Budget, { measured: { kind }, counted, addresses }: Claim): Finding {
  return {
    id: `budget/${name}/${kind}/warn`,
    level: "advisory",
    because: `the budget "${name}" has come to where it warns`,
    next: level === "advisory" ? NEXT.advisory : "It passes: look whether the cost is meant, before the limit is reached.",
    addresses: addresses ?? addressesOf(counted),
  };
}

/** Who acts next, where a budget is exceeded. */
export const NEXT: Readonly<Record<Budget["level"], string>> = {
  advisory: "This is a warning: look whether the cost is meant.",
  approvable: "Lower the cost, or have the limit raised in the policy on the base branch.",
  hard: "Lower the cost: nobody can approve this; only a change of the policy on the base branch can.",
};

function overFinding(budget: Budget, { measured, added, counted, because, amount, addresses, more }: Claim, over: Exact): Finding {
  return {
    id: `budget/${budget.name}/${measured.kind}`,
    level: budget.level,
    because: `the budget "${budget.name}" ${because}${sayEntering(counted)}`,
    next: NEXT[budget.level],
    ...(budget.owner !== undefined && budget.level === "approvable" && { owner: budget.owner }),
    addresses: addresses ?? addressesOf(counted),
    amount: { value: added, over, atLeast: counted.some(({ isKnown }) => !isKnown), ...amount },
    ...more?.(),
  };
}

function addressesOf(counted: readonly Scoped[]): string[] {
  return counted.filter(({ added }) => added.gt(0)).map(({ resource: { address } }) => address);
}

function sayEntering(counted: readonly Scoped[]): string {
  const n = counted.filter(({ is, added }) => is === "entering" && added.gt(0)).length;
  return n === 0 ? "" : `; ${n} resource${n === 1 ? " that was" : "s that were"} not its own before ${n === 1 ? "counts" : "count"} whole`;
}

/** What a case is called in sentences. */
export const AT: Readonly<Record<Budget["on"], string>> = { expected: "", low: "at the least ", high: "at the ceiling " };
