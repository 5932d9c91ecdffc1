import { aws } from "../../price-query.ts";
import { sheet, usageNumber } from "../../sheet.ts";

export const clusterSnapshot = sheet({
  type: "aws_docdb_cluster_snapshot",
  title: "DocumentDB snapshot",
  pricing: "aws.amazon.com/documentdb/pricing",
  attributes: {},
  usage: { backup_storage_gb: usageNumber("GB of the snapshot") },
  components: [{ name: "Backup storage", unit: "GB-months", quantity: (r) => r.usage.backup_storage_gb, price: aws("AmazonDocDB", "BackupUsage") }],
});
