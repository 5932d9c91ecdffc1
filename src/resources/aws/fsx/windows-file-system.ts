import type { Exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { backups, backupUsage } from "./backups.ts";

const attributes = {
  deployment_type: text({ default: "SINGLE_AZ_1", because: "the provider's default" }),
  storage_type: text({ default: "SSD", because: "the provider's default" }),
  storage_capacity: number(),
  throughput_capacity: number(),
  disk_iops_configuration: block({
    mode: text({ default: "AUTOMATIC", because: "the provider's default" }),
    iops: number({ default: 0, because: "included" }),
  }),
} as const;

type FileSystem = Read<typeof attributes> & Context<typeof backupUsage, {}>;

const placement = ({ deployment_type: type }: FileSystem): string => (type.startsWith("MULTI_AZ") ? "Multi-AZ" : "Single-AZ");

const capacity = ({ storage_capacity }: FileSystem): Exact => storage_capacity ?? unpriced("storage_capacity is not set: it is the backup's");

/** aws.amazon.com/fsx/windows/pricing: IOPS included with each GB of SSD storage. */
const IOPS_PER_GB = 3;

const isBeyondIncluded = (r: FileSystem): boolean =>
  r.storage_type === "SSD" && r.disk_iops_configuration?.mode === "USER_PROVISIONED" && r.disk_iops_configuration.iops.gt(capacity(r).times(IOPS_PER_GB));

export const windowsFileSystem: AnySheet = sheet({
  type: "aws_fsx_windows_file_system",
  title: "FSx for Windows File Server",
  pricing: "aws.amazon.com/fsx/windows/pricing",
  limits: ["Data transfer between zones and regions is not priced."],
  attributes,
  usage: backupUsage,
  components: [
    {
      name: "Throughput capacity",
      detail: placement,
      unit: "MBps-months",
      quantity: (r) => r.throughput_capacity,
      price: (r) => aws("AmazonFSx", `Windows ${placement(r)} throughput capacity`),
    },
    {
      name: "Storage",
      detail: (r) => `${placement(r)}, ${r.storage_type}`,
      unit: "GB-months",
      quantity: capacity,
      price: (r) => aws("AmazonFSx", `Windows ${placement(r)} ${r.storage_type} storage`),
    },
    {
      name: "Provisioned IOPS",
      unit: "IOPS-months",
      when: isBeyondIncluded,
      quantity: (r) => r.disk_iops_configuration?.iops.minus(capacity(r).times(IOPS_PER_GB)),
      price: () => unpriced("the price of IOPS beyond those included is not known"),
    },
    backups<FileSystem>(),
  ],
});
