import type { Exact } from "../../../base/exact.ts";
import type { Read } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { accountAttributes, blobKindOf, isForFiles, isPremium } from "./account-kind.ts";
import { type BlobMeter, type Blobs, blobPrice } from "./blob-meters.ts";
import { type FileMeter, filePrice } from "./file-meters.ts";
import { redundancyOf } from "./redundancy.ts";

const usage = {
  storage_gb: usageNumber("GB of blobs in the account's access tier, averaged over the month"),
  monthly_write_operations: usageNumber("writes a month"),
  monthly_list_and_create_container_operations: usageNumber("lists a month, and containers that are made"),
  monthly_read_operations: usageNumber("reads a month"),
  monthly_other_operations: usageNumber("all other operations a month; deletes are free"),
  monthly_iterative_write_operations: usageNumber("iterative writes a month, with a hierarchical namespace"),
  monthly_iterative_read_operations: usageNumber("iterative reads a month, with a hierarchical namespace"),
  monthly_data_retrieval_gb: usageNumber("GB a month that are read from the cool or cold tier"),
  monthly_data_write_gb: usageNumber("GB a month that are written to the cool tier of a BlobStorage account"),
  blob_index_tags: usageNumber("index tags on blobs, averaged over the month"),
  early_deletion_gb: usageNumber("GB a month that leave the cool or cold tier before their time, as GB-months left"),
  data_at_rest_storage_gb: usageNumber("GB in file shares of a FileStorage account, averaged over the month; what is provisioned of premium ones"),
  snapshots_storage_gb: usageNumber("GB of snapshots of these shares, averaged over the month"),
  metadata_at_rest_storage_gb: usageNumber("GB of metadata of these shares, averaged over the month"),
} as const;

type Account = Read<typeof accountAttributes> & Context<typeof usage, {}>;

export const account: AnySheet = sheet({
  type: "azurerm_storage_account",
  title: "Storage account",
  pricing: "azure.microsoft.com/pricing/details/storage/blobs",
  limits: [
    "File shares, queues and tables of a general purpose account are billed as resources of their own; page blobs are not priced.",
    "Blobs in other tiers than the account's, the archive, versions and snapshots, inventory, the change feed, point-in-time restore and encryption scopes are not priced.",
    "Copying to another region, data transfer and reserved capacity are not priced.",
  ],
  attributes: accountAttributes,
  usage,
  free: (r) => (isForFiles(r) && r.provisioned_billing_model_version !== undefined ? "its shares are billed by themselves" : undefined),
  components: [...blobComponents(), ...fileComponents(), sftp()],
});

function blobComponents(): Component<Account>[] {
  const operations = (
    name: string,
    meter: BlobMeter,
    quantity: (r: Account) => Exact | undefined,
    when: (r: Account) => boolean = always,
  ): Component<Account> => ({
    name,
    detail: (r) => detailOf(blobsOf(r)),
    unit: "operations",
    when: (r) => !isForFiles(r) && when(r),
    quantity,
    price: (r) => blobPrice(blobsOf(r), meter),
  });
  return [
    { ...operations("Blob storage", "stored", (r) => r.usage.storage_gb), unit: "GB-months" },
    operations("Writes", "write", (r) => r.usage.monthly_write_operations),
    operations("Lists and new containers", "list", (r) => r.usage.monthly_list_and_create_container_operations, hasLists),
    operations("Reads", "read", (r) => r.usage.monthly_read_operations),
    operations("Other operations", "other", (r) => r.usage.monthly_other_operations),
    operations("Iterative writes", "iterative write", (r) => r.usage.monthly_iterative_write_operations, isLake),
    operations("Iterative reads", "iterative read", (r) => r.usage.monthly_iterative_read_operations, isLake),
    { ...operations("Data retrieval", "retrieval", (r) => r.usage.monthly_data_retrieval_gb, isTiered), unit: "GB" },
    {
      ...operations(
        "Data writes",
        "data write",
        (r) => r.usage.monthly_data_write_gb,
        (r) => isTiered(r) && isOlder(r),
      ),
      unit: "GB",
    },
    { ...operations("Blob index tags", "index", (r) => r.usage.blob_index_tags, hasTags), unit: "tag-months" },
    {
      ...operations(
        "Early deletion",
        "early delete",
        (r) => r.usage.early_deletion_gb,
        (r) => isTiered(r) && !isOlder(r),
      ),
      unit: "GB",
    },
  ];
}

