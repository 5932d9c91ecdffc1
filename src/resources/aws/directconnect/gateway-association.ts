import { type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const attributes = { associated_gateway_id: text() };
const usage = { monthly_data_processed_gb: usageNumber("GB a month that the transit gateway processes for this attachment") };
const references = {
  transitGateway: refersTo("associated_gateway_id", "aws_ec2_transit_gateway", {}),
  vpnGateway: refersTo("associated_gateway_id", "aws_vpn_gateway", {}),
};

type Association = Read<typeof attributes> & Context<typeof usage, typeof references>;

function isTransit(r: Association): boolean {
  if (r.refs.transitGateway) return true;
  if (r.refs.vpnGateway) return false;
  const [kind = ""] = (r.associated_gateway_id ?? "").split("-", 1);
  if (kind === "tgw" || kind === "vgw") return kind === "tgw";
  return unpriced("associated_gateway_id does not say whether it is a transit gateway");
}

export const gatewayAssociation: AnySheet = sheet({
  type: "aws_dx_gateway_association",
  title: "Direct Connect gateway association",
  pricing: "aws.amazon.com/transit-gateway/pricing",
  limits: ["Data transfer out is priced with the connection."],
  attributes,
  usage,
  references,
  free: (r) => (isTransit(r) ? undefined : "virtual private gateways are associated at no charge"),
  components: [
    {
      name: "Transit gateway attachment",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayDirectConnect" }),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AmazonVPC", "TransitGateway-Bytes", { operation: "TransitGatewayDirectConnect" }),
    },
  ],
});
