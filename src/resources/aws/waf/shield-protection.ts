import { type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

type Kind = "Accelerator" | "CloudFront" | "LoadBalancing" | "ShieldProtectionEIP" | "zone";

const KINDS: Readonly<Record<string, Kind>> = {
  aws_alb: "LoadBalancing",
  aws_cloudfront_distribution: "CloudFront",
  aws_eip: "ShieldProtectionEIP",
  aws_elb: "LoadBalancing",
  aws_globalaccelerator_accelerator: "Accelerator",
  aws_lb: "LoadBalancing",
  aws_route53_zone: "zone",
};

/** By the service in the ARN. */
const SERVICES = new Map<string, Kind>([
  ["cloudfront", "CloudFront"],
  ["ec2", "ShieldProtectionEIP"],
  ["elasticloadbalancing", "LoadBalancing"],
  ["globalaccelerator", "Accelerator"],
  ["route53", "zone"],
]);

const attributes = { resource_arn: text() };
const usage = { monthly_data_transfer_out_gb: usageNumber("GB a month that leave through the protected resource") };
const references = { resource: refersTo("resource_arn", Object.keys(KINDS), {}) };

type Protection = Read<typeof attributes> & Context<typeof usage, typeof references>;

function kindOf(r: Protection): Kind {
  const known = r.refs.resource ? KINDS[r.refs.resource.type] : SERVICES.get(r.resource_arn?.split(":")[2] ?? "");
  return known ?? unpriced("resource_arn does not say what is protected");
}

function words(r: Protection): PriceQuery {
  const kind = kindOf(r);
  const isGlobal = kind === "Accelerator" || kind === "CloudFront";
  return aws("AWSShield", `DataTransfer out ${kind}`, isGlobal ? { place: "global" } : {});
}

export const shieldProtection: AnySheet = sheet({
  type: "aws_shield_protection",
  title: "Shield Advanced protection",
  pricing: "aws.amazon.com/shield/pricing",
  limits: ["The subscription is priced as aws_shield_subscription."],
  attributes,
  usage,
  references,
  free: (r) => (kindOf(r) === "zone" ? "hosted zones are protected at no charge beyond the subscription" : undefined),
  components: [{ name: "Data transfer out", unit: "GB", quantity: (r) => r.usage.monthly_data_transfer_out_gb, price: words, sharedTiers: true }],
});
