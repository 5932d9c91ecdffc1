import { c as text, o as number } from "./fields.js";
import { n as referredBy } from "./sheet.js";
// src/resources/aws/shared/autoscaling-target.ts
const attributes = {
	scalable_dimension: text({ default: "" }),
	min_capacity: number(),
	max_capacity: number()
};
const autoscalingTargets = referredBy("aws_appautoscaling_target", "resource_id", attributes);
function scaledCapacity(targets, dimension, assume) {
	const target = targets.find((one) => one.scalable_dimension === dimension);
	if (!target) return void 0;
	const said = target.usageNumber("capacity");
	if (said) return said;
	const { min_capacity: least, max_capacity: most } = target;
	if (least) assume(`autoscaling between ${least.toString()} and ${most?.toString() ?? "?"}: counted at the least (give usage capacity for ${target.address})`);
	return least;
}
export { scaledCapacity as n, autoscalingTargets as t };
