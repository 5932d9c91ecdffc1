import { running } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const hsm: AnySheet = sheet({
  type: "aws_cloudhsm_v2_hsm",
  title: "CloudHSM module",
  pricing: "aws.amazon.com/cloudhsm/pricing",
  limits: ["Priced as the first type of module: the cluster's hsm_type is not read."],
  attributes: {},
  usage: { monthly_hrs: usageNumber("hours a month in which the module exists") },
  components: [
    {
      name: "HSM usage",
      unit: "hours",
      hourly: true,
      quantity: (r) => running(1, r.usage.monthly_hrs),
      price: aws("CloudHSM", "CloudHSMv2Usage"),
    },
  ],
});
