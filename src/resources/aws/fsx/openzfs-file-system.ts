import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { backups, backupUsage } from "./backups.ts";

const attributes = {
  deployment_type: text(),
  storage_type: text({ default: "SSD", because: "the provider's default" }),
  storage_capacity: number(),
  throughput_capacity: number(),
  disk_iops_configuration: block({
    mode: text({ default: "AUTOMATIC", because: "the provider's default" }),
    iops: number({ default: 0, because: "included" }),
  }),
} as const;

type FileSystem = Read<typeof attributes> & Context<typeof backupUsage, {}>;

const capacity = ({ storage_capacity }: FileSystem): Exact => storage_capacity ?? unpriced("storage_capacity is not set: it is the backup's");

/** aws.amazon.com/fsx/openzfs/pricing: IOPS included with each GB of SSD storage. */
const IOPS_PER_GB = 3;

const isBeyondIncluded = (r: FileSystem): boolean =>
  r.disk_iops_configuration?.mode === "USER_PROVISIONED" && r.disk_iops_configuration.iops.gt(capacity(r).times(IOPS_PER_GB));

/** The rates of the other deployments are in the list by hash only. */
function billed(r: FileSystem, words: string): PriceQuery {
  if (r.deployment_type !== "SINGLE_AZ_1") unpriced(`the prices of deployment ${r.deployment_type ?? "?"} are not known`);
  if (r.storage_type !== "SSD") unpriced(`the prices of storage ${r.storage_type} are not known`);
  return aws("AmazonFSx", `OpenZFS Single-AZ ${words}`);
}

export const openzfsFileSystem: AnySheet = sheet({
  type: "aws_fsx_openzfs_file_system",
  title: "FSx for OpenZFS",
  pricing: "aws.amazon.com/fsx/openzfs/pricing",
  limits: [
    "SSD storage is billed as provisioned: compression saves capacity, not the price of a GB (usage compression_savings_percent has no effect).",
    "Data transfer between zones and regions is not priced.",
  ],
  attributes,
  usage: backupUsage,
  components: [
    { name: "Throughput capacity", unit: "MBps-months", quantity: (r) => r.throughput_capacity, price: (r) => billed(r, "throughput capacity") },
    {
      name: "Provisioned IOPS",
      detail: () => "above 3 for each GB",
      unit: "IOPS-months",
      when: isBeyondIncluded,
      quantity: (r) => r.disk_iops_configuration?.iops.minus(capacity(r).times(IOPS_PER_GB)),
      price: (r) => billed(r, "provisioned IOPS"),
    },
    { name: "Storage", detail: (r) => r.storage_type, unit: "GB-months", quantity: capacity, price: (r) => billed(r, "SSD storage") },
    backups<FileSystem>(),
  ],
});
