import { text, unpriced } from "../../fields.ts";
import { type Referred, refersTo } from "../../sheet.ts";
import { accountAttributes } from "./account-kind.ts";

const attributes = {
  account_kind: accountAttributes.account_kind,
  account_tier: accountAttributes.account_tier,
  account_replication_type: accountAttributes.account_replication_type,
  provisioned_billing_model_version: accountAttributes.provisioned_billing_model_version,
  table_encryption_key_type: text({ default: "Service", because: "the provider's default" }),
} as const;

/** The account of a queue, a share or a table: by its name, and by its id in newer versions of the provider. */
export const accountReferences = {
  byName: refersTo("storage_account_name", "azurerm_storage_account", attributes),
  byId: refersTo("storage_account_id", "azurerm_storage_account", attributes),
} as const;

export type AccountOf = Referred<typeof attributes>;

export function accountOf(refs: { readonly byName: AccountOf | undefined; readonly byId: AccountOf | undefined }): AccountOf {
  return refs.byName ?? refs.byId ?? unpriced("its storage account is not in the plan, which says where and of which kind it is");
}
