import { Exact, sum } from "../../base/exact.ts";
import type { Selector } from "../../config/selector.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { SharedTiers } from "../../estimate/shared-tiers.ts";
import { type SideEstimate, sideIn } from "../../estimate/side.ts";
import type { Scope, Scoped } from "../scope.ts";
import type { Budget } from "./schema.ts";

/** A sum over a budget's scope; money a month. */
export interface Sum {
  value: Exact;
  /** True when something that counts is not known: `value` is a lower bound. */
  atLeast: boolean;
  /** What counts in it. */
  counted: readonly Scoped[];
}

type Shared = Pick<SharedTiers, "before" | "after" | "delta">;

/**
 * What sharing steps of prices changes: counted in budgets for everything, where the sum is then what the account pays, which more use never lowers. Budgets for some
 * resources count what those cost alone: what their neighbours use is not theirs. So do those for the least or the most: sharing is told for what is expected.
 */
export function sharedIn({ for: chosen, on }: Pick<Budget, "for" | "on">, { sharedTiers }: Pick<Estimate, "sharedTiers">): Shared {
  return (on === "expected" && isEverything(chosen) && sharedTiers) || NOTHING_SHARED;
}

const NOTHING_SHARED: Shared = { before: Exact.zero, after: Exact.zero, delta: Exact.zero };

function isEverything(chosen: Selector | undefined): boolean {
  return Object.values(chosen ?? {}).every((list) => list === undefined);
}

/** What the change adds. What leaves for another owner is still paid for: it saves nothing. Where savings are ignored, a cheaper step is one: each increase counts alone. */
export function increaseIn(budget: Budget, { counted }: Scope, estimate: Estimate): Sum {
  const mine = counted.filter(({ is }) => is !== "leaving");
  const deltas = mine.map(({ added }) => added);
  const value = budget.savings === "count" ? sum(deltas).plus(sharedIn(budget, estimate).delta) : sum(deltas.filter((delta) => delta.gt(0)));
  return { value, atLeast: mine.some(({ isKnown }) => !isKnown), counted: mine };
}

/** What is there after the change, and what the change added to that. */
export function totalIn(budget: Budget, { counted }: Scope, estimate: Estimate): Sum & { added: Exact } {
  const shared = sharedIn(budget, estimate);
  const inside = counted.filter(({ is }) => is !== "leaving");
  const value = sum(inside.map(({ resource: { after } }) => sideIn(after, budget.on).monthly ?? Exact.zero)).plus(shared.after);
  const added = sum(counted.map((one) => one.added)).plus(shared.delta);
  return { value, added, atLeast: isOpenIn(budget, inside), counted: inside };
}

/** Whether something that is there after the change has no known cost. */
export function isOpenIn({ on }: Pick<Budget, "on">, inside: readonly Scoped[]): boolean {
  return inside.some(({ resource: { after } }) => isOpen(after) || isOpen(sideIn(after, on)));
}

function isOpen({ status }: SideEstimate): boolean {
  return status === "unpriced" || status === "unsupported";
}
