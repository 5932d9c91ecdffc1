import { count } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const resolverEndpoint: AnySheet = sheet({
  type: "aws_route53_resolver_endpoint",
  title: "Route 53 Resolver endpoint",
  pricing: "aws.amazon.com/route53/pricing",
  attributes: { ip_address: count() },
  usage: { monthly_queries: usageNumber("Queries a month that pass the endpoint") },
  components: [
    { name: "Network interfaces", unit: "hours", hourly: true, quantity: (r) => r.ip_address, price: aws("AmazonRoute53", "ResolverNetworkInterface") },
    { name: "Queries", unit: "queries", quantity: (r) => r.usage.monthly_queries, price: aws("AmazonRoute53", "DNS-Queries"), sharedTiers: true },
  ],
});
