import { text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const ipam: AnySheet = sheet({
  type: "aws_vpc_ipam",
  title: "VPC IP address manager",
  pricing: "aws.amazon.com/vpc/pricing",
  limits: ["Addresses are billed where they are in use; here all at the price of the manager's home region. Contiguous public blocks are not priced."],
  attributes: { tier: text({ default: "advanced", because: "AWS provider: tier" }) },
  usage: { active_ip_addresses: usageNumber("addresses in use that it manages, averaged over the month") },
  free: (r) => (r.tier === "free" ? "the free tier costs nothing" : undefined),
  components: [
    {
      name: "Active IP addresses",
      unit: "hours",
      hourly: true,
      quantity: (r) => r.usage.active_ip_addresses,
      price: aws("AmazonVPC", "Hourly charge for Active IP Addresses per hours"),
    },
  ],
});
