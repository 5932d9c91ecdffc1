// Writes prices/aws/AmazonRoute53.csv. Zones, their queries and health checks are priced worldwide, Resolver by region.
// Left out: "Query DNS Firewall Advanced over 1B", for want of a unit.
import { writeService } from "./feed.mjs";

const check = (product, steps, peer) => ({ product, unit: "months", basis: "seen", feed: "route53", steps, peer: { usagetype: peer } });
const queries = (product, name, peer) => ({
  product,
  unit: "queries",
  basis: peer ? "seen" : "inferred",
  feed: "route53",
  steps: { 0: `${name} first 1B`, 1000000000: `${name} over 1B` },
  peer: peer && { usagetype: peer },
});

const named = (product, unit, steps = { 0: product }) => ({ product, unit, basis: "inferred", feed: "route53", steps });
const alias = (kind) => named(`Free Queries to ${kind} Alias records`, "queries");

writeService("AmazonRoute53", [
  {
    product: "HostedZone",
    unit: "months",
    basis: "seen",
    feed: "route53",
    steps: { 0: "DNS Zone first 25", 25: "DNS Zone" },
    peer: { usagetype: "HostedZone" },
  },
  queries("DNS-Queries", "Query Standard External", "DNS-Queries"),
  queries("LBR-Queries", "Query Latency Based Routing External", "LBR-Queries"),
  queries("Geo-Queries", "Query Geo DNS External", "Geo-Queries"),
  queries("Geoproximity-Queries", "Query Geoproximity External"),
  queries("IP-Based-Queries", "Query IP Based Routing External"),
  // The first 50 checks of AWS endpoints of an account cost nothing.
  check("Health-Check-AWS", { 0: 0, 50: "Basic Health checks AWS per Mo" }, ["/Health-Check-aws/i", "/Health-Check-AWS/i"]),
  check("Health-Check-Non-AWS", { 0: "Basic Health checks External Non AWS per Mo" }, ["/Health-Check-non-aws/i", "/Health-Check-Non-AWS/i"]),
  check("Health-Check-Option-AWS", { 0: "Optional Health Check Features AWS per Mo" }, ["/Health-Check-Option-aws/i", "/Health-Check-Option-AWS/i"]),
  check("Health-Check-Option-Non-AWS", { 0: "Optional Health Check Features External Non AWS per Mo" }, [
    "/Health-Check-Option-non-aws/i",
    "/Health-Check-Option-Non-AWS/i",
  ]),
  {
    product: "ResolverNetworkInterface",
    unit: "hours",
    basis: "seen",
    feed: "route53",
    steps: { 0: "Query ENI" },
    peer: { usagetype: "/ResolverNetworkInterface$/" },
  },
  queries("DNS-Queries", "Query", "/DNS-Queries/"),
  // One region's items have a name of their own.
  { ...queries("DNS-Queries", "Query Resolver"), basis: "seen" },

  ...["Standard", "Latency Based Routing", "Geo DNS", "Geoproximity", "IP Based Routing"].map(alias),
  named("Cidr Blocks", "months", { 0: "Cidr Blocks first 1K per Mo", 1000: "Cidr Blocks per Mo" }),
  named("Route53 RRSets per Mo", "months"),
  named("Basic Traffic Flow Routing per Mo", "months"),
  named("DNS Domain Names DNS Firewall per Mo", "months"),
  named("DNS Query DNS Firewall", "queries", { 0: "DNS Query DNS Firewall per Queries", 1000000000: "DNS Query DNS Firewall per Queries over 1B" }),
  named("Query DoH ENI", "hours"),
  // The feed's "over 1B" is not of these: a base price for an account's profile associations by the hour, and one for each above 100.
  named("Query Profiles Base Price", "hours", { 0: "Query Profiles Base Price over 1B" }),
  named("Query Profiles", "hours", { 0: "Query Profiles over 1B" }),
]);
