import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const crawler: AnySheet = sheet({
  type: "aws_glue_crawler",
  title: "Glue crawler",
  pricing: "aws.amazon.com/glue/pricing",
  attributes: {},
  usage: { monthly_hours: usageNumber("hours that it crawls in a month, times its DPUs; each run counts at least 10 minutes") },
  components: [{ name: "Duration", unit: "DPU-hours", quantity: (r) => r.usage.monthly_hours, price: aws("AWSGlue", "Crawler-DPU-Hour") }],
});
