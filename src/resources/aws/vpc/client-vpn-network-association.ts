import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const clientVpnNetworkAssociation: AnySheet = sheet({
  type: "aws_ec2_client_vpn_network_association",
  title: "Client VPN network association",
  pricing: "aws.amazon.com/vpn/pricing",
  attributes: {},
  components: [{ name: "Endpoint association", unit: "hours", hourly: true, quantity: () => 1, price: aws("AmazonVPC", "ClientVPN-EndpointHours") }],
});
