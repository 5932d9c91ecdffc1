import { Exact } from "../../../base/exact.ts";
import { blocks, number, type Read, text } from "../../fields.ts";
import { aws } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";

const transition = text({ default: "", because: "nothing moves there" });

const attributes = {
  availability_zone_name: text({ default: undefined, because: "a file system of the region" }),
  throughput_mode: text({ default: "bursting", because: "AWS provider: throughput_mode" }),
  provisioned_throughput_in_mibps: number(),
  lifecycle_policy: blocks({ transition_to_ia: transition, transition_to_archive: transition }),
};

const usage = {
  storage_gb: usageNumber("GB in Standard (or One Zone), averaged over the month"),
  infrequent_access_storage_gb: usageNumber("GB in Infrequent Access, averaged over the month"),
  archive_storage_gb: usageNumber("GB in Archive, averaged over the month"),
  monthly_infrequent_access_read_gb: usageNumber("GB a month read from Infrequent Access"),
  monthly_infrequent_access_write_gb: usageNumber("GB a month moved to Infrequent Access"),
  monthly_archive_read_gb: usageNumber("GB a month read from Archive"),
  monthly_archive_write_gb: usageNumber("GB a month moved to Archive"),
  monthly_read_gb: usageNumber("GB a month read with elastic throughput"),
  monthly_write_gb: usageNumber("GB a month written with elastic throughput"),
};

type FileSystem = Read<typeof attributes> & Context<typeof usage, {}>;

/** Included for every GiB in Standard: 50 KiB/s (EFS pricing page, "provisioned throughput": 1 MiB/s for 20 GiB). */
const GIB_PER_MIBPS = 20;

function isOneZone(r: FileSystem): boolean {
  return r.availability_zone_name !== undefined;
}

function isElastic(r: FileSystem): boolean {
  return r.throughput_mode === "elastic";
}

/** What is provisioned beyond what comes with the storage. */
function paidThroughput(r: FileSystem): Exact | undefined {
  const stored = r.usage.storage_gb;
  if (stored === undefined) r.assume("nothing is stored: each 20 GiB in Standard include 1 MiB/s");
  return r.provisioned_throughput_in_mibps?.minus((stored ?? Exact.zero).over(GIB_PER_MIBPS)).max(Exact.zero);
}

/** A line that is there when a lifecycle rule moves files to its class, or when usage says so. */
function line(
  name: string,
  unit: string,
  key: keyof typeof usage,
  usageType: string | ((r: FileSystem) => string),
  isInUse: (r: FileSystem) => boolean,
): Component<FileSystem> {
  return {
    name,
    unit,
    when: (r) => r.usage[key] !== undefined || isInUse(r),
    quantity: (r) => r.usage[key],
    price: (r) => aws("AmazonEFS", typeof usageType === "string" ? usageType : usageType(r)),
  };
}

const toInfrequent = (r: FileSystem): boolean => r.lifecycle_policy.some(({ transition_to_ia }) => transition_to_ia !== "");
const toArchive = (r: FileSystem): boolean => r.lifecycle_policy.some(({ transition_to_archive }) => transition_to_archive !== "");

/** Infrequent Access is cheaper where throughput is elastic; in one zone it has one price. */
function infrequentStorage(r: FileSystem): string {
  if (isOneZone(r)) return "IATimedStorage-Z-ByteHrs";
  return isElastic(r) ? "IATimedStorage-ET-ByteHrs" : "IATimedStorage-ByteHrs";
}

export const fileSystem: AnySheet = sheet({
  type: "aws_efs_file_system",
  title: "EFS file system",
  pricing: "aws.amazon.com/efs/pricing",
  limits: ["Backups are billed by AWS Backup, replicas as file systems of their own."],
  attributes,
  usage,
  components: [
    line(
      "Storage",
      "GB-months",
      "storage_gb",
      (r) => (isOneZone(r) ? "TimedStorage-Z-ByteHrs" : "TimedStorage-ByteHrs"),
      () => true,
    ),
    line("Storage (infrequent access)", "GB-months", "infrequent_access_storage_gb", infrequentStorage, toInfrequent),
    line("Reads (infrequent access)", "GB", "monthly_infrequent_access_read_gb", "IADataAccess-Bytes#Read", toInfrequent),
    line("Writes (infrequent access)", "GB", "monthly_infrequent_access_write_gb", "IADataAccess-Bytes#Write", toInfrequent),
    line("Storage (archive)", "GB-months", "archive_storage_gb", "ArchiveTimedStorage-ET-ByteHrs", toArchive),
    line("Reads (archive)", "GB", "monthly_archive_read_gb", "ArchiveDataAccess-Bytes#Read", toArchive),
    line("Writes (archive)", "GB", "monthly_archive_write_gb", "ArchiveDataAccess-Bytes#Write", toArchive),
    line("Reads (elastic throughput)", "GB", "monthly_read_gb", "ETDataAccess-Bytes#Read", isElastic),
    line("Writes (elastic throughput)", "GB", "monthly_write_gb", "ETDataAccess-Bytes#Write", isElastic),
    {
      name: "Provisioned throughput",
      unit: "MiBps-months",
      when: (r) => r.throughput_mode === "provisioned",
      quantity: paidThroughput,
      price: aws("AmazonEFS", "ProvisionedTP-MiBpsHrs"),
    },
  ],
});
