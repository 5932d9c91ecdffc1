import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const directoryBucket: AnySheet = sheet({
  type: "aws_s3_directory_bucket",
  title: "S3 directory bucket (Express One Zone)",
  pricing: "aws.amazon.com/s3/pricing",
  limits: ["Directory buckets in local zones are not priced."],
  attributes: {},
  usage: {
    storage_gb: usageNumber("GB kept, averaged over the month"),
    monthly_tier_1_requests: usageNumber("PUT, COPY, POST and LIST requests a month"),
    monthly_tier_2_requests: usageNumber("GET and all other requests a month"),
    monthly_upload_gb: usageNumber("GB written in a month"),
    monthly_data_retrieval_gb: usageNumber("GB read in a month"),
  },
  components: [
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AmazonS3", "TimedStorage-XZ-ByteHrs") },
    { name: "PUT, COPY, POST, LIST requests", unit: "requests", quantity: (r) => r.usage.monthly_tier_1_requests, price: aws("AmazonS3", "Requests-XZ-Tier1") },
    { name: "GET and other requests", unit: "requests", quantity: (r) => r.usage.monthly_tier_2_requests, price: aws("AmazonS3", "Requests-XZ-Tier2") },
    { name: "Data uploaded", unit: "GB", quantity: (r) => r.usage.monthly_upload_gb, price: aws("AmazonS3", "Upload-XZ") },
    { name: "Data retrieved", unit: "GB", quantity: (r) => r.usage.monthly_data_retrieval_gb, price: aws("AmazonS3", "Retrieval-XZ") },
  ],
});
