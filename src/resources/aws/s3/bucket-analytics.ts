import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const bucketAnalytics: AnySheet = sheet({
  type: "aws_s3_bucket_analytics_configuration",
  title: "S3 storage class analysis",
  pricing: "aws.amazon.com/s3/pricing",
  attributes: {},
  usage: { monthly_monitored_objects: usageNumber("Objects analysed in a month") },
  components: [
    { name: "Objects monitored", unit: "objects", quantity: (r) => r.usage.monthly_monitored_objects, price: aws("AmazonS3", "StorageAnalytics-ObjCount") },
  ],
});
