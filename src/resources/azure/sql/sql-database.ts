import { exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { type Database, databaseComponents, databaseUsage } from "./database-components.ts";

const attributes = {
  edition: text({ default: "GeneralPurpose", because: "Azure's default" }),
  requested_service_objective_name: text({ default: undefined, because: "the edition's default" }),
  elastic_pool_name: text({ default: undefined, because: "in no pool" }),
  max_size_bytes: number({ default: undefined, because: "Azure's default" }),
  zone_redundant: flag({ default: false, because: "the provider's default" }),
} as const;

type Sql = Read<typeof attributes> & Context<typeof databaseUsage, {}>;

/** What an edition gives where no size is asked for: learn.microsoft.com/cli/azure/sql/db. */
const DEFAULT_SIZES: ReadonlyMap<string, string> = new Map([
  ["basic", "Basic"],
  ["standard", "S0"],
  ["premium", "P1"],
  ["generalpurpose", "GP_Gen5_2"],
  ["businesscritical", "BC_Gen5_2"],
  ["hyperscale", "HS_Gen5_2"],
]);

const GB = 1024 ** 3;

export const sqlDatabase: AnySheet = sheet({
  type: "azurerm_sql_database",
  title: "SQL database (before version 4 of the provider)",
  pricing: "azure.microsoft.com/pricing/details/azure-sql-database/single",
  limits: ["A database in an elastic pool is billed through the pool.", "Dev/test prices, hybrid benefit, reserved capacity and data transfer are not priced."],
  attributes,
  usage: databaseUsage,
  components: databaseComponents(databaseOf),
});

function databaseOf(r: Sql): Database {
  return {
    get size() {
      return r.requested_service_objective_name ?? DEFAULT_SIZES.get(r.edition.toLowerCase()) ?? unpriced(`the edition ${r.edition} has no known default size`);
    },
    get isPooled() {
      return Boolean(r.elastic_pool_name) || r.requested_service_objective_name?.toLowerCase() === "elasticpool";
    },
    get maxSizeGb() {
      return r.max_size_bytes?.over(GB);
    },
    get isZoneRedundant() {
      return r.zone_redundant;
    },
    replicas: exact(0),
    bringsLicence: false,
    backupRedundancy: "RA-GRS",
    get usage() {
      return r.usage;
    },
    get production() {
      return r.production;
    },
    place: undefined,
    assume: (text) => r.assume(text),
  };
}
