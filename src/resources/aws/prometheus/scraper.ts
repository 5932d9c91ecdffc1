import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const scraper: AnySheet = sheet({
  type: "aws_prometheus_scraper",
  title: "Managed collector for Prometheus",
  pricing: "aws.amazon.com/prometheus/pricing",
  attributes: {},
  usage: { monthly_collected_samples: usageNumber("samples that the collector takes in a month") },
  components: [
    { name: "Collector", unit: "hours", hourly: true, quantity: () => 1, price: aws("AmazonPrometheus", "Metric per Collector Hours") },
    {
      name: "Samples collected",
      unit: "samples",
      quantity: (r) => r.usage.monthly_collected_samples,
      price: aws("AmazonPrometheus", "Metric from 0 to Inf per Metric Datapoints"),
    },
  ],
});
