import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

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
    monthly_archive_processing_gb: usageNumber("GB archived in a month"),
    archive_storage_gb: usageNumber("GB kept in archives, averaged over the month"),
    monthly_schema_discovery_events: usageNumber("events a month that schema discovery reads; each 8 KB count as one"),
  },
  components: [
    { name: "Custom events", unit: "events", quantity: (r) => r.usage.monthly_custom_events, price: EVENT },
    { name: "Third-party events", unit: "events", quantity: (r) => r.usage.monthly_third_party_events, price: EVENT },
    { name: "Archive processing", unit: "GB", quantity: (r) => r.usage.monthly_archive_processing_gb, price: aws("AWSEvents", "ArchivedEvents-Bytes") },
    { name: "Archive storage", unit: "GB-months", quantity: (r) => r.usage.archive_storage_gb, price: aws("AWSEvents", "TimedStorage-ByteHrs") },
    { name: "Schema discovery", unit: "events", quantity: (r) => r.usage.monthly_schema_discovery_events, price: aws("AWSEvents", "Event-8K-Chunks") },
  ],
});
