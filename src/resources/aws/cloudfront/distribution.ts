import { block, blocks, flag, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";
import areas from "./areas.json" with { type: "json" };
import { trafficComponents, trafficUsage } from "./traffic.ts";

const attributes = {
  origin: blocks({ origin_shield: block({ enabled: flag({ default: false, because: "required within its block" }), origin_shield_region: text() }) }),
  viewer_certificate: block({ ssl_support_method: text({ default: "sni-only", because: "the other one, vip, is set explicitly" }) }),
};

const SHIELDS = Object.entries(areas.shields);

const usage: Record<string, UsageKey<"number">> = {
  ...trafficUsage,
  ...Object.fromEntries(
    SHIELDS.map(([area, { regions }]) => [`monthly_shield_requests.${area}`, usageNumber(`Requests a month to Origin Shield in ${regions}`)] as const),
  ),
  monthly_invalidation_requests: usageNumber("Paths that are invalidated in a month"),
  monthly_encryption_requests: usageNumber("HTTPS requests a month with field-level encryption"),
  monthly_log_lines: usageNumber("Lines of real-time logs a month"),
  custom_ssl_certificates: usageNumber("Certificates with IP addresses of their own; 1 where ssl_support_method is vip"),
};

type Distribution = Read<typeof attributes> & Context<typeof usage, {}>;

function isShieldedIn(r: Distribution, regions: string): boolean {
  return r.origin.some(({ origin_shield: shield }) => shield?.enabled === true && shield.origin_shield_region?.startsWith(regions));
}

const shieldComponents: Component<Distribution>[] = SHIELDS.map(([area, { place, regions }]) => ({
  name: "Origin Shield requests",
  detail: () => area.replace("_", " "),
  unit: "requests",
  when: (r) => r.usage[`monthly_shield_requests.${area}`] !== undefined || isShieldedIn(r, regions),
  quantity: (r) => r.usage[`monthly_shield_requests.${area}`],
  price: aws("AmazonCloudFront", "Origin Shield Requests", { place }),
}));

function hasOwnAddresses(r: Distribution): boolean {
  return r.usage["custom_ssl_certificates"] !== undefined || r.viewer_certificate?.ssl_support_method === "vip";
}

/** Only where usage says so: most distributions have none of it. */
function asUsed(key: string, name: string, unit: string, product: string, place: string): Component<Distribution> {
  return {
    name,
    unit,
    when: (r) => r.usage[key] !== undefined,
    quantity: (r) => r.usage[key],
    price: aws("AmazonCloudFront", product, { place }),
  };
}

export const distribution: AnySheet = sheet({
  type: "aws_cloudfront_distribution",
  title: "CloudFront distribution",
  pricing: "aws.amazon.com/cloudfront/pricing",
  limits: [
    "Priced by usage: the flat-rate plans of late 2025 and security savings bundles are not applied.",
    "The free allowance of an account and reads of key value stores are left out; functions, Lambda@Edge and web ACLs are priced apart.",
  ],
  attributes,
  usage,
  components: [
    ...trafficComponents,
    ...shieldComponents,
    {
      name: "Invalidated paths",
      unit: "paths",
      quantity: (r) => r.usage["monthly_invalidation_requests"],
      price: aws("AmazonCloudFront", "Invalidations", { place: "global" }),
    },
    // One price for all areas (price page, "field-level encryption"); the lists have it under Europe.
    asUsed("monthly_encryption_requests", "Field-level encryption", "requests", "HTTPS Proxy requests with Field Level Encryption", "Europe"),
    asUsed("monthly_log_lines", "Real-time log lines", "requests", "RealTimeLog", "global"),
    {
      name: "Certificates with own IP addresses",
      unit: "months",
      when: hasOwnAddresses,
      quantity: (r) => r.usage["custom_ssl_certificates"] ?? 1,
      price: aws("AmazonCloudFront", "SSL-Cert-Custom", { place: "global" }),
    },
  ],
});
