import { flag, type Read, text, unpriced } from "../../fields.ts";
import type { BlobKind } from "./blob-meters.ts";

const off = { default: false, because: "the provider's default" };

/** Attributes that say how what is in an account is billed. */
export const accountAttributes = {
  account_kind: text({ default: "StorageV2", because: "the provider's default" }),
  account_tier: text(),
  account_replication_type: text(),
  access_tier: text({ default: "Hot", because: "the provider's default" }),
  is_hns_enabled: flag(off),
  nfsv3_enabled: flag(off),
  sftp_enabled: flag(off),
  provisioned_billing_model_version: text({ default: undefined, because: "billed by what is used" }),
} as const;

type Account = Pick<Read<typeof accountAttributes>, "account_kind" | "account_tier" | "is_hns_enabled" | "nfsv3_enabled">;

/** Whether it keeps file shares and nothing else. */
export function isForFiles({ account_kind: kind }: Account): boolean {
  return kind === "FileStorage";
}

export function isPremium({ account_tier: tier }: Pick<Account, "account_tier">): boolean {
  return (tier ?? unpriced("account_tier is not set")) === "Premium";
}

/** How the blobs of an account are billed: learn.microsoft.com/azure/storage/common/storage-account-overview. */
export function blobKindOf(account: Account): BlobKind {
  const { account_kind: kind, is_hns_enabled, nfsv3_enabled } = account;
  const isHierarchical = is_hns_enabled || nfsv3_enabled;
  if (kind === "Storage") return "v1";
  if (!isPremium(account)) return kind === "BlobStorage" ? "BlobStorage" : isHierarchical ? "v2 hierarchical" : "v2";
  if (kind !== "BlockBlobStorage") return unpriced("premium accounts of this kind hold page blobs, which are billed by disk");
  return isHierarchical ? "premium hierarchical" : "premium";
}
