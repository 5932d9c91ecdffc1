import { flag, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  transit_gateway_id: text(),
  enable_acceleration: flag({ default: false, because: "AWS provider: enable_acceleration" }),
  tunnel_bandwidth: text({ default: "standard", because: "AWS's default" }),
};
const usage = { monthly_data_processed_gb: usageNumber("GB a month that the transit gateway processes for this connection") };
const references = { transitGateway: refersTo("transit_gateway_id", "aws_ec2_transit_gateway", {}) };

type Connection = Read<typeof attributes> & Context<typeof usage, typeof references>;

function isAttached(r: Connection): boolean {
  return r.refs.transitGateway !== undefined || r.transit_gateway_id !== undefined;
}

export const vpnConnection: AnySheet = sheet({
  type: "aws_vpn_connection",
  title: "Site-to-Site VPN connection",
  pricing: "aws.amazon.com/vpn/pricing",
  limits: ["Data transfer out, the transfer premium of accelerated connections, public IPv4 addresses and attachments to Cloud WAN are not priced."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "VPN connection",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) =>
        r.tunnel_bandwidth === "standard"
          ? aws("AmazonVPC", "VPN-Usage-Hours:ipsec.1")
          : unpriced(`the price of tunnels of ${r.tunnel_bandwidth} bandwidth is not known`),
    },
    {
      name: "Accelerators",
      detail: () => "one for each tunnel",
      unit: "hours",
      hourly: true,
      when: (r) => r.enable_acceleration,
      quantity: () => 2, // aws.amazon.com/vpn/pricing, "Accelerated Site-to-Site VPN"
      price: aws("AWSGlobalAccelerator", "fixed fee", { place: "global" }),
    },
    {
      name: "Transit gateway attachment",
      unit: "hours",
      hourly: true,
      when: isAttached,
      quantity: () => 1,
      price: aws("AmazonVPC", "TransitGateway-Hours", { operation: "TransitGatewayVPN" }),
    },
    {
      name: "Data processed",
      unit: "GB",
      when: isAttached,
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AmazonVPC", "TransitGateway-Bytes", { operation: "TransitGatewayVPN" }),
    },
  ],
});
