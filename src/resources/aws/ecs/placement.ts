import { Exact } from "../../../base/exact.ts";
import { blocks, number, type Read, text } from "../../fields.ts";

const share = { default: 0, because: "AWS provider: capacity_provider_strategy" };

export const strategyAttributes = { capacity_provider: text(), base: number(share), weight: number(share) };
export const strategy = blocks(strategyAttributes, { because: "the cluster's" });

export type Strategy = readonly Read<typeof strategyAttributes>[];

/** How many tasks run on Fargate, on demand and on spare capacity; the others run on instances. */
export interface Placement {
  onDemand: Exact;
  spot: Exact;
}

export const NOWHERE: Placement = { onDemand: Exact.zero, spot: Exact.zero };

/** Spreads tasks as ECS does: the base first, the rest by weight; without weights all go where the base is. */
export function spread(tasks: Exact, strategies: Strategy): Placement {
  const based = strategies.find(({ base }) => !base.isZero);
  const base = (based?.base ?? Exact.zero).min(tasks);
  const weights = strategies.reduce((total, { weight }) => total.plus(weight), Exact.zero);
  const rest = tasks.minus(base);
  const placed = { ...NOWHERE };
  for (const one of strategies) {
    const byWeight = weights.isZero ? (one === (based ?? strategies[0]) ? rest : Exact.zero) : rest.times(one.weight).over(weights);
    const own = one === based ? byWeight.plus(base) : byWeight;
    if (one.capacity_provider === "FARGATE") placed.onDemand = placed.onDemand.plus(own);
    if (one.capacity_provider === "FARGATE_SPOT") placed.spot = placed.spot.plus(own);
  }
  return placed;
}
