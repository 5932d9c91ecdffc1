import type { Exact } from "../../../base/exact.ts";
import { number, text } from "../../fields.ts";
import type { Scaled } from "../../scaled.ts";
import { type Referred, referredBy } from "../../sheet.ts";

const attributes = { scalable_dimension: text({ default: "" }), resource_id: text({ default: "" }), min_capacity: number(), max_capacity: number() };

/** The targets of Application Auto Scaling that move a resource's capacity. */
export const autoscalingTargets = referredBy("aws_appautoscaling_target", "resource_id", attributes);

type Target = Referred<typeof attributes>;

/** What a resource's sheet sees of its targets. */
export interface Autoscaled {
  readonly refs: { readonly targets: readonly Target[] };
  readonly scaled: (one: Scaled) => Exact;
  readonly assume: (text: string) => void;
}

/** Capacity under autoscaling: as the team says for the target, else its least; between both its bounds. Undefined without a target for the dimension. */
export function scaledCapacity(r: Autoscaled, dimension: string): Exact | undefined {
  const target = r.refs.targets.find((one) => one.scalable_dimension === dimension);
  if (!target) return undefined;
  const said = target.usageNumber("capacity");
  const { min_capacity: least } = target;
  if (!said && least)
    r.assume(`autoscaling between ${least.toString()} and ${mostText(target)}: counted at the least (give usage capacity for ${target.address})`);
  const value = said ?? least;
  return value && between(r, value, target);
}

/** Capacity as it is given, between the bounds of the target for a dimension and whatever has that name at the end of its `resource_id`, if there is one. */
export function boundedCapacity(r: Autoscaled, dimension: string, tail: string, value: Exact): Exact {
  const target = r.refs.targets.find((one) => one.scalable_dimension === dimension && one.resource_id.endsWith(tail));
  return target ? between(r, value, target) : value;
}

function between(r: Autoscaled, value: Exact, target: Target): Exact {
  return r.scaled({ value, least: () => target.min_capacity, most: () => target.max_capacity, by: "max_capacity", of: target.address });
}

function mostText({ max_capacity: most }: Target): string {
  return most?.toString() ?? "?";
}
