import { type AnySheet, refersTo, sheet } from "../../sheet.ts";
import { discoveryComponents, discoveryUsage } from "./metered.ts";
import { pricedWithBus } from "./priced-with-bus.ts";

/** Billed with its bus, whose usage key it shares; the account's default bus stands in no plan. */
export const discoverer: AnySheet = sheet({
  type: "aws_schemas_discoverer",
  title: "EventBridge schema discoverer",
  pricing: "aws.amazon.com/eventbridge/pricing",
  attributes: {},
  usage: discoveryUsage,
  references: { bus: refersTo("source_arn", "aws_cloudwatch_event_bus", {}) },
  free: (r) => pricedWithBus(r, Object.keys(discoveryUsage)),
  components: discoveryComponents,
});
