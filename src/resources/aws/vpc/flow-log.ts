import { block, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** Flow logs are billed as vended logs, by where they go: aws.amazon.com/cloudwatch/pricing. */
const DESTINATIONS = new Map([
  ["cloud-watch-logs", "VendedLog-Bytes"],
  ["s3", "S3-Egress-Bytes"],
  ["kinesis-data-firehose", "FH-Egress-Bytes"],
]);

export const flowLog: AnySheet = sheet({
  type: "aws_flow_log",
  title: "Flow log",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  limits: [
    "Storage is billed where the logs go. Logs of a CloudWatch group are given here or as monthly_vended_data_ingested_gb of the group, not both.",
    "A group of the class Infrequent Access is priced as Standard.",
  ],
  attributes: {
    log_destination_type: text({ default: "cloud-watch-logs", because: "AWS provider: log_destination_type" }),
    destination_options: block({ file_format: text({ default: "plain-text", because: "AWS provider: file_format" }) }),
  },
  usage: { monthly_data_ingested_gb: usageNumber("GB of flow logs a month, uncompressed") },
  components: [
    {
      name: "Logs delivered",
      detail: (r) => `to ${r.log_destination_type}`,
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_ingested_gb,
      price: ({ log_destination_type: type }) => aws("AmazonCloudWatch", DESTINATIONS.get(type) ?? unpriced(`the price of flow logs to ${type} is not known`)),
      sharedTiers: true,
    },
    {
      name: "Conversion to Parquet",
      unit: "GB",
      when: (r) => r.log_destination_type === "s3" && r.destination_options?.file_format === "parquet",
      quantity: (r) => r.usage.monthly_data_ingested_gb,
      price: aws("AmazonCloudWatch", "S3-Egress-InputBytes"),
    },
  ],
});
