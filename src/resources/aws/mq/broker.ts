import { type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  engine_type: text(),
  host_instance_type: text(),
  deployment_mode: text({ default: "SINGLE_INSTANCE", because: "the provider's default" }),
  storage_type: text({ default: undefined, because: "AWS's default of the engine: EFS for ActiveMQ, EBS for RabbitMQ" }),
  data_replication_mode: text({ default: "NONE", because: "AWS's default" }),
};

const usage = { storage_size_gb: usageNumber("GB that one broker stores, averaged over the month") } as const;

type Broker = Read<typeof attributes> & Context<typeof usage, {}>;

/** Brokers of a RabbitMQ cluster, each with a volume of its own: AWS, "Cluster deployment for high availability". */
const CLUSTER_BROKERS = 3;

export const broker = sheet({
  type: "aws_mq_broker",
  title: "MQ broker",
  pricing: "aws.amazon.com/amazon-mq/pricing",
  limits: ["Data transfer between zones of a RabbitMQ cluster is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Broker",
      detail: (r) => `${engineOf(r)}, ${r.host_instance_type ?? ""}, ${r.deployment_mode.toLowerCase()}`,
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      // A pair or a cluster has one price for all its brokers.
      price: (r) => aws("AmazonMQ", typeOf(r), { operation: `${engineOf(r)} ${isMultiZone(r) ? "Multi-AZ" : "Single-AZ"}` }),
    },
    {
      name: "Storage",
      detail: (r) => `${engineOf(r)}, ${storageOf(r).toUpperCase()}`,
      unit: "GB-months",
      quantity: (r) => r.usage.storage_size_gb?.times(engineOf(r) === "RabbitMQ" && isMultiZone(r) ? CLUSTER_BROKERS : 1),
      price: (r) => aws("AmazonMQ", storageWords(r)),
    },
    {
      name: "Cross-region data replication",
      unit: "hours",
      hourly: true,
      when: (r) => r.data_replication_mode.toUpperCase() === "CRDR",
      quantity: () => 1,
      price: () => unpriced("the list has one figure for the replication to another region, without its unit"),
    },
  ],
});

function engineOf({ engine_type = "" }: Broker): "ActiveMQ" | "RabbitMQ" {
  const name = engine_type.toLowerCase();
  if (name === "activemq") return "ActiveMQ";
  return name === "rabbitmq" ? "RabbitMQ" : unpriced(`engine_type "${engine_type}" is neither ActiveMQ nor RabbitMQ`);
}

function typeOf({ host_instance_type: name = unpriced("its host_instance_type is not set") }: Broker): string {
  return name.startsWith("mq.") ? name : `mq.${name}`;
}

function isMultiZone({ deployment_mode }: Broker): boolean {
  return deployment_mode.toUpperCase() !== "SINGLE_INSTANCE";
}

function storageOf(r: Broker): string {
  return r.storage_type?.toLowerCase() ?? (engineOf(r) === "ActiveMQ" ? "efs" : "ebs");
}

function storageWords(r: Broker): string {
  if (engineOf(r) === "RabbitMQ") return "TimedStorage-RabbitMQ-ByteHrs";
  return storageOf(r) === "ebs" ? "TimedStorage-EBS-ByteHrs" : "TimedStorage-ByteHrs";
}
