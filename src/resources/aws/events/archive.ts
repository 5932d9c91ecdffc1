import { type AnySheet, refersTo, sheet } from "../../sheet.ts";
import { archiveComponents, archiveUsage } from "./metered.ts";
import { pricedWithBus } from "./priced-with-bus.ts";

/** Billed with its bus, whose usage keys it shares; the account's default bus stands in no plan. */
export const archive: AnySheet = sheet({
  type: "aws_cloudwatch_event_archive",
  title: "EventBridge archive",
  pricing: "aws.amazon.com/eventbridge/pricing",
  attributes: {},
  usage: archiveUsage,
  references: { bus: refersTo("event_source_arn", "aws_cloudwatch_event_bus", {}) },
  free: (r) => pricedWithBus(r, Object.keys(archiveUsage)),
  components: archiveComponents,
});
