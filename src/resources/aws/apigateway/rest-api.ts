import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const restApi: AnySheet = sheet({
  type: "aws_api_gateway_rest_api",
  title: "API Gateway REST API",
  pricing: "aws.amazon.com/api-gateway/pricing",
  limits: ["Caches are priced with their stages; data transfer and the endpoints of private APIs are billed apart."],
  attributes: {},
  usage: { monthly_requests: usageNumber("Requests a month, of all stages") },
  components: [
    { name: "Requests", unit: "requests", quantity: (r) => r.usage.monthly_requests, price: aws("AmazonApiGateway", "ApiGatewayRequest"), sharedTiers: true },
  ],
});
