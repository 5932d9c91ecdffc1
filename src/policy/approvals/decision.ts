import type { Exact } from "../../base/exact.ts";

/** What lets a finding pass that would block. */
export interface Cover {
  /** Id of the finding. */
  finding: string;
  by: "approval" | "exception" | "break-glass";
  /** What the change adds a month, where the finding is about an amount. */
  amount?: Exact;
  /** The most that it may add; left out where the consent is to this cost and no other, or where there is no amount. */
  cap?: Exact;
}

/** One person's consent that fits a finding as it is now. */
export interface Approval {
  finding: string;
  /** Numeric id of the account. */
  by: number;
  login: string;
  url: string;
  /** When it was written, ISO 8601, UTC. */
  at: string;
  cap?: Exact;
  /** Last day on which it holds. */
  until: string;
}

/** A finding that still blocks, and what it takes. */
export interface Open {
  finding: string;
  /** Groups of which somebody may decide; none when nobody can. */
  may: readonly string[];
  /** Of the approvals that it takes, how many are there. */
  has: number;
  needs: number;
  /** True when one person of each group is needed, not any of them. */
  each: boolean;
  /** A line to copy into a comment. */
  line?: string;
  /** What approvals allow that are there and are not enough. */
  approved?: Exact;
  amount?: Exact;
  /** How many people more than the policy says it takes, because so many of those who made the commits are not known. */
  unknownHands: number;
}

/** Something said that does not count, and why, in one line. */
export interface Refusal {
  /** Undefined for a deleted account. */
  by: number | undefined;
  login: string;
  url: string;
  because: string;
}

/** A standing exception that is about a finding that blocks. */
export interface ExceptionStanding {
  id: string;
  owner: string;
  ticket: string;
  /** Last day on which it holds. */
  expires: string;
  /** counts; or why not. */
  state: "counts" | "ended" | "not begun" | "over its cap";
  /** Days until it ends, where it counts. */
  daysLeft?: number;
  /** What the resources that it is for add a month. */
  used?: Exact;
  cap?: Exact;
}

/** A glass that was broken: the change passes, not approved, and must be reviewed. */
export interface BrokenGlass {
  by: number;
  login: string;
  url: string;
  at: string;
  ticket: string;
  reason: string;
  /** What the change adds a month, fees charged once included, savings not counted. */
  amount: Exact;
  cap: Exact;
  /** The moment at which it ends, ISO 8601, UTC. */
  until: string;
  /** The day by which it must be reviewed. */
  reviewBy: string;
}

/** Everything that decided about findings that block. */
export interface Decision {
  covers: readonly Cover[];
  open: readonly Open[];
  approvals: readonly Approval[];
  refused: readonly Refusal[];
  requests: readonly { login: string; url: string; reason: string }[];
  exceptions: readonly ExceptionStanding[];
  breakGlass?: BrokenGlass;
  /** Of what changes, without times and prices: sha256, the first 32 hex digits. */
  costDigest: string;
}
