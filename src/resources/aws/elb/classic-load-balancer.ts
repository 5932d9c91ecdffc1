import { count, flag } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const zones = { unknown: 2, because: "two zones, as AWS recommends" };

export const classicLoadBalancer: AnySheet = sheet({
  type: "aws_elb",
  title: "Classic load balancer",
  pricing: "aws.amazon.com/elasticloadbalancing/pricing",
  limits: ["Public addresses are counted one for each subnet or zone, as AWS starts with."],
  attributes: {
    internal: flag({ default: false, because: "AWS's default" }),
    subnets: count(zones),
    availability_zones: count(zones),
  },
  usage: { monthly_data_processed_gb: usageNumber("GB processed a month") },
  components: [
    {
      name: "Load balancer",
      detail: () => "classic",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: aws("AWSELB", "LoadBalancerUsage", { operation: "LoadBalancing" }),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AWSELB", "DataProcessing-Bytes", { operation: "LoadBalancing" }),
    },
    {
      name: "Public IPv4 addresses",
      unit: "hours",
      hourly: true,
      when: (r) => !r.internal && (r.subnets || r.availability_zones) > 0,
      quantity: (r) => r.subnets || r.availability_zones,
      price: aws("AmazonVPC", "PublicIPv4:InUseAddress"),
    },
  ],
});
