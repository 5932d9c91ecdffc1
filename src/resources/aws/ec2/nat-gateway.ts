import { text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const natGateway: AnySheet = sheet({
  type: "aws_nat_gateway",
  title: "NAT gateway",
  pricing: "aws.amazon.com/vpc/pricing",
  limits: ["Its public address is priced as the aws_eip that it uses; data transfer is not priced here."],
  attributes: { availability_mode: text({ default: "zonal", because: "AWS's default" }) },
  usage: { monthly_data_processed_gb: usageNumber("GB that the gateway processes a month") },
  components: [
    {
      name: "NAT gateway",
      unit: "hours",
      hourly: true,
      quantity: (r) => (r.availability_mode === "zonal" ? 1 : unpriced("a regional NAT gateway is billed for each zone that it spreads to")),
      price: aws("AmazonEC2", "NatGateway-Hours"),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AmazonEC2", "NatGateway-Bytes"),
    },
  ],
});
