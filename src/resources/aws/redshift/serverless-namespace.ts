import { aws } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

export const serverlessNamespace = sheet({
  type: "aws_redshiftserverless_namespace",
  title: "Redshift Serverless namespace",
  pricing: "aws.amazon.com/redshift/pricing",
  limits: ["Recovery points of the last 24 hours are free; older snapshots are billed as of clusters."],
  attributes: {},
  usage: {
    managed_storage_gb: usageNumber("GB in managed storage, averaged over the month"),
    backup_storage_gb: usageNumber("GB of snapshots, averaged over the month"),
  },
  components: [
    {
      name: "Managed storage",
      detail: () => "at the rate of RA3 nodes",
      unit: "GB-months",
      quantity: (r) => r.usage.managed_storage_gb,
      // The pricing page has one rate a region for managed storage, of clusters and serverless alike.
      price: aws("AmazonRedshift", "RMS:ra3.large"),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      quantity: (r) => r.usage.backup_storage_gb,
      price: aws("AmazonRedshift", "PaidSnapshots"),
    },
  ],
});
