import { count, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** Usage types by the type of the endpoint. */
const KINDS = new Map([
  ["Interface", { hours: "VpcEndpoint-Hours", bytes: "VpcEndpoint-Bytes" }],
  ["GatewayLoadBalancer", { hours: "VpcEndpoint-GWLBE-Hours", bytes: "VpcEndpoint-GWLBE-Bytes" }],
]);

export const endpoint: AnySheet = sheet({
  type: "aws_vpc_endpoint",
  title: "VPC endpoint",
  pricing: "aws.amazon.com/privatelink/pricing",
  attributes: {
    vpc_endpoint_type: text({ default: "Gateway", because: "AWS's default" }),
    subnet_ids: count({ absent: 1, unknown: 2, because: "two zones, as AWS recommends" }),
  },
  usage: { monthly_data_processed_gb: usageNumber("GB processed a month, all zones together") },
  free: (r) => (r.vpc_endpoint_type === "Gateway" ? "gateway endpoints cost nothing" : undefined),
  components: [
    {
      name: "Endpoint",
      detail: (r) => `${r.vpc_endpoint_type}, one for each subnet`,
      unit: "hours",
      hourly: true,
      quantity: (r) => Math.max(r.subnet_ids, 1),
      price: (r) => aws("AmazonVPC", kindOf(r.vpc_endpoint_type).hours),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: (r) => aws("AmazonVPC", kindOf(r.vpc_endpoint_type).bytes),
      sharedTiers: true,
    },
  ],
});

function kindOf(type: string): { hours: string; bytes: string } {
  return KINDS.get(type) ?? unpriced(`the billing words of ${type} endpoints are not known`);
}
