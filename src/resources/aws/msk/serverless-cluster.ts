import { aws } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

export const serverlessCluster = sheet({
  type: "aws_msk_serverless_cluster",
  title: "MSK Serverless cluster",
  pricing: "aws.amazon.com/msk/pricing",
  limits: ["Connections from other VPCs are billed as PrivateLink endpoints."],
  attributes: {},
  usage: {
    partitions: usageNumber("partitions in an average hour, without replicas"),
    storage_gb: usageNumber("GB stored, averaged over the month"),
    monthly_data_in_gb: usageNumber("GB written in a month"),
    monthly_data_out_gb: usageNumber("GB read in a month"),
  },
  components: [
    { name: "Cluster", unit: "hours", hourly: true, quantity: () => 1, price: aws("AmazonMSK", "Serverless Cluster-hours") },
    { name: "Partitions", unit: "hours", hourly: true, quantity: (r) => r.usage.partitions, price: aws("AmazonMSK", "Serverless Partition-hours") },
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.storage_gb, price: aws("AmazonMSK", "Serverless Storage-hours") },
    { name: "Data in", unit: "GB", quantity: (r) => r.usage.monthly_data_in_gb, price: aws("AmazonMSK", "Serverless Per-GB data ingressed") },
    { name: "Data out", unit: "GB", quantity: (r) => r.usage.monthly_data_out_gb, price: aws("AmazonMSK", "Serverless Per-GB data egressed") },
  ],
});
