import type { Exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";
import { autoscalingTargets, scaledCapacity } from "../shared/autoscaling-target.ts";

const attributes = {
  number_of_broker_nodes: number(),
  storage_mode: text({ default: "LOCAL", because: "AWS's default" }),
  broker_node_group_info: block({
    instance_type: text(),
    storage_info: block({
      ebs_storage_info: block({ volume_size: number(), provisioned_throughput: block({ enabled: flag({ default: false }), volume_throughput: number() }) }),
    }),
    connectivity_info: block({
      vpc_connectivity: block({
        client_authentication: block({
          tls: flag({ default: false }),
          sasl: block({ iam: flag({ default: false }), scram: flag({ default: false }) }),
        }),
      }),
    }),
  }),
};

const usage = {
  tiered_storage_gb: usageNumber("GB in tiered storage, averaged over the month"),
  monthly_tiered_storage_retrieval_gb: usageNumber("GB read out of tiered storage in a month"),
  storage_gb: usageNumber("GB that a cluster of Express brokers stores, averaged over the month"),
  monthly_data_in_gb: usageNumber("GB written to Express brokers in a month"),
  monthly_private_connectivity_gb: usageNumber("GB a month through private connectivity from other VPCs"),
} as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, { targets: typeof autoscalingTargets }>;

export const cluster = sheet({
  type: "aws_msk_cluster",
  title: "MSK cluster",
  pricing: "aws.amazon.com/msk/pricing",
  limits: ["Broker logs, enhanced monitoring and private certificate authorities are billed by CloudWatch, S3, Firehose and Private CA."],
  attributes,
  usage,
  references: { targets: autoscalingTargets },
  components: [
    {
      name: "Brokers",
      detail: typeOf,
      unit: "hours",
      hourly: true,
      quantity: brokersOf,
      price: (r) => aws("AmazonMSK", isExpress(r) ? `ExpressBroker ${typeOf(r)}` : typeOf(r).replace(/^kafka/, "Kafka")),
    },
    {
      name: "Storage",
      detail: () => "gp2, of all brokers",
      unit: "GB-months",
      when: (r) => !isExpress(r),
      quantity: (r) => volumeOf(r).times(brokersOf(r)),
      price: aws("AmazonMSK", "RunVolume GP2"),
    },
    {
      name: "Provisioned storage throughput",
      unit: "MBps-months",
      when: (r) => throughputOf(r)?.enabled === true,
      quantity: (r) => throughputOf(r)?.volume_throughput?.times(brokersOf(r)),
      price: () => unpriced("it is not known how much throughput comes with a volume before the provisioned is charged"),
    },
    {
      name: "Tiered storage",
      unit: "GB-months",
      when: (r) => r.storage_mode === "TIERED",
      quantity: (r) => r.usage.tiered_storage_gb,
      price: aws("AmazonMSK", "TieredStorage Tiered storage"),
    },
    {
      name: "Tiered storage retrieval",
      unit: "GB",
      when: (r) => r.storage_mode === "TIERED",
      quantity: (r) => r.usage.monthly_tiered_storage_retrieval_gb,
      price: aws("AmazonMSK", "TieredStorage Tiered storage-DataRetrieval"),
    },
    { name: "Express storage", unit: "GB-months", when: isExpress, quantity: (r) => r.usage.storage_gb, price: aws("AmazonMSK", "ExpressBroker Storage") },
    { name: "Express data in", unit: "GB", when: isExpress, quantity: (r) => r.usage.monthly_data_in_gb, price: aws("AmazonMSK", "ExpressBroker Data-In") },
    {
      name: "Private connectivity",
      detail: (r) => `${schemesOf(r)} authentication schemes`,
      unit: "hours",
      hourly: true,
      when: (r) => schemesOf(r) > 0,
      quantity: schemesOf,
      price: aws("AmazonMSK", "PrivateConnectivity hours per authentication scheme"),
    },
    {
      name: "Private connectivity data",
      unit: "GB",
      when: (r) => schemesOf(r) > 0,
      quantity: (r) => r.usage.monthly_private_connectivity_gb,
      price: aws("AmazonMSK", "PrivateConnectivity Bytes Processed"),
    },
  ],
});

function typeOf(r: Cluster): string {
  return r.broker_node_group_info?.instance_type ?? unpriced("its instance_type is not set");
}

function isExpress(r: Cluster): boolean {
  return typeOf(r).startsWith("express.");
}

function brokersOf({ number_of_broker_nodes }: Cluster): Exact {
  return number_of_broker_nodes ?? unpriced("its number_of_broker_nodes is not set");
}

/** GB of one broker. */
function volumeOf(r: Cluster): Exact {
  const scaled = scaledCapacity(r, "kafka:broker-storage:VolumeSize");
  return scaled ?? r.broker_node_group_info?.storage_info?.ebs_storage_info?.volume_size ?? unpriced("its volume_size is not set");
}

function throughputOf(r: Cluster): { readonly enabled: boolean; readonly volume_throughput: Exact | undefined } | undefined {
  return r.broker_node_group_info?.storage_info?.ebs_storage_info?.provisioned_throughput;
}

/** Ways to sign in from other VPCs, each charged. */
function schemesOf(r: Cluster): number {
  const given = r.broker_node_group_info?.connectivity_info?.vpc_connectivity?.client_authentication;
  return [given?.tls, given?.sasl?.iam, given?.sasl?.scram].filter(Boolean).length;
}
