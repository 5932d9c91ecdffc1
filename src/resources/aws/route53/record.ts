import { count, type Read } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { worldwide } from "../shared/worldwide.ts";

const attributes = {
  alias: count(),
  latency_routing_policy: count(),
  geolocation_routing_policy: count(),
  geoproximity_routing_policy: count(),
  cidr_routing_policy: count(),
};

const usage = {
  monthly_standard_queries: usageNumber("Queries a month"),
  monthly_latency_based_queries: usageNumber("Queries a month that are routed by latency"),
  monthly_geo_queries: usageNumber("Queries a month that are routed by geolocation"),
  monthly_geoproximity_queries: usageNumber("Queries a month that are routed by geoproximity"),
  monthly_ip_based_queries: usageNumber("Queries a month that are routed by address ranges"),
};

type Entry = Read<typeof attributes> & Context<typeof usage, {}>;

function queries(detail: string, key: keyof typeof usage, usageType: string, isRoutedSo: (r: Entry) => boolean): Component<Entry> {
  return {
    name: "Queries",
    detail: () => detail,
    unit: "queries",
    when: (r) => r.usage[key] !== undefined || isRoutedSo(r),
    quantity: (r) => r.usage[key],
    price: (r) => aws("AmazonRoute53", usageType, { place: worldwide(r) }),
    sharedTiers: true,
  };
}

/** Simple, weighted, failover and multivalue answers cost the same. */
function isStandard(r: Entry): boolean {
  return r.latency_routing_policy + r.geolocation_routing_policy + r.geoproximity_routing_policy + r.cidr_routing_policy === 0;
}

export const record: AnySheet = sheet({
  type: "aws_route53_record",
  title: "Route 53 record",
  pricing: "aws.amazon.com/route53/pricing",
  limits: ["Aliases of other records are taken to be free like those of AWS resources."],
  attributes,
  usage,
  references: { zone: refersTo("zone_id", "aws_route53_zone", { vpc: count() }) },
  free: (r) => {
    if (r.alias > 0) return "queries to aliases of AWS resources are not billed";
    return r.refs.zone && r.refs.zone.vpc > 0 ? "queries to private zones are not billed" : undefined;
  },
  components: [
    queries("standard", "monthly_standard_queries", "DNS-Queries", isStandard),
    queries("latency based", "monthly_latency_based_queries", "LBR-Queries", (r) => r.latency_routing_policy > 0),
    queries("geolocation", "monthly_geo_queries", "Geo-Queries", (r) => r.geolocation_routing_policy > 0),
    queries("geoproximity", "monthly_geoproximity_queries", "Geoproximity-Queries", (r) => r.geoproximity_routing_policy > 0),
    queries("address ranges", "monthly_ip_based_queries", "IP-Based-Queries", (r) => r.cidr_routing_policy > 0),
  ],
});
