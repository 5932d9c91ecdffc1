import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  node_size: text(),
  node_size_family: text(),
  node_count: number({ default: undefined, because: "it scales by itself" }),
  auto_scale: block({ min_node_count: number(), max_node_count: number() }),
} as const;

const usage = {
  monthly_hours: usageNumber("hours a month in which the pool runs"),
  nodes: usageNumber("nodes that run on average"),
} as const;

const references = { workspace: refersTo("synapse_workspace_id", "azurerm_synapse_workspace", {}) } as const;

type SparkPool = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** vCores of a node: learn.microsoft.com/azure/synapse-analytics/spark/apache-spark-pool-configurations. */
const VCORES: ReadonlyMap<string, number> = new Map([
  ["small", 4],
  ["medium", 8],
  ["large", 16],
  ["xlarge", 32],
  ["xxlarge", 64],
  ["xxxlarge", 80],
]);

export const sparkPool: AnySheet = sheet({
  type: "azurerm_synapse_spark_pool",
  title: "Synapse Spark pool",
  pricing: "azure.microsoft.com/pricing/details/synapse-analytics",
  limits: [
    "The number of nodes is the least that scaling keeps; low and high are its bounds. GPU pools are not priced: how many vCores their nodes have is not known here.",
  ],
  attributes,
  usage,
  references,
  components: [
    {
      name: "vCores",
      detail: (r) => r.node_size ?? "",
      unit: "hours",
      quantity: (r) => r.usage.monthly_hours && nodesOf(r).times(vcoresOf(r)).times(r.usage.monthly_hours),
      sharedTiers: true,
      price: (r) => {
        if (r.node_size_family !== "MemoryOptimized") unpriced(`the family ${r.node_size_family ?? "?"} has no price that is known here`);
        const product = "Azure Synapse Analytics Serverless Apache Spark Pool - Memory Optimized";
        return azure("Azure Synapse Analytics", product, "vCore", "vCore", { place: r.refs.workspace?.region });
      },
    },
  ],
});

function vcoresOf({ node_size }: SparkPool): Exact {
  return exact(VCORES.get((node_size ?? "").toLowerCase()) ?? unpriced(`the size ${node_size ?? "?"} is not known`));
}

function nodesOf(r: SparkPool): Exact {
  const scale = r.auto_scale;
  if (!scale) return r.usage.nodes ?? r.node_count ?? unpriced("node_count is not set");
  const value = r.usage.nodes ?? scale.min_node_count ?? unpriced("auto_scale.min_node_count is not set");
  return r.scaled({ value, least: () => scale.min_node_count, most: () => scale.max_node_count, by: "auto_scale.max_node_count" });
}
