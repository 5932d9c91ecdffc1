import type { Exact } from "../base/exact.ts";
import type { ComposedFile } from "../config/compose.ts";
import type { Decision } from "./approvals/decision.ts";
import type { Level } from "./level.ts";

/** What an approval's amount is held against; money a month. */
export interface FindingAmount {
  /** What the change adds to what the finding is about. */
  value: Exact;
  /** How far the limit is exceeded. */
  over: Exact;
  /** True when something that the change adds is not known: `value` is a lower bound. */
  atLeast: boolean;
}

/** Something that the policy has to say about the change. */
export interface Finding {
  /** Stable: "budget/payments/increase", "unpriced", "unsupported", "outside-plan", "partial-plan", "unknown-scope", "unowned/teams", "tags/env/missing", "rule/gpu-limit", "rule/gpu-limit/undecided", "policy-loosened", "missing-base-plan". */
  id: string;
  level: Level;
  /** One sentence: what is wrong. No amount that is not known is in it. */
  because: string;
  /** What the policy says to it, or why it cannot be decided. In words of the repository: hostile. */
  reason?: string;
  /** Where people read more: an https address of plain characters. */
  docs?: string;
  /** Who acts next, and how. */
  next: string;
  /** Who decides about an exception, if anybody may. */
  owner?: string;
  addresses: readonly string[];
  /** What is wrong with each: strings from the plan, hostile. */
  details?: readonly string[];
  /** Of findings about an amount. */
  amount?: FindingAmount;
  /** The cheapest known way under the limit: the highest value of an attribute of a resource that fits, and what is then held against the limit. */
  wayUnder?: { address: string; attribute: string; most: Exact; value: Exact };
}

/** What parts of the policy find that look at the plan itself. */
export interface Further {
  findings: readonly Finding[];
  /** Findings that were there before the change: counted, and never judged (D7). */
  older: number;
}

/** What the policy that judged is made of. */
export interface PolicyRecord {
  /** sha256 of the effective policy, in hex: the same for the same values, however they are written. */
  digest: string;
  /** The most basic first. */
  files: readonly ComposedFile[];
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
  /** Findings on what the change leaves as it was; they count for nothing. */
  older?: number;
  /** What approvals, exceptions and break-glass made of findings that block; left out where nothing of it was asked. */
  decision?: Decision;
}

export const EXIT_CODE: Readonly<Record<Verdict["outcome"], 0 | 1 | 2>> = { pass: 0, no: 1, unknown: 2 };
