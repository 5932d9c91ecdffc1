import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const logMetricFilter: AnySheet = sheet({
  type: "aws_cloudwatch_log_metric_filter",
  title: "CloudWatch metric filter",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  attributes: {},
  usage: { custom_metrics: usageNumber("Custom metrics that the filter feeds, one for each combination of dimensions, averaged over the month") },
  components: [
    {
      name: "Custom metrics",
      unit: "metric-months",
      quantity: (r) => r.usage.custom_metrics,
      price: aws("AmazonCloudWatch", "CW:MetricMonitorUsage"),
      sharedTiers: true,
    },
  ],
});
