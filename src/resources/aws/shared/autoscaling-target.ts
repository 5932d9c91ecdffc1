import type { Exact } from "../../../base/exact.ts";
import { number, text } from "../../fields.ts";
import { type Referred, referredBy } from "../../sheet.ts";

const attributes = { scalable_dimension: text({ default: "" }), min_capacity: number(), max_capacity: number() };

/** The targets of Application Auto Scaling that move a resource's capacity. */
export const autoscalingTargets = referredBy("aws_appautoscaling_target", "resource_id", attributes);

/** Capacity under autoscaling: as the team says for the target, else its least. Undefined without a target for the dimension. */
export function scaledCapacity(targets: readonly Referred<typeof attributes>[], dimension: string, assume: (text: string) => void): Exact | undefined {
  const target = targets.find((one) => one.scalable_dimension === dimension);
  if (!target) return undefined;
  const said = target.usageNumber("capacity");
  if (said) return said;
  const { min_capacity: least, max_capacity: most } = target;
  if (least) assume(`autoscaling between ${least.toString()} and ${most?.toString() ?? "?"}: counted at the least (give usage capacity for ${target.address})`);
  return least;
}
