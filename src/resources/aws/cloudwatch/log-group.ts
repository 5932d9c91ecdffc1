import { text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** What the usage types of ingestion have inserted, by class of the log group. */
function infix(logGroupClass: string): string {
  if (logGroupClass === "STANDARD") return "";
  return logGroupClass === "INFREQUENT_ACCESS" ? "IA" : unpriced(`the price of the log class ${logGroupClass} is not known`);
}

export const logGroup: AnySheet = sheet({
  type: "aws_cloudwatch_log_group",
  title: "CloudWatch log group",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  limits: ["Live Tail, delivery to S3 or Data Firehose and anomaly detection of logs are not priced."],
  attributes: { log_group_class: text({ default: "STANDARD", because: "AWS provider: log_group_class" }) },
  usage: {
    monthly_data_ingested_gb: usageNumber("GB of logs that arrive in a month"),
    monthly_vended_data_ingested_gb: usageNumber("GB of logs that AWS services deliver in a month at the price of vended logs, such as VPC flow logs"),
    storage_gb: usageNumber("GB kept, compressed, averaged over the month"),
    monthly_data_scanned_gb: usageNumber("GB that Logs Insights scans in a month"),
    monthly_data_masked_gb: usageNumber("GB that data protection scans in a month"),
  },
  components: [
    {
      name: "Data ingested",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_ingested_gb,
      price: (r) => aws("AmazonCloudWatch", `DataProcessing${infix(r.log_group_class)}-Bytes`),
    },
    {
      name: "Vended logs ingested",
      unit: "GB",
      when: (r) => r.usage.monthly_vended_data_ingested_gb !== undefined,
      quantity: (r) => r.usage.monthly_vended_data_ingested_gb,
      price: (r) => aws("AmazonCloudWatch", `VendedLog${infix(r.log_group_class)}-Bytes`),
      sharedTiers: true,
    },
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AmazonCloudWatch", "TimedStorage-ByteHrs") },
    {
      name: "Data scanned by Logs Insights",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_scanned_gb,
      price: aws("AmazonCloudWatch", "DataScanned-Bytes"),
    },
    {
      name: "Data protection",
      unit: "GB",
      when: (r) => r.usage.monthly_data_masked_gb !== undefined,
      quantity: (r) => r.usage.monthly_data_masked_gb,
      price: aws("AmazonCloudWatch", "DataProtection-Bytes"),
    },
  ],
});
