import { number } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

export const serverlessWorkgroup = sheet({
  type: "aws_redshiftserverless_workgroup",
  title: "Redshift Serverless workgroup",
  pricing: "aws.amazon.com/redshift/pricing",
  limits: ["Storage is billed with the namespace.", "Serverless reservations and data that leaves the region are not priced."],
  attributes: {
    base_capacity: number({ default: 128, because: "AWS's default" }),
    max_capacity: number({ default: undefined, because: "AWS then caps nothing" }),
  },
  usage: { monthly_rpu_hours: usageNumber("Redshift processing unit hours (RPU-hours) a month: capacity times the hours in which queries run") },
  components: [
    {
      name: "Compute",
      detail: (r) => `base ${r.base_capacity.toString()} RPUs${r.max_capacity ? `, at most ${r.max_capacity.toString()}` : ""}`,
      unit: "RPU-hours",
      quantity: (r) => r.usage.monthly_rpu_hours,
      price: aws("AmazonRedshift", "Redshift:ServerlessUsage"),
    },
  ],
});
