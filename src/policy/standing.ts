import type { Exact } from "../base/exact.ts";

/** What is known besides this run: how budgets stand in other projects, and what was merged before. Whoever keeps the record provides it. */
export interface Standing {
  /** The day on which it was told, YYYY-MM-DD. */
  asOf: string;
  /** Each project once, with what it costs a month by budget. */
  projects: readonly ProjectStanding[];
  /** Changes that were merged, with what each added a month by budget. */
  merged: readonly MergedChange[];
}

export interface ProjectStanding {
  name: string;
  /** By name of the budget: money a month. A budget that is not there is not known. */
  budgets: Amounts;
  /** ISO 4217 */
  currency: string;
  /** When it was told, ISO 8601. */
  at: string;
}

export interface MergedChange {
  pull: number;
  url: string;
  /** When it was merged, ISO 8601, UTC. */
  at: string;
  project: string;
  /** By name of the budget: money a month, below 0 for a saving; undefined where a part is not known. A budget that is not there was not touched. */
  budgets: Amounts;
  currency: string;
}

type Amounts = { readonly [budget: string]: Exact | undefined };
