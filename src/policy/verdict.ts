import type { Exact } from "../base/exact.ts";
import type { ComposedFile } from "../config/compose.ts";
import type { Decision } from "./approvals/decision.ts";
import type { Level } from "./level.ts";

/** What an approval's amount is held against: money a month; for budgets of a period or in all, money until their end. */
export interface FindingAmount {
  /** What the change adds to what the finding is about. */
  value: Exact;
  /** How far the limit is exceeded. */
  over: Exact;
  /** True when something that the change adds is not known: `value` is a lower bound. */
  atLeast: boolean;
  /** What each resource adds, and until which day, where that is no money a month. */
  parts?: readonly AmountPart[];
}

/** What a resource adds to an amount that is no money a month. */
export interface AmountPart {
  address: string;
  value: Exact;
  /** The last day that counts, YYYY-MM-DD. */
  until: string;
}

/** A change that was merged, with what it added a month to a budget; undefined when a part of that is not known. */
export interface MergedShare {
  pull: number;
  url: string;
  /** When it was merged, ISO 8601, UTC. */
  at: string;
  increase: Exact | undefined;
}

/** Something that the policy has to say about the change. */
export interface Finding {
  /** Stable: "budget/payments/increase", "budget/payments/increase/warn", "budget/payments/increase/waived", "budget/search/total/unknown", "unpriced", "unsupported", "outside-plan", "partial-plan", "unknown-scope", "unowned/teams", "tags/env/missing", "rule/gpu-limit", "rule/gpu-limit/undecided", "policy-loosened", "missing-base-plan". */
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
  /** Changes that were merged before and count together with this one. */
  merged?: readonly MergedShare[];
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

/**
 * What of a budget a limit is about: an increase or the total of a month, what is spent in a period or in all (lifetime), the cost of a unit of business, or what
 * changes add together that were merged within some days (window).
 */
export type LimitKind = "increase" | "total" | "period" | "lifetime" | "per-unit" | "window";

/** How a budget stands after the change. */
export interface BudgetStanding {
  name: string;
  kind: LimitKind;
  /** The case of ranges that is held against the limit; left out for the expected one. */
  on?: "low" | "high";
  level: Level;
  owner?: string;
  limit: Exact;
  /** For what is there in all: what it was before the change, what the base branch plans included. */
  before?: Exact;
  /** What is held against the limit. */
  value: Exact;
  /** Above 0 when the limit is exceeded. */
  over: Exact;
  /** True when something that counts is not known: `value` is a lower bound. */
  atLeast: boolean;
  /** From where it warns. */
  warnAt?: Exact;
  /** First day that counts, YYYY-MM-DD. */
  from?: string;
  /** Last day that counts, YYYY-MM-DD. */
  to?: string;
  /** It ended before this change is merged: nothing may be added, so `limit` is 0 and `value` what is added a month. */
  ended?: true;
  /** Of a lifetime: the same resources as a month, and as a month in which they are never stopped. */
  month?: { value: Exact; alwaysOn?: Exact };
  /** The cost of a unit, for limits that hang on it. */
  perUnit?: PerUnit;
  /** The limit is exceeded and does not count, because the cost of the unit does not rise. */
  waived?: true;
}

/** What so many of a unit cost, with the volumes of the policy. */
export interface PerUnit {
  unit: string;
  per: number;
  /** Undefined when it is not known. */
  before?: Exact;
  after?: Exact;
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

/** Without a policy nothing blocks. */
export const UNJUDGED: Verdict = { outcome: "pass", judged: false, findings: [], budgets: [], silent: false };

export const EXIT_CODE: Readonly<Record<Verdict["outcome"], 0 | 1 | 2>> = { pass: 0, no: 1, unknown: 2 };
