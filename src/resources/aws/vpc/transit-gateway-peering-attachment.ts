import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const transitGatewayPeeringAttachment: AnySheet = sheet({
  type: ["aws_ec2_transit_gateway_peering_attachment", "aws_ec2_transit_gateway_peering_attachment_accepter"],
  title: "Transit gateway peering attachment",
  pricing: "aws.amazon.com/transit-gateway/pricing",
  limits: ["Data that crosses to another region is billed as data transfer. Each side pays its own attachment."],
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
