import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

const pricing = "aws.amazon.com/ses/pricing";

export const dedicatedIp: AnySheet = sheet({
  type: "aws_sesv2_dedicated_ip_assignment",
  title: "SES dedicated IP address",
  pricing,
  attributes: {},
  components: [{ name: "Dedicated IP address", unit: "months", quantity: () => 1, price: aws("AmazonSES", "Dedicated IPs") }],
});

export const dedicatedIpPool: AnySheet = sheet({
  type: "aws_sesv2_dedicated_ip_pool",
  title: "SES dedicated IP pool",
  pricing,
  limits: ["The subscription to managed addresses is the account's: with several managed pools it is counted several times."],
  attributes: { scaling_mode: text({ default: "STANDARD", because: "AWS's default" }) },
  usage: { monthly_messages: usageNumber("Messages sent through the pool a month") },
  free: (r) => (r.scaling_mode === "MANAGED" ? undefined : "a pool costs nothing, its addresses are billed themselves"),
  components: [
    { name: "Managed dedicated IP addresses", unit: "months", quantity: () => 1, price: aws("AmazonSES", "Dedicated IPs managed subscription") },
    {
      name: "Messages through managed addresses",
      unit: "messages",
      quantity: (r) => r.usage.monthly_messages,
      price: aws("AmazonSES", "Dedicated IPs managed"),
    },
  ],
});
