import type { Exact } from "../../../base/exact.ts";
import { aws } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";

export const archiveUsage = {
  monthly_archive_processing_gb: usageNumber("GB archived in a month"),
  archive_storage_gb: usageNumber("GB kept in archives, averaged over the month"),
} as const;

export const discoveryUsage = {
  monthly_schema_discovery_events: usageNumber("events a month that schema discovery reads; each 8 KB count as one"),
} as const;

type Said<U> = { readonly usage: { readonly [K in keyof U]: Exact | undefined } };

export const archiveComponents: readonly Component<Said<typeof archiveUsage>>[] = [
  { name: "Archive processing", unit: "GB", quantity: (r) => r.usage.monthly_archive_processing_gb, price: aws("AWSEvents", "ArchivedEvents-Bytes") },
  { name: "Archive storage", unit: "GB-months", quantity: (r) => r.usage.archive_storage_gb, price: aws("AWSEvents", "TimedStorage-ByteHrs") },
];

export const discoveryComponents: readonly Component<Said<typeof discoveryUsage>>[] = [
  { name: "Schema discovery", unit: "events", quantity: (r) => r.usage.monthly_schema_discovery_events, price: aws("AWSEvents", "Event-8K-Chunks") },
];
