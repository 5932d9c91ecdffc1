import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const compositeAlarm: AnySheet = sheet({
  type: "aws_cloudwatch_composite_alarm",
  title: "CloudWatch composite alarm",
  pricing: "aws.amazon.com/cloudwatch/pricing",
  attributes: {},
  components: [{ name: "Composite alarm", unit: "alarm-months", quantity: () => 1, price: aws("AmazonCloudWatch", "CW:CompositeAlarmMonitorUsage") }],
});
