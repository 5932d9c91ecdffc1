// Writes prices/aws/AmazonRoute53.csv. Zones, their queries and health checks are priced worldwide, Resolver by region.
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
]);
