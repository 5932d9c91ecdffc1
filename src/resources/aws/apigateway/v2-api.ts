import { text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { MESSAGE_KB, metered, REQUEST_KB } from "./metered.ts";

/** Throws for protocols that have no price. */
function isHttp(protocol: string | undefined): boolean {
  if (protocol === "HTTP" || protocol === "WEBSOCKET") return protocol === "HTTP";
  return unpriced(`the price of the protocol ${protocol} is not known`);
}

export const v2Api: AnySheet = sheet({
  type: "aws_apigatewayv2_api",
  title: "API Gateway HTTP or WebSocket API",
  pricing: "aws.amazon.com/api-gateway/pricing",
  attributes: { protocol_type: text() },
  usage: {
    monthly_requests: usageNumber("Requests a month (HTTP)"),
    request_size_kb: usageNumber("KB of a request on average; each 512 KB count as one request (HTTP)"),
    monthly_messages: usageNumber("Messages a month (WebSocket)"),
    message_size_kb: usageNumber("KB of a message on average; each 32 KB count as one message (WebSocket)"),
    monthly_connection_mins: usageNumber("Minutes of connections a month, all clients together (WebSocket)"),
  },
  components: [
    {
      name: "Requests",
      unit: "requests",
      when: (r) => isHttp(r.protocol_type),
      quantity: (r) => metered(r.usage.monthly_requests, r.usage.request_size_kb, REQUEST_KB),
      price: aws("AmazonApiGateway", "ApiGatewayHttpRequest"),
      sharedTiers: true,
    },
    {
      name: "Messages",
      unit: "messages",
      when: (r) => !isHttp(r.protocol_type),
      quantity: (r) => metered(r.usage.monthly_messages, r.usage.message_size_kb, MESSAGE_KB),
      price: aws("AmazonApiGateway", "ApiGatewayMessage"),
      sharedTiers: true,
    },
    {
      name: "Connection minutes",
      unit: "minutes",
      when: (r) => !isHttp(r.protocol_type),
      quantity: (r) => r.usage.monthly_connection_mins,
      price: aws("AmazonApiGateway", "ApiGatewayMinute"),
    },
  ],
});
