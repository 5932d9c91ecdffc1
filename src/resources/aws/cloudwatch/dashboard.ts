import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { worldwide } from "../shared/worldwide.ts";

export const dashboard: AnySheet = sheet({
  type: "aws_cloudwatch_dashboard",
  title: "CloudWatch dashboard",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  limits: ["The three free dashboards of an account are not granted to one of them."],
  attributes: {},
  components: [{ name: "Dashboard", unit: "months", quantity: () => 1, price: (r) => aws("AmazonCloudWatch", "DashboardsUsageHour", { place: worldwide(r) }) }],
});
