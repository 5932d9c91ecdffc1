import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** With retention that can be extended, the first year is part of what ingestion costs. */
const EXTENDABLE = "EXTENDABLE_RETENTION_PRICING";

export const eventDataStore: AnySheet = sheet({
  type: "aws_cloudtrail_event_data_store",
  title: "CloudTrail Lake event data store",
  pricing: "aws.amazon.com/cloudtrail/pricing",
  attributes: { billing_mode: text({ default: EXTENDABLE, because: "AWS provider: billing_mode" }) },
  usage: {
    monthly_ingested_gb: usageNumber("GB of CloudTrail events ingested a month"),
    monthly_other_ingested_gb: usageNumber("GB ingested a month from other sources, such as Config items or outside AWS"),
    extended_storage_gb: usageNumber("GB kept beyond the first year, averaged over the month"),
    monthly_scanned_gb: usageNumber("GB that queries scan a month"),
  },
  components: [
    {
      name: "Ingestion",
      detail: (r) => (r.billing_mode === EXTENDABLE ? "one-year extendable retention" : "seven-year retention"),
      unit: "GB",
      quantity: (r) => r.usage.monthly_ingested_gb,
      price: (r) => aws("AWSCloudTrail", r.billing_mode === EXTENDABLE ? "Ingestion Bytes-1yearstore" : "Ingestion Bytes"),
    },
    {
      name: "Ingestion, other sources",
      unit: "GB",
      when: (r) => r.usage.monthly_other_ingested_gb !== undefined,
      quantity: (r) => r.usage.monthly_other_ingested_gb,
      price: (r) => aws("AWSCloudTrail", r.billing_mode === EXTENDABLE ? "Ingestion Bytes-1yearstore-other-data-sources" : "Ingestion Bytes"),
    },
    {
      name: "Extended retention",
      unit: "GB-months",
      when: (r) => r.billing_mode === EXTENDABLE && r.usage.extended_storage_gb !== undefined,
      quantity: (r) => r.usage.extended_storage_gb,
      price: aws("AWSCloudTrail", "Management PaidStorage ByteHrs"),
    },
    { name: "Queries", unit: "GB", quantity: (r) => r.usage.monthly_scanned_gb, price: aws("AWSCloudTrail", "QueryScanned Bytes") },
  ],
});
