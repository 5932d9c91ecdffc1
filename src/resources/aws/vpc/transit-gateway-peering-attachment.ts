import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const transitGatewayPeeringAttachment: AnySheet = sheet({
  type: "aws_ec2_transit_gateway_peering_attachment",
  title: "Transit gateway peering attachment",
  pricing: "aws.amazon.com/transit-gateway/pricing",
  limits: ["Data that crosses to another region is billed as data transfer. The other side's owner pays an attachment as well."],
  attributes: {},
  components: [
    {
      name: "Transit gateway attachment",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayPeering" }),
    },
  ],
});
