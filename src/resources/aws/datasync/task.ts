import { text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const task: AnySheet = sheet({
  type: "aws_datasync_task",
  title: "DataSync task",
  pricing: "aws.amazon.com/datasync/pricing",
  limits: ["Requests to and storage at the locations are billed by their services."],
  attributes: { task_mode: text({ default: "BASIC", because: "AWS's default" }) },
  usage: { monthly_data_copied_gb: usageNumber("GB copied in a month") },
  components: [
    {
      name: "Data copied",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_copied_gb,
      price: (r) => (r.task_mode === "BASIC" ? aws("AWSDataSync", "Data transferred") : unpriced(`the price of the task mode ${r.task_mode} is not known`)),
    },
  ],
});
