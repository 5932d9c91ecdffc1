import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";
import { worldwide } from "../shared/worldwide.ts";

export const zone: AnySheet = sheet({
  type: "aws_route53_zone",
  title: "Route 53 hosted zone",
  pricing: "aws.amazon.com/route53/pricing",
  limits: ["Records beyond 10,000 in a zone are not priced.", "A zone that is deleted within twelve hours of its creation costs nothing."],
  attributes: {},
  components: [
    { name: "Hosted zone", unit: "months", quantity: () => 1, price: (r) => aws("AmazonRoute53", "HostedZone", { place: worldwide(r) }), sharedTiers: true },
  ],
});
