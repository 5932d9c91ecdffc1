import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const analyticsSnapshot: AnySheet = sheet({
  type: "aws_kinesisanalyticsv2_application_snapshot",
  title: "Managed Service for Apache Flink snapshot",
  pricing: "aws.amazon.com/managed-service-apache-flink/pricing",
  attributes: {},
  usage: { durable_application_backup_gb: usageNumber("GB of the backup, averaged over the month") },
  components: [
    {
      name: "Durable backup",
      unit: "GB-months",
      quantity: (r) => r.usage.durable_application_backup_gb,
      price: aws("AmazonKinesisAnalytics", "DurableApplicationBackups"),
    },
  ],
});