function always(): boolean {
  return true;
}

function blobsOf(r: Account): Blobs {
  return {
    get kind() {
      return blobKindOf(r);
    },
    get redundancy() {
      return redundancyOf(r.account_replication_type);
    },
    get accessTier() {
      return r.access_tier;
    },
  };
}

function detailOf({ kind, accessTier, redundancy }: Blobs): string {
  return kind === "v1" || kind.startsWith("premium") ? `${kind}, ${redundancy}` : `${accessTier.toLowerCase()}, ${redundancy}`;
}

function hasLists(r: Account): boolean {
  return !isLake(r);
}

function isLake(r: Account): boolean {
  return !isPremium(r) && blobKindOf(r) === "v2 hierarchical";
}

function isOlder(r: Account): boolean {
  return r.account_kind === "BlobStorage";
}

function isTiered(r: Account): boolean {
  return !isPremium(r) && r.account_kind !== "Storage" && r.access_tier !== "Hot";
}

function hasTags(r: Account): boolean {
  return !isPremium(r) && ["v2", "BlobStorage"].includes(blobKindOf(r));
}

function fileComponents(): Component<Account>[] {
  const files = (
    name: string,
    meter: FileMeter,
    quantity: (r: Account) => Exact | undefined,
    when: (r: Account) => boolean = standard,
  ): Component<Account> => ({
    name,
    detail: (r) => `${fileTierOf(r).toLowerCase()}, ${redundancyOf(r.account_replication_type)}`,
    unit: "operations",
    when: (r) => isForFiles(r) && when(r),
    quantity,
    price: (r) => filePrice({ tier: fileTierOf(r), redundancy: redundancyOf(r.account_replication_type) }, meter),
  });
  const cool = (r: Account): boolean => standard(r) && fileTierOf(r) === "Cool";
  return [
    { ...files("File storage", "stored", (r) => r.usage.data_at_rest_storage_gb, always), unit: "GB-months" },
    { ...files("Snapshots of shares", "snapshots", (r) => r.usage.snapshots_storage_gb, always), unit: "GB-months" },
    { ...files("Metadata of files", "metadata", (r) => r.usage.metadata_at_rest_storage_gb), unit: "GB-months" },
    files("File writes", "write", (r) => r.usage.monthly_write_operations),
    files("File lists", "list", (r) => r.usage.monthly_list_and_create_container_operations),
    files("File reads", "read", (r) => r.usage.monthly_read_operations),
    files("Other file operations", "other", (r) => r.usage.monthly_other_operations),
    { ...files("File data retrieval", "retrieval", (r) => r.usage.monthly_data_retrieval_gb, cool), unit: "GB" },
    { ...files("Early deletion of files", "early delete", (r) => r.usage.early_deletion_gb, cool), unit: "GB" },
  ];
}

function standard(r: Account): boolean {
  return !isPremium(r);
}

function fileTierOf(r: Account): string {
  return isPremium(r) ? "Premium" : r.access_tier;
}

/** Charged for as long as it is on, whether anybody uses it or not. */
function sftp(): Component<Account> {
  return {
    name: "SFTP endpoint",
    unit: "hours",
    hourly: true,
    when: (r) => r.sftp_enabled,
    quantity: () => 1,
    price: (r) => {
      const sku = `SSH File Transfer Protocol ${redundancyOf(r.account_replication_type)}`;
      return azure("Storage", "Blob Features", sku, `${sku} Hour Enabled`);
    },
  };
}
