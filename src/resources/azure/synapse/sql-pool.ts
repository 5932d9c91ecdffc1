import { flag, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber, usageText } from "../../sheet.ts";

const attributes = {
  sku_name: text(),
  storage_account_type: text({ default: "GRS", because: "the provider's default before version 4" }),
  geo_backup_policy_enabled: flag({ default: true, because: "the provider's default" }),
} as const;

const usage = {
  monthly_hours: usageNumber("hours a month in which the pool is not paused"),
  storage_tb: usageNumber("TB stored, with seven days of snapshots"),
  disaster_recovery_enabled: usageText('"false" where geo-redundant copies are off'),
} as const;

const references = { workspace: refersTo("synapse_workspace_id", "azurerm_synapse_workspace", {}) } as const;

type SqlPool = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const sqlPool: AnySheet = sheet({
  type: "azurerm_synapse_sql_pool",
  title: "Synapse dedicated SQL pool",
  pricing: "azure.microsoft.com/pricing/details/synapse-analytics",
  limits: ["Reservations and pre-purchased commit units are not priced."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "DWU blocks",
      detail: (r) => r.sku_name ?? "",
      unit: "hours",
      hourly: true,
      quantity: (r) => running(1, r.usage.monthly_hours),
      price: (r) => priced(r, "Dedicated SQL Pool", r.sku_name ?? unpriced("sku_name is not set"), "100 DWUs"),
    },
    {
      name: "Storage",
      unit: "TB-months",
      quantity: (r) => r.usage.storage_tb,
      price: (r) => priced(r, "SQL Storage", "Standard LRS", "Standard LRS Data Stored"),
    },
    {
      name: "Geo-redundant disaster recovery",
      unit: "GB-months",
      when: isCopied,
      // The price page sells TB of what the list has in GB, a thousand to the TB.
      quantity: (r) => r.usage.storage_tb?.times(1000),
      price: (r) => priced(r, "SQL Disaster Recovery Storage", "Standard RA-GRS", "Standard RA-GRS Data Stored"),
    },
  ],
});

function priced(r: SqlPool, product: string, sku: string, meter: string): PriceQuery {
  const service = "Azure Synapse Analytics";
  return azure(service, `${service} ${product}`, sku, meter, { place: r.refs.workspace?.region });
}

function isCopied(r: SqlPool): boolean {
  return r.geo_backup_policy_enabled && r.storage_account_type === "GRS" && r.usage.disaster_recovery_enabled !== "false";
}
