import { blocks, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const attributes = { setting: blocks({ name: text(), value: text() }, { because: "the account's settings" }) };

/** "disabled", "enabled" or "enhanced". */
function insights({ setting }: Read<typeof attributes>): string {
  return setting.find(({ name }) => name === "containerInsights")?.value ?? "disabled";
}

export const cluster: AnySheet = sheet({
  type: "aws_ecs_cluster",
  title: "ECS cluster",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  limits: ["Logs of Container Insights are billed with their log group."],
  attributes,
  usage: { container_insights_metrics: usageNumber("Metrics that Container Insights keeps for the cluster, averaged over the month") },
  free: (r) => (insights(r) === "disabled" ? "a cluster is not billed, its tasks or instances are" : undefined),
  components: [
    {
      name: "Container Insights metrics",
      unit: "metric-months",
      quantity: (r) => r.usage.container_insights_metrics,
      price: (r) =>
        insights(r) === "enabled"
          ? aws("AmazonCloudWatch", "CW:MetricMonitorUsage")
          : unpriced(`the price of metrics of ${insights(r)} Container Insights is not known`),
      sharedTiers: true,
    },
  ],
});
