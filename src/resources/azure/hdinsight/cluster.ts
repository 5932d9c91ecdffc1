import { type AnySheet, sheet } from "../../sheet.ts";
import { nodeAttributes, nodeParts } from "./cluster-nodes.ts";

export const cluster: AnySheet = sheet({
  type: [
    "azurerm_hdinsight_hadoop_cluster",
    "azurerm_hdinsight_hbase_cluster",
    "azurerm_hdinsight_interactive_query_cluster",
    "azurerm_hdinsight_spark_cluster",
  ],
  title: "HDInsight cluster",
  pricing: "azure.microsoft.com/pricing/details/hdinsight",
  limits: [
    "The number of workers is what the cluster starts with; low and high are the autoscaler's.",
    "Storage accounts and metastores are billed by themselves; the Enterprise Security Package is not priced.",
  ],
  attributes: nodeAttributes,
  parts: [nodeParts()],
});
