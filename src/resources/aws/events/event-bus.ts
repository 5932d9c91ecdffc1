import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { archiveComponents, archiveUsage, discoveryComponents, discoveryUsage } from "./metered.ts";

/** aws.amazon.com/eventbridge/pricing has one price for custom and third-party events; the list's own words for the latter are known for one region only. */
const EVENT = aws("AWSEvents", "Event-64K-Chunks", { operation: "Custom Event" });

export const eventBus: AnySheet = sheet({
  type: "aws_cloudwatch_event_bus",
  title: "EventBridge event bus",
  pricing: "aws.amazon.com/eventbridge/pricing",
  limits: ["Events to other accounts and regions, and API destinations, are not priced here."],
  attributes: {},
  usage: {
    monthly_custom_events: usageNumber("custom events a month; each 64 KB count as one"),
    monthly_third_party_events: usageNumber("events of software partners a month; each 64 KB count as one"),
    ...archiveUsage,
    ...discoveryUsage,
  },
  components: [
    { name: "Custom events", unit: "events", quantity: (r) => r.usage.monthly_custom_events, price: EVENT },
    { name: "Third-party events", unit: "events", quantity: (r) => r.usage.monthly_third_party_events, price: EVENT },
    ...archiveComponents,
    ...discoveryComponents,
  ],
});
