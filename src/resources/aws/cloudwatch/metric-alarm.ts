import { blocks, number, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const period = number({ default: 60, because: "a standard period" });

const attributes = {
  period,
  metric_query: blocks({
    expression: text({ default: "", because: "no expression" }),
    period,
    metric: blocks({ period }),
  }),
};

type Alarm = Read<typeof attributes>;

/** Alarms with a period of 10, 20 or 30 seconds are high-resolution ones. */
function isHighResolution({ period: own, metric_query }: Alarm): boolean {
  const periods = metric_query.flatMap((query) => [query.period, ...query.metric.map((metric) => metric.period)]);
  return [own, ...periods].some((seconds) => seconds.lt(60));
}

function expressions({ metric_query }: Alarm): string[] {
  return metric_query.map(({ expression }) => expression);
}

/** Metrics Insights: an SQL query takes the place of the metrics. */
function isQuery(alarm: Alarm): boolean {
  return expressions(alarm).some((expression) => /^\s*SELECT\b/i.test(expression));
}

/** An alarm is billed for each metric; a band of expected values is two more (CloudWatch pricing page, "anomaly detection alarm"). */
function metrics(alarm: Alarm): number {
  const plain = alarm.metric_query.reduce((total, { metric }) => total + metric.length, 0);
  const bands = expressions(alarm).filter((expression) => /\bANOMALY_DETECTION_BAND\b/i.test(expression)).length;
  return Math.max(plain, 1) + 2 * bands;
}

export const metricAlarm: AnySheet = sheet({
  type: "aws_cloudwatch_metric_alarm",
  title: "CloudWatch alarm",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  limits: ["The ten free alarms of an account are not granted to one of them."],
  attributes,
  usage: { metrics_analyzed: usageNumber("Metrics that a Metrics Insights query analyses") },
  components: [
    {
      name: "Alarm",
      detail: (r) => (isHighResolution(r) ? "high resolution" : "standard resolution"),
      unit: "alarm-months",
      when: (r) => !isQuery(r),
      quantity: metrics,
      price: (r) => aws("AmazonCloudWatch", isHighResolution(r) ? "CW:HighResAlarmMonitorUsage" : "CW:AlarmMonitorUsage"),
    },
    {
      name: "Metrics Insights alarm",
      unit: "alarm-months",
      when: isQuery,
      quantity: (r) => r.usage.metrics_analyzed,
      price: aws("AmazonCloudWatch", "CW:MetricInsightAlarmUsage"),
    },
  ],
});
