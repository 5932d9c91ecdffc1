import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageText } from "../../sheet.ts";
import { worldwide } from "../shared/worldwide.ts";

const attributes = {
  type: text(),
  request_interval: number({ default: 30, because: "AWS provider: request_interval" }),
  measure_latency: flag({ default: false, because: "AWS provider: measure_latency" }),
};

const usage = { endpoint_type: usageText("aws or non_aws: where the endpoint that is checked stands") };

type Check = Read<typeof attributes> & Context<typeof usage, {}>;

/** Checks of alarms and of other checks are billed like those of endpoints in AWS. */
const INDIRECT = ["CALCULATED", "CLOUDWATCH_METRIC"];

function endpoint(r: Check): "AWS" | "Non-AWS" {
  if (r.type === "RECOVERY_CONTROL") unpriced("checks of routing controls are billed with Application Recovery Controller");
  if (INDIRECT.includes(r.type ?? "")) return "AWS";
  const given = r.usage.endpoint_type?.toLowerCase().replaceAll("-", "_");
  if (given === undefined) r.assume("the endpoint stands in AWS; usage endpoint_type: non_aws says otherwise");
  if (given === undefined || given === "aws") return "AWS";
  return given === "non_aws" ? "Non-AWS" : unpriced("usage endpoint_type is neither aws nor non_aws");
}

/** HTTPS, string matching, fast checks and latency measurements cost alike (Route 53 pricing page, "optional features"). */
function options({ type = "", request_interval, measure_latency }: Check): number {
  return [type.startsWith("HTTPS"), type.endsWith("_STR_MATCH"), request_interval.lt(30), measure_latency].filter((chosen) => chosen).length;
}

export const healthCheck: AnySheet = sheet({
  type: "aws_route53_health_check",
  title: "Route 53 health check",
  pricing: "aws.amazon.com/route53/pricing",
  limits: ["The 50 free checks of an account's endpoints in AWS are not granted to one of them."],
  attributes,
  usage,
  components: [
    {
      name: "Health check",
      detail: (r) => (endpoint(r) === "AWS" ? "endpoint in AWS" : "endpoint elsewhere"),
      unit: "months",
      quantity: () => 1,
      price: (r) => aws("AmazonRoute53", `Health-Check-${endpoint(r)}`, { place: worldwide(r) }),
    },
    {
      name: "Optional features",
      unit: "months",
      when: (r) => options(r) > 0,
      quantity: options,
      price: (r) => aws("AmazonRoute53", `Health-Check-Option-${endpoint(r)}`, { place: worldwide(r) }),
    },
  ],
});
