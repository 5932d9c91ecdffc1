import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const accelerator: AnySheet = sheet({
  type: "aws_globalaccelerator_accelerator",
  title: "Global Accelerator",
  pricing: "aws.amazon.com/global-accelerator/pricing",
  limits: ["It is charged until it is deleted, enabled or not. Transfer is priced with its endpoint groups; public IPv4 addresses are not priced."],
  attributes: {},
  components: [
    {
      name: "Accelerator",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: aws("AWSGlobalAccelerator", "fixed fee", { place: "global" }),
    },
  ],
});
