import { daysAfter } from "../../base/day.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { Policy } from "../policy.ts";
import type { Standing } from "../standing.ts";
import type { Unit } from "./units.ts";

/** What budgets are held by, besides their resources. */
export interface BudgetWorld {
  estimate: Estimate;
  /** ISO 4217 */
  currency: string;
  units: readonly Unit[];
  /** The first day on which the change costs, YYYY-MM-DD. */
  merge: string;
  /** What is known besides this run. */
  standing: Standing | undefined;
}

export function worldOf(estimate: Estimate, { currency, units, expected_merge_days: days }: Policy, standing: Standing | undefined): BudgetWorld {
  return { estimate, currency, units, merge: daysAfter(estimate.asOf, days), standing };
}
