import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const clientVpnEndpoint: AnySheet = sheet({
  type: "aws_ec2_client_vpn_endpoint",
  title: "Client VPN endpoint",
  pricing: "aws.amazon.com/vpn/pricing",
  limits: ["The hours of the endpoint are those of its network associations, priced there."],
  attributes: {},
  usage: { active_connections: usageNumber("clients that are connected at a time, averaged over all hours of the month") },
  components: [
    {
      name: "Client connections",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.usage.active_connections,
      price: aws("AmazonVPC", "ClientVPN-ConnectionHours"),
    },
  ],
});
