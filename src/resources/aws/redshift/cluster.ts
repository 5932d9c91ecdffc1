import type { Exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";
import { purchaseOf, reservationFee, reservationUsage } from "../shared/reservation.ts";

const attributes = {
  node_type: text(),
  number_of_nodes: number({ default: 1, because: "the provider's default" }),
  multi_az: flag({ default: false, because: "the provider's default" }),
};

const usage = {
  ...reservationUsage,
  managed_storage_gb: usageNumber("GB in managed storage, averaged over the month (RA3 nodes)"),
  excess_concurrency_scaling_secs: usageNumber("seconds a month in which concurrency scaling runs beyond its free hour a day"),
  spectrum_data_scanned_tb: usageNumber("TB a month that Redshift Spectrum reads in S3"),
  backup_storage_gb: usageNumber("GB of snapshots, averaged over the month, beyond those that are free"),
} as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, {}>;

export const cluster = sheet({
  type: "aws_redshift_cluster",
  title: "Redshift cluster",
  pricing: "aws.amazon.com/redshift/pricing",
  limits: ["Snapshots and shared data that leave the region, and Redshift ML are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Nodes",
      detail: (r) => [purchaseOf(r.usage).split("/")[0], typeOf(r), ...(r.multi_az ? ["Multi-AZ"] : [])].join(", "),
      unit: "hours",
      hourly: true,
      quantity: nodesOf,
      price: (r) => nodePrice(r, purchaseOf(r.usage)),
    },
    reservationFee<Cluster>((r) => purchaseOf(r.usage), nodesOf, nodePrice),
    {
      name: "Managed storage",
      unit: "GB-months",
      // Dense nodes have disks of their own.
      when: (r) => !/^d[cs]/.test(typeOf(r)),
      quantity: (r) => r.usage.managed_storage_gb,
      price: (r) => aws("AmazonRedshift", `RMS:${typeOf(r)}`),
    },
    {
      name: "Concurrency scaling",
      unit: "node-seconds",
      // Multi-AZ adds no nodes to a scaling cluster.
      quantity: (r) => r.usage.excess_concurrency_scaling_secs?.times(r.number_of_nodes),
      price: (r) => aws("AmazonRedshift", `Redshift Concurrency Scaling ${typeOf(r)}`),
    },
    {
      name: "Spectrum",
      unit: "TB",
      quantity: (r) => r.usage.spectrum_data_scanned_tb,
      price: aws("AmazonRedshift", "DataScanned"),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      quantity: (r) => r.usage.backup_storage_gb,
      price: aws("AmazonRedshift", "PaidSnapshots"),
    },
  ],
});

function typeOf({ node_type = unpriced("its node_type is not set") }: Cluster): string {
  return node_type.toLowerCase();
}

/** AWS, "Multi-AZ deployment": as many nodes in the second zone. */
function nodesOf({ number_of_nodes, multi_az }: Cluster): Exact {
  return multi_az ? number_of_nodes.times(2) : number_of_nodes;
}

function nodePrice(r: Cluster, purchase: string): PriceQuery {
  return aws("AmazonRedshift", `Node:${typeOf(r)}`, { purchase });
}
