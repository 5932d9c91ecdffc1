import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const workspace: AnySheet = sheet({
  type: "aws_prometheus_workspace",
  title: "Managed Service for Prometheus workspace",
  pricing: "aws.amazon.com/prometheus/pricing",
  limits: ["The account's first 40 million samples and 10 GB, which are free, are not deducted."],
  attributes: {},
  usage: {
    monthly_samples: usageNumber("metric samples ingested in a month"),
    storage_gb: usageNumber("GB of samples and metadata, averaged over the month"),
    monthly_query_samples: usageNumber("samples that queries process in a month"),
  },
  components: [
    {
      name: "Samples ingested",
      unit: "samples",
      quantity: (r) => r.usage.monthly_samples,
      price: aws("AmazonPrometheus", "AMP:MetricSampleCount"),
      sharedTiers: true,
    },
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AmazonPrometheus", "AMP:MetricStorageByteHrs") },
    {
      name: "Samples queried",
      unit: "samples",
      quantity: (r) => r.usage.monthly_query_samples,
      price: aws("AmazonPrometheus", "API Request per Metric Datapoints"),
    },
  ],
});
