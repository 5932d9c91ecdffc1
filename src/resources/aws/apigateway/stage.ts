import { flag, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

export const stage: AnySheet = sheet({
  type: "aws_api_gateway_stage",
  title: "API Gateway stage",
  pricing: "aws.amazon.com/api-gateway/pricing",
  limits: ["Requests are priced with the API."],
  attributes: { cache_cluster_enabled: flag({ default: false, because: "AWS provider: cache_cluster_enabled" }), cache_cluster_size: text() },
  free: (r) => (r.cache_cluster_enabled ? undefined : "a stage costs nothing without a cache"),
  components: [
    {
      name: "Cache",
      detail: (r) => `${sizeOf(r.cache_cluster_size)} GB`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r) => aws("AmazonApiGateway", `ApiGatewayCacheUsage:${sizeOf(r.cache_cluster_size)}GB`),
    },
  ],
});

function sizeOf(size: string | undefined): string {
  return size || unpriced("the cache has no cache_cluster_size");
}
