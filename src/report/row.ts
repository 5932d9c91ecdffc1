import type { Exact } from "../base/exact.ts";
import type { Line } from "./words.ts";

/** A line of the table of changes: a changed resource with a delta that is not 0, or with a fee that is charged once; where that is not wholly known, with the part that is certain. */
export interface Row {
  address: string;
  action: string;
  before: string;
  after: string;
  delta: string;
  /** What is charged once, in no monthly sum; "" for nothing. */
  once: string;
  /** The delta in whole cents, such that all rows add up to the total shown. */
  amount: Exact;
  why: Line;
}
