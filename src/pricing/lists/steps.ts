import { Exact } from "../../base/exact.ts";
import { grouped } from "../../base/grouped.ts";

/** One step of a ladder as in a fact: decimals as text. */
export interface Step {
  from: string;
  price: string;
}

/** "0:0.1 10:0.08": equal for ladders that are alike. */
function said(steps: readonly Step[]): string {
  return steps.map(({ from, price }) => `${from}:${price}`).join(" ");
}

/**
 * The steps of a key for which a list has several ladders: one of them where all are alike; all steps together where a snapshot will see that
 * they contradict each other, and so has no price. Undefined where mixed steps would pass for a ladder, and where one does not begin at 0.
 */
export function oneLadder(ladders: readonly (readonly Step[])[]): readonly Step[] | undefined {
  const bySaid = new Map(ladders.map((steps) => [said(steps), steps]));
  // In one order, however the pages came.
  const distinct = [...bySaid.keys()].sort().flatMap((key) => [bySaid.get(key) ?? []]);
  if (distinct.length === 0 || distinct.some(([first]) => !first || !Exact.of(first.from).isZero)) return undefined;
  const steps = distinct.flat();
  return distinct.length === 1 || contradicts(steps) ? steps : undefined;
}

/** Whether some step has two prices. */
function contradicts(steps: readonly Step[]): boolean {
  return [...grouped(steps, ({ from }) => from).values()].some((same) => new Set(same.map(({ price }) => price)).size > 1);
}
