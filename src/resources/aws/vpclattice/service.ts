import { aws } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

export const service: AnySheet = sheet({
  type: "aws_vpclattice_service",
  title: "VPC Lattice service",
  pricing: "aws.amazon.com/vpc/lattice/pricing",
  limits: ["The first 300,000 requests of each hour are free; how many of a month that leaves, usage must say.", "TLS passthrough connections are not priced."],
  attributes: {},
  usage: {
    monthly_data_processed_gb: usageNumber("GB a month to and from the service"),
    monthly_billed_requests: usageNumber("Requests a month beyond the 300,000 that are free in each hour"),
  },
  components: [
    { name: "Service", unit: "hours", hourly: true, quantity: () => 1, price: aws("AmazonVPC", "Charge per Hour per VPC Lattice Service per Hrs") },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: aws("AmazonVPC", "Charge per GB Data Processed by VPC Lattice Service per GB"),
    },
    {
      name: "Requests",
      detail: () => "beyond the free ones of each hour",
      unit: "requests",
      quantity: (r) => r.usage.monthly_billed_requests,
      price: aws("AmazonVPC", "Charge per Request per hour processed by VPC Lattice Service per Requests"),
    },
  ],
});
