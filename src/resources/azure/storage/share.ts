import type { Exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { isPremium } from "./account-kind.ts";
import { accountOf, accountReferences } from "./account-of.ts";
import { type FileMeter, type Files, filePrice } from "./file-meters.ts";
import { redundancyOf } from "./redundancy.ts";

const attributes = {
  access_tier: text({ default: undefined, because: "the account's" }),
  quota: number(),
} as const;

const usage = {
  storage_gb: usageNumber("GB of files, averaged over the month; premium shares are billed for their quota"),
  snapshots_storage_gb: usageNumber("GB of snapshots, averaged over the month"),
  metadata_at_rest_storage_gb: usageNumber("GB of metadata in the hot or cool tier, averaged over the month"),
  monthly_write_operations: usageNumber("writes a month"),
  monthly_list_operations: usageNumber("lists a month"),
  monthly_read_operations: usageNumber("reads a month"),
  monthly_other_operations: usageNumber("all other operations a month; deletes are free"),
  monthly_data_retrieval_gb: usageNumber("GB a month that are read from the cool tier"),
} as const;

type Share = Read<typeof attributes> & Context<typeof usage, typeof accountReferences>;

export const share: AnySheet = sheet({
  type: "azurerm_storage_share",
  title: "File share",
  pricing: "azure.microsoft.com/pricing/details/storage/files",
  limits: ["Bursting, soft-deleted shares, copying to another region, data transfer and reserved capacity are not priced."],
  attributes,
  usage,
  references: accountReferences,
  components: [
    {
      ...line("Storage", "stored", (r) => (isOfPremium(r) ? quotaOf(r) : r.usage.storage_gb), always),
      unit: "GB-months",
      price: (r) => {
        if (accountOf(r.refs).provisioned_billing_model_version !== undefined)
          unpriced("its IOPS and throughput are provisioned apart, and the plan does not say how much");
        return filePrice(filesOf(r), "stored");
      },
    },
    { ...line("Snapshots", "snapshots", (r) => r.usage.snapshots_storage_gb, always), unit: "GB-months" },
    {
      ...line(
        "Metadata",
        "metadata",
        (r) => r.usage.metadata_at_rest_storage_gb,
        (r) => ["Hot", "Cool"].includes(tierOf(r)),
      ),
      unit: "GB-months",
    },
    line("Writes", "write", (r) => r.usage.monthly_write_operations),
    line("Lists", "list", (r) => r.usage.monthly_list_operations),
    line("Reads", "read", (r) => r.usage.monthly_read_operations),
    line("Other operations", "other", (r) => r.usage.monthly_other_operations),
    {
      ...line(
        "Data retrieval",
        "retrieval",
        (r) => r.usage.monthly_data_retrieval_gb,
        (r) => tierOf(r) === "Cool",
      ),
      unit: "GB",
    },
  ],
});

/** Operations of premium shares are included. */
function line(
  name: string,
  meter: FileMeter,
  quantity: (r: Share) => Exact | undefined,
  when: (r: Share) => boolean = (r) => !isOfPremium(r),
): Component<Share> {
  return {
    name,
    detail: (r) => `${tierOf(r)}, ${filesOf(r).redundancy}`,
    unit: "operations",
    when,
    quantity,
    price: (r) => filePrice(filesOf(r), meter),
  };
}

function always(): boolean {
  return true;
}

function quotaOf({ quota }: Share): Exact {
  return quota ?? unpriced("quota is not set");
}

function isOfPremium({ refs }: Share): boolean {
  return isPremium(accountOf(refs));
}

/** Azure gives shares of standard accounts the tier TransactionOptimized. */
function tierOf(r: Share): string {
  return isOfPremium(r) ? "Premium" : (r.access_tier ?? "TransactionOptimized");
}

function filesOf(r: Share): Files {
  const account = accountOf(r.refs);
  return { tier: tierOf(r), redundancy: redundancyOf(account.account_replication_type), place: account.region };
}
