import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const app: AnySheet = sheet({
  type: "aws_amplify_app",
  title: "Amplify app",
  pricing: "aws.amazon.com/amplify/pricing",
  limits: ["Builds on large machines, the web application firewall and what a backend uses are not priced here."],
  attributes: { platform: text({ default: "WEB", because: "the provider's default" }) },
  usage: {
    monthly_build_minutes: usageNumber("minutes of builds in a month, on standard machines"),
    storage_gb: usageNumber("GB of the content, averaged over the month"),
    monthly_data_served_gb: usageNumber("GB served to visitors in a month"),
    monthly_ssr_requests: usageNumber("requests rendered on the server in a month (platform WEB_COMPUTE)"),
    monthly_ssr_gb_seconds: usageNumber("GB-seconds of rendering on the server in a month (platform WEB_COMPUTE)"),
  },
  components: [
    { name: "Build minutes", unit: "minutes", quantity: (r) => r.usage.monthly_build_minutes, price: aws("AWSAmplify", "Build minutes") },
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AWSAmplify", "Per Stored GigaBytes") },
    { name: "Data served", unit: "GB", quantity: (r) => r.usage.monthly_data_served_gb, price: aws("AWSAmplify", "Per Served GigaBytes") },
    {
      name: "Rendering requests",
      unit: "requests",
      when: (r) => r.platform === "WEB_COMPUTE",
      quantity: (r) => r.usage.monthly_ssr_requests,
      price: aws("AWSAmplify", "HostingComputeRequestCount"),
    },
    {
      name: "Rendering duration",
      unit: "GB-seconds",
      when: (r) => r.platform === "WEB_COMPUTE",
      quantity: (r) => r.usage.monthly_ssr_gb_seconds,
      price: aws("AWSAmplify", "HostingComputeRequestDuration"),
    },
  ],
});
