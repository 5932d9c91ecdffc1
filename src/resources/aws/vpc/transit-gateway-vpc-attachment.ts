import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const transitGatewayVpcAttachment: AnySheet = sheet({
  type: "aws_ec2_transit_gateway_vpc_attachment",
  title: "Transit gateway attachment of a VPC",
  pricing: "aws.amazon.com/transit-gateway/pricing",
  attributes: {},
  usage: { monthly_data_processed_gb: usageNumber("GB a month that the VPC sends into the transit gateway") },
  components: [
    {
      name: "Transit gateway attachment",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayVPC" }),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AmazonVPC", "TransitGateway-Bytes", { operation: "TransitGatewayVPC" }),
    },
  ],
});
