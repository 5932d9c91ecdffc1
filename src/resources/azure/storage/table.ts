import type { Exact } from "../../../base/exact.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { accountOf, accountReferences } from "./account-of.ts";
import { redundancyOf, writtenAs } from "./redundancy.ts";

const usage = {
  monthly_storage_gb: usageNumber("GB of entities, averaged over the month"),
  monthly_batch_write_operations: usageNumber("batch writes a month"),
  monthly_write_operations: usageNumber("writes a month"),
  monthly_read_operations: usageNumber("reads a month"),
  monthly_scan_operations: usageNumber("scans a month"),
  monthly_list_operations: usageNumber("lists a month"),
  monthly_delete_operations: usageNumber("deletes a month"),
} as const;

type Table = Context<typeof usage, typeof accountReferences>;

export const table: AnySheet = sheet({
  type: "azurerm_storage_table",
  title: "Storage table",
  pricing: "azure.microsoft.com/pricing/details/storage/tables",
  limits: ["Copying to another region and data transfer are not priced."],
  attributes: {},
  usage,
  references: accountReferences,
  components: [
    { name: "Storage", unit: "GB-months", quantity: (r) => r.usage.monthly_storage_gb, price: storagePrice },
    writes("Batch writes", "Batch Write Operations", (r) => r.usage.monthly_batch_write_operations),
    writes("Writes", "Write Operations", (r) => r.usage.monthly_write_operations),
    operations("Reads", "Read Operations", (r) => r.usage.monthly_read_operations),
    operations("Scans", "Scan Operations", (r) => r.usage.monthly_scan_operations),
    operations("Lists", "List Operations", (r) => r.usage.monthly_list_operations),
    operations("Deletes", "Delete Operations", (r) => r.usage.monthly_delete_operations),
  ],
});

function operations(name: string, meter: string, quantity: (r: Table) => Exact | undefined): Component<Table> {
  return { name, unit: "operations", quantity, price: (r) => words(r, keyOf(r), meter) };
}

function writes(name: string, meter: string, quantity: (r: Table) => Exact | undefined): Component<Table> {
  return { name, unit: "operations", quantity, price: (r) => words(r, keyOf(r), copiesOf(r), meter) };
}

/** With a key of the account's own, tables are sold apart. */
function keyOf({ refs }: Table): string {
  return accountOf(refs).table_encryption_key_type === "Account" ? "Account Encrypted" : "";
}

/** What a write is called by the copies it makes; one of a single region has no name. */
function copiesOf(r: Table): string {
  const redundancy = redundancyOf(accountOf(r.refs).account_replication_type);
  if (redundancy === "LRS" || redundancy === "ZRS") return "";
  return redundancy === "RA-GZRS" ? redundancy : writtenAs(redundancy);
}

function storagePrice(r: Table): PriceQuery {
  const redundancy = redundancyOf(accountOf(r.refs).account_replication_type);
  // Only those in several zones and regions repeat the key.
  return words(r, redundancy.endsWith("GZRS") ? keyOf(r) : "", redundancy, "Data Stored");
}

function words(r: Table, ...meter: readonly string[]): PriceQuery {
  const account = accountOf(r.refs);
  const sku = `${keyOf(r) || "Standard"} ${redundancyOf(account.account_replication_type)}`;
  return azure("Storage", "Tables", sku, meter.filter((word) => word !== "").join(" "), { place: account.region });
}
