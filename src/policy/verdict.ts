import type { Exact } from "../base/exact.ts";
import type { Level } from "./policy.ts";

/** Something that the policy has to say about the change. */
export interface Finding {
  /** Stable: "budget/payments/increase", "unpriced", "unsupported", "outside-plan", "partial-plan". */
  id: string;
  level: Level;
  /** One sentence: what is wrong. No amount that is not known is in it. */
  because: string;
  /** Who acts next, and how. */
  next: string;
  /** Who decides about an exception, if anybody may. */
  owner?: string;
  addresses: readonly string[];
  /** The cheapest known way under the limit: the highest value of an attribute of a resource that fits, and what is then held against the limit. */
  wayUnder?: { address: string; attribute: string; most: Exact; value: Exact };
}

/** How a budget stands after the change. */
export interface BudgetStanding {
  name: string;
  kind: "increase" | "total";
  /** The case of ranges that is held against the limit; left out for the expected one. */
  on?: "low" | "high";
  level: Level;
  owner?: string;
  limit: Exact;
  /** For totals: what the selected resources cost before, what the base branch plans included. */
  before?: Exact;
  /** What is held against the limit. */
  value: Exact;
  /** Above 0 when the limit is exceeded. */
  over: Exact;
  /** True when something that counts is not known: `value` is a lower bound. */
  atLeast: boolean;
}

/**
 * pass: nothing blocks (advisory findings may be there) · no: a finding blocks · unknown: the evidence as a whole is missing or damaged.
 * The exit codes are 0, 1 and 2.
 */
export interface Verdict {
  outcome: "pass" | "no" | "unknown";
  /** Whether a policy judged; without one nothing can block. */
  judged: boolean;
  findings: readonly Finding[];
  budgets: readonly BudgetStanding[];
  /** Whether the change is so small, and free of findings, that nobody need be told. */
  silent: boolean;
}

export const EXIT_CODE: Readonly<Record<Verdict["outcome"], 0 | 1 | 2>> = { pass: 0, no: 1, unknown: 2 };
