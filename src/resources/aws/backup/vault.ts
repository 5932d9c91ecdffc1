import { aws, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";

const KEPT = "averaged over the month";

/** What AWS Backup keeps is billed by the service that it comes from, or by AWS Backup in the same words. */
const LINES: readonly (readonly [key: string, name: string, unit: string, price: PriceQuery, describe: string])[] = [
  ["monthly_efs_warm_backup_gb", "EFS backups (warm)", "GB-months", aws("AWSBackup", "WarmStorage-ByteHrs-EFS"), `GB of EFS backups in warm storage, ${KEPT}`],
  ["monthly_efs_cold_backup_gb", "EFS backups (cold)", "GB-months", aws("AWSBackup", "ColdStorage-ByteHrs-EFS"), `GB of EFS backups in cold storage, ${KEPT}`],
  ["monthly_efs_warm_restore_gb", "EFS restores (warm)", "GB", aws("AWSBackup", "PartialRestore-Warm-EFS"), "GB restored in a month from warm EFS backups"],
  ["monthly_efs_cold_restore_gb", "EFS restores (cold)", "GB", aws("AWSBackup", "PartialRestore-Cold-EFS"), "GB restored in a month from cold EFS backups"],
  [
    "monthly_efs_item_restore_requests",
    "EFS item restores",
    "requests",
    aws("AWSBackup", "PartialRestore-Jobs-EFS"),
    "restores of single EFS items in a month",
  ],
  ["monthly_s3_backup_gb", "S3 backups", "GB-months", aws("AWSBackup", "S3 Backup Storage Warm per GB-month"), `GB of S3 backups, ${KEPT}`],
  ["monthly_s3_restore_gb", "S3 restores", "GB", aws("AWSBackup", "S3 RestoreRecoveryPoint Warm per GB"), "GB restored in a month from S3 backups"],
  ["monthly_ebs_snapshot_gb", "EBS snapshots", "GB-months", aws("AmazonEC2", "EBS:SnapshotUsage"), `GB of EBS snapshots, ${KEPT}`],
  ["monthly_rds_snapshot_gb", "RDS snapshots", "GB-months", aws("AmazonRDS", "RDS:ChargedBackupUsage"), `GB of RDS snapshots, ${KEPT}`],
  ["monthly_aurora_snapshot_gb", "Aurora snapshots", "GB-months", aws("AmazonRDS", "Aurora:BackupUsage"), `GB of Aurora snapshots, ${KEPT}`],
  ["monthly_dynamodb_backup_gb", "DynamoDB backups", "GB-months", aws("AmazonDynamoDB", "TimedBackupStorage-ByteHrs"), `GB of DynamoDB backups, ${KEPT}`],
  ["monthly_dynamodb_restore_gb", "DynamoDB restores", "GB", aws("AmazonDynamoDB", "RestoreDataSize-Bytes"), "GB restored in a month from DynamoDB backups"],
  ["monthly_fsx_windows_backup_gb", "FSx for Windows backups", "GB-months", aws("AmazonFSx", "BackupUsage"), `GB of FSx for Windows backups, ${KEPT}`],
  ["monthly_fsx_lustre_backup_gb", "FSx for Lustre backups", "GB-months", aws("AmazonFSx", "BackupUsage"), `GB of FSx for Lustre backups, ${KEPT}`],
];

const KEYS = LINES.map(([key]) => key);

const usage: Record<string, UsageKey<"number">> = Object.fromEntries(LINES.map(([key, , , , describe]) => [key, usageNumber(describe)] as const));

type Vault = Context<typeof usage, {}>;

export const vault: AnySheet = sheet({
  type: "aws_backup_vault",
  title: "Backup vault",
  pricing: "aws.amazon.com/backup/pricing",
  limits: [
    "Copies to other regions, virtual machines, SAP HANA, Timestream and audit evaluations are not priced.",
    "DynamoDB backups are priced as DynamoDB's own; advanced features of AWS Backup have rates of their own for cold storage.",
  ],
  attributes: {},
  usage,
  components: LINES.map(
    ([key, name, unit, price]): Component<Vault> => ({
      name,
      unit,
      // A vault keeps backups of some services only: usage says of which.
      when: (r) => r.usage[key] !== undefined || KEYS.every((one) => r.usage[one] === undefined),
      quantity: (r) => r.usage[key],
      price,
    }),
  ),
});
