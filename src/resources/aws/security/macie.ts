import { type Exact, exact } from "../../../base/exact.ts";
import { text } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const DAYS_A_MONTH: Exact = HOURS_A_MONTH.over(exact(24));

export const macie: AnySheet = sheet({
  type: "aws_macie2_account",
  title: "Macie",
  pricing: "aws.amazon.com/macie/pricing",
  limits: ["The trial of the first 30 days is not granted."],
  attributes: { status: text({ default: "ENABLED", because: "AWS's default" }) },
  usage: {
    buckets: usageNumber("S3 buckets of the account, on average"),
    objects: usageNumber("Objects of those buckets that automated discovery monitors, on average"),
    monthly_scanned_gb: usageNumber("GB inspected for sensitive data a month"),
  },
  free: (r) => (r.status === "PAUSED" ? "it is paused" : undefined),
  components: [
    {
      name: "Buckets",
      unit: "bucket-days",
      quantity: (r) => r.usage.buckets?.times(DAYS_A_MONTH),
      price: aws("AmazonMacie", "Security Services Amazon Macie Paid Data Inventory Evaluation per buckets per month"),
    },
    {
      name: "Objects monitored",
      unit: "object-days",
      quantity: (r) => r.usage.objects?.times(DAYS_A_MONTH),
      price: aws("AmazonMacie", "Security Services Amazon Macie Paid Object Monitoring per Object-days"),
    },
    {
      name: "Sensitive data discovery",
      unit: "GB",
      quantity: (r) => r.usage.monthly_scanned_gb,
      price: aws("AmazonMacie", "Security Services Amazon Macie Sensitive Data Discovery per GB"),
    },
  ],
});
