import { Exact } from "../../base/exact.ts";
import type { Ladder, Tier } from "../ladder.ts";

/** How one price moved: at the step that moved most. */
export interface LadderMove {
  /** Monthly quantity from which on it is so; 0 for the first step. */
  from: Exact;
  before: Exact;
  after: Exact;
  /** (after − before) ÷ before, as a fraction: 0.25 is 25 % more. Undefined where it was free. */
  relative: Exact | undefined;
}

/** The largest relative move between two ladders in one unit and currency; undefined when they cost the same at every quantity. */
export function moveOf(before: Ladder, after: Ladder): LadderMove | undefined {
  let largest: LadderMove | undefined;
  for (const from of stepsOf(before, after)) {
    const [was, is] = [priceAt(before.tiers, from), priceAt(after.tiers, from)];
    if (was.equals(is)) continue;
    const move = { from, before: was, after: is, relative: was.isZero ? undefined : is.minus(was).over(was) };
    if (!largest || compareMoves(move, largest) < 0) largest = move;
  }
  return largest;
}

/** Larger moves first; what was free and is not any more is larger than all. */
export function compareMoves(a: LadderMove, b: LadderMove): number {
  if (!a.relative || !b.relative) return a.relative ? 1 : b.relative ? -1 : b.after.compare(a.after);
  return b.relative.abs().compare(a.relative.abs());
}

function stepsOf(...ladders: readonly Ladder[]): Exact[] {
  const steps: Exact[] = [];
  for (const { tiers } of ladders) for (const { from } of tiers) if (!steps.some((step) => step.equals(from))) steps.push(from);
  return steps;
}

function priceAt(tiers: readonly Tier[], quantity: Exact): Exact {
  let price = tiers[0]?.price ?? Exact.zero;
  for (const tier of tiers) if (!tier.from.gt(quantity)) price = tier.price;
  return price;
}
