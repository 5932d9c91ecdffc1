import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { backupRedundancyOf } from "./backup-redundancy.ts";

const attributes = {
  sku_name: text(),
  vcores: number(),
  storage_size_in_gb: number(),
  license_type: text(),
  storage_account_type: text({ default: "GRS", because: "the provider's default" }),
  zone_redundant_enabled: flag({ default: false, because: "the provider's default" }),
  instance_pool_id: text({ default: undefined, because: "in no pool" }),
} as const;

const usage = {
  backup_storage_gb: usageNumber("GB of point-in-time backups beyond the size of the instance, averaged over the month"),
  long_term_retention_storage_gb: usageNumber("GB of long-term backups, averaged over the month"),
} as const;

type Instance = Read<typeof attributes> & Context<typeof usage, {}>;

const TIERS: ReadonlyMap<string, string> = new Map([
  ["GP", "General Purpose"],
  ["BC", "Business Critical"],
]);

/** Names of the hardware in the price list: azure.microsoft.com/pricing/details/azure-sql-managed-instance. */
const HARDWARE: ReadonlyMap<string, string> = new Map([
  ["Gen4", "Compute Gen4"],
  ["Gen5", "Compute Gen5"],
  ["G8IM", "Premium Series Compute"],
  ["Gen8IM", "Premium Series Compute"],
  ["G8IH", "Premium Series Memory Optimized Compute"],
  ["Gen8IH", "Premium Series Memory Optimized Compute"],
]);

/** GB that come with an instance: same page. */
const INCLUDED_GB = 32;

export const managedInstance: AnySheet = sheet({
  type: ["azurerm_mssql_managed_instance", "azurerm_sql_managed_instance"],
  title: "SQL managed instance",
  pricing: "azure.microsoft.com/pricing/details/azure-sql-managed-instance/single",
  limits: ["Dev/test prices, reserved capacity and data transfer are not priced."],
  attributes,
  usage,
  free: (r) => (r.instance_pool_id ? "it is billed with its instance pool" : undefined),
  components: [
    {
      name: "vCores",
      detail: (r) => `${r.sku_name ?? ""}, ${coresOf(r).toString()} vCores`,
      detailNames: "size",
      unit: "hours",
      hourly: true,
      quantity: coresOf,
      price: (r) => words(`${tierOf(r)} - ${hardwareOf(r)}`, "vCore", "vCore"),
    },
    {
      name: "Zone redundancy",
      unit: "hours",
      hourly: true,
      when: (r) => r.zone_redundant_enabled,
      quantity: coresOf,
      price: () => unpriced("the price of zone redundancy of managed instances is not known"),
    },
    {
      name: "SQL licence",
      unit: "hours",
      hourly: true,
      when: (r) => (r.license_type ?? unpriced("license_type is not set")).toLowerCase() !== "baseprice",
      quantity: coresOf,
      price: licenceOf,
    },
    {
      name: "Storage",
      detail: () => `above ${INCLUDED_GB} GB`,
      unit: "GB-months",
      quantity: (r) => (r.storage_size_in_gb ?? unpriced("storage_size_in_gb is not set")).minus(INCLUDED_GB).max(0),
      price: (r) => words(`${tierOf(r)} - Storage`, tierOf(r), `${tierOf(r)} Data Stored`),
    },
    {
      name: "Point-in-time backups",
      detail: (r) => backupRedundancyOf(r.storage_account_type),
      unit: "GB-months",
      quantity: (r) => r.usage.backup_storage_gb,
      price: (r) => backup(r, "PITR Backup Storage", "Backup ", ""),
    },
    {
      name: "Long-term retention",
      detail: (r) => backupRedundancyOf(r.storage_account_type),
      unit: "GB-months",
      quantity: (r) => r.usage.long_term_retention_storage_gb,
      price: (r) => backup(r, "- LTR Backup Storage", "LTR Backup ", "LTR Backup "),
    },
  ],
});

function skuOf({ sku_name: sku }: Instance): readonly [tier: string, hardware: string] {
  const [tier = "", hardware = ""] = (sku ?? unpriced("sku_name is not set")).split("_");
  return [tier, hardware];
}

function tierOf(r: Instance): string {
  return TIERS.get(skuOf(r)[0]) ?? unpriced(`${r.sku_name} is no size that this version knows`);
}

function hardwareOf(r: Instance): string {
  return HARDWARE.get(skuOf(r)[1]) ?? unpriced(`${r.sku_name} is no size that this version knows`);
}

function coresOf({ vcores }: Instance): Exact {
  return exact(vcores ?? unpriced("vcores is not set"));
}

function licenceOf(r: Instance): PriceQuery {
  if (!r.production) r.assume("dev/test subscriptions pay less for the licence; that price is not in the list, and the full one is counted");
  return azure("SQL Managed Instance", `SQL Managed Instance ${tierOf(r)} - SQL License`, "vCore", "vCore", { place: "global" });
}

function backup(r: Instance, product: string, before: string, meter: string): PriceQuery {
  const redundancy = backupRedundancyOf(r.storage_account_type);
  return words(product, `${before}${redundancy}`, `${meter}${redundancy} Data Stored`);
}

function words(product: string, sku: string, meter: string): PriceQuery {
  return azure("SQL Managed Instance", `SQL Managed Instance ${product}`, sku, meter);
}
