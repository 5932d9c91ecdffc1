import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { backups, backupUsage } from "./backups.ts";

const attributes = {
  deployment_type: text({ default: "SCRATCH_1", because: "the provider's default" }),
  storage_type: text({ default: "SSD", because: "the provider's default" }),
  storage_capacity: number(),
  per_unit_storage_throughput: number(),
  drive_cache_type: text({ default: "NONE", because: "the provider's default" }),
  metadata_configuration: block({ mode: text({ default: "AUTOMATIC", because: "AWS's default" }) }),
} as const;

type FileSystem = Read<typeof attributes> & Context<typeof backupUsage, {}>;

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["PERSISTENT_1", "Persistent_1"],
  ["PERSISTENT_2", "Persistent_2"],
]);

/** A GB costs by deployment and by the throughput that comes with each TiB. */
function storage(r: FileSystem): PriceQuery {
  const generation = GENERATIONS.get(r.deployment_type) ?? unpriced(`the price of deployment ${r.deployment_type} is not known`);
  const throughput = r.per_unit_storage_throughput ?? unpriced("per_unit_storage_throughput is not set");
  const each = `${throughput.toString()} MBps/TiB`;
  if (r.storage_type === "SSD") return aws("AmazonFSx", `Lustre ${generation} SSD ${each}`);
  if (r.storage_type !== "HDD") unpriced(`the price of storage ${r.storage_type} is not known`);
  return aws("AmazonFSx", `Lustre HDD ${each}${r.drive_cache_type === "READ" ? " with SSD cache" : ""}`);
}

export const lustreFileSystem: AnySheet = sheet({
  type: "aws_fsx_lustre_file_system",
  title: "FSx for Lustre",
  pricing: "aws.amazon.com/fsx/lustre/pricing",
  limits: ["Compression saves capacity, not the price of a GB.", "Data transfer between zones and regions is not priced."],
  attributes,
  usage: backupUsage,
  components: [
    {
      name: "Storage",
      detail: (r) => `${r.deployment_type}, ${r.storage_type}`,
      unit: "GB-months",
      quantity: (r) => r.storage_capacity ?? unpriced("storage_capacity is not set: it is the backup's"),
      price: storage,
    },
    {
      name: "Metadata IOPS",
      unit: "IOPS-months",
      when: (r) => r.metadata_configuration?.mode === "USER_PROVISIONED",
      quantity: () => undefined,
      price: () => unpriced("the price of provisioned metadata IOPS is not known"),
    },
    { ...backups<FileSystem>(), when: (r) => !r.deployment_type.startsWith("SCRATCH") },
  ],
});
