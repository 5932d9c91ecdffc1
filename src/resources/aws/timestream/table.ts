import { block, number } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

export const table = sheet({
  type: "aws_timestreamwrite_table",
  title: "Timestream table",
  pricing: "aws.amazon.com/timestream/pricing",
  limits: ["Queries of accounts that are still billed by the data scanned, and AWS Backup of tables are not priced."],
  attributes: {
    retention_properties: block({ memory_store_retention_period_in_hours: number(), magnetic_store_retention_period_in_days: number() }),
  },
  usage: {
    monthly_data_written_gb: usageNumber("GB written in a month"),
    memory_store_gb: usageNumber("GB in the memory store, on average"),
    magnetic_store_gb: usageNumber("GB in the magnetic store, averaged over the month"),
    monthly_tcu_hours: usageNumber("Timestream compute unit hours (TCU-hours) of queries in a month"),
  },
  components: [
    { name: "Writes", unit: "GB", quantity: (r) => r.usage.monthly_data_written_gb, price: aws("AmazonTimestream", "Timestream Ingestion") },
    {
      name: "Memory store",
      detail: (r) => kept(r.retention_properties?.memory_store_retention_period_in_hours?.toString(), "hours"),
      unit: "GB-hours",
      hourly: true,
      quantity: (r) => r.usage.memory_store_gb,
      price: aws("AmazonTimestream", "Timestream Memory Store"),
    },
    {
      name: "Magnetic store",
      detail: (r) => kept(r.retention_properties?.magnetic_store_retention_period_in_days?.toString(), "days"),
      unit: "GB-months",
      quantity: (r) => r.usage.magnetic_store_gb,
      price: aws("AmazonTimestream", "Timestream Magnetic Store"),
    },
    { name: "Queries", unit: "TCU-hours", quantity: (r) => r.usage.monthly_tcu_hours, price: aws("AmazonTimestream", "Query TCU-hours") },
  ],
});

function kept(time: string | undefined, unit: string): string {
  return time === undefined ? "" : `kept ${time} ${unit}`;
}
