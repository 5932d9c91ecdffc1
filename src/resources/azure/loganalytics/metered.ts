import type { Exact } from "../../../base/exact.ts";
import { azure } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";

export const usage = {
  monthly_log_data_ingestion_gb: usageNumber("GB of logs that arrive in a month"),
  monthly_additional_log_data_retention_gb: usageNumber("GB kept longer than the 31 days (90 with Sentinel) that are included, averaged over the month"),
  monthly_sentinel_data_ingestion_gb: usageNumber("GB that Microsoft Sentinel analyses in a month"),
  monthly_log_data_export_gb: usageNumber("GB exported in a month"),
  monthly_basic_log_data_ingestion_gb: usageNumber("GB that arrive in tables of basic logs in a month"),
  monthly_basic_log_search_gb: usageNumber("GB of basic logs that are searched in a month"),
  monthly_archive_data_gb: usageNumber("GB kept in the archive, averaged over the month"),
  monthly_archive_data_restored_gb: usageNumber("GB restored from the archive, times the days for which they are kept so"),
  monthly_archive_data_searched_gb: usageNumber("GB that search jobs scan in a month"),
} as const;

type Said = { readonly usage: { readonly [K in keyof typeof usage]: Exact | undefined } };

/** A line that is there where the team gives its usage: most workspaces have none of it. */
function extra(name: string, unit: string, key: keyof typeof usage, sku: string, meter: string): Component<Said> {
  const quantity = (r: Said): Exact | undefined => r.usage[key];
  return { name, unit, when: (r) => quantity(r) !== undefined, quantity, price: azure("Azure Monitor", "Azure Monitor", sku, meter) };
}

/** Beside what arrives and is kept as analytics logs. */
export const extras: readonly Component<Said>[] = [
  extra("Data export", "GB", "monthly_log_data_export_gb", "Log Analytics data export", "Log Analytics data export Data Exported"),
  extra("Basic logs", "GB", "monthly_basic_log_data_ingestion_gb", "Basic Logs", "Basic Logs Data Ingestion"),
  extra("Basic logs searched", "GB", "monthly_basic_log_search_gb", "Search Queries", "Search Queries Scanned"),
  extra("Archive", "GB-months", "monthly_archive_data_gb", "Data Archive", "Data Archive"),
  extra("Archive restored", "GB-days", "monthly_archive_data_restored_gb", "Data Restore", "Data Restore"),
  extra("Archive searched", "GB", "monthly_archive_data_searched_gb", "Search Jobs", "Search Jobs Scanned"),
];
