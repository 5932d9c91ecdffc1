import type { Exact } from "../../base/exact.ts";
import type { Scoped } from "../scope.ts";

/** Whether a change adds to a budget, or may: what is not known may be anything. */
export function mayAdd(added: Exact, counted: readonly Scoped[]): boolean {
  return added.gt(0) || counted.some(({ isKnown }) => !isKnown);
}
