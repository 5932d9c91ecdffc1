import type { Exact } from "../../../base/exact.ts";
import { type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { bareProduct } from "../shared/bare-product.ts";
import { nodeAttributes, nodeParts, workers } from "./cluster-nodes.ts";

const attributes = { ...nodeAttributes, tier: text() } as const;

const usage = { monthly_os_disk_operations: usageNumber("operations a month on each managed disk of the workers") } as const;

type Kafka = Read<typeof attributes> & Context<typeof usage, {}>;

export const kafkaCluster: AnySheet = sheet({
  type: "azurerm_hdinsight_kafka_cluster",
  title: "HDInsight Kafka cluster",
  pricing: "azure.microsoft.com/pricing/details/hdinsight",
  limits: ["Storage accounts and metastores are billed by themselves; the Enterprise Security Package is not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Managed disks of workers",
      detail: diskSku,
      unit: "months",
      when: (r) => disks(r) !== undefined,
      quantity: disks,
      price: (r) => bareProduct("HDInsight", `${diskSku(r)}/${diskSku(r)} Disk`),
    },
    {
      name: "Disk operations",
      unit: "operations",
      when: (r) => disks(r) !== undefined,
      quantity: (r) => r.usage.monthly_os_disk_operations && disks(r)?.times(r.usage.monthly_os_disk_operations),
      price: (r) => bareProduct("HDInsight", `${diskSku(r)}/Operations`),
    },
  ],
  parts: [nodeParts()],
});

/** Each worker has so many disks of 1 TB. */
function disks(r: Kafka): Exact | undefined {
  return r.roles?.worker_node?.number_of_disks_per_node?.times(workers(r));
}

function diskSku({ tier }: Kafka): string {
  return (tier ?? unpriced("tier is not set")) === "Premium" ? "P30" : "S30";
}
