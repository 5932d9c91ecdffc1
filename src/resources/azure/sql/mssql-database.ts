import { flag, number, type Read, text } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { backupRedundancyOf } from "./backup-redundancy.ts";
import { type Database, databaseComponents, databaseUsage } from "./database-components.ts";

const attributes = {
  sku_name: text({ default: "GP_S_Gen5_2", because: "Azure's default" }),
  elastic_pool_id: text(),
  license_type: text({ default: "LicenseIncluded", because: "the provider's default" }),
  max_size_gb: number({ default: undefined, because: "Azure's default" }),
  read_replica_count: number({ default: 0, because: "no replica" }),
  storage_account_type: text({ default: "Geo", because: "the provider's default" }),
  zone_redundant: flag({ default: false, because: "Azure's default" }),
} as const;

const references = {
  server: refersTo("server_id", "azurerm_mssql_server", {}),
  pool: refersTo("elastic_pool_id", "azurerm_mssql_elasticpool", {}),
} as const;

type Mssql = Read<typeof attributes> & Context<typeof databaseUsage, typeof references>;

export const mssqlDatabase: AnySheet = sheet({
  type: "azurerm_mssql_database",
  title: "SQL database",
  pricing: "azure.microsoft.com/pricing/details/azure-sql-database/single",
  limits: [
    "A database in an elastic pool is billed through the pool.",
    "Dev/test prices, reserved capacity, the free offer, data warehouses and data transfer are not priced.",
    "Geo-replicas and failover secondaries are databases of their own; named replicas of Hyperscale as well.",
  ],
  attributes,
  usage: databaseUsage,
  references,
  components: databaseComponents(databaseOf),
});

function databaseOf(r: Mssql): Database {
  return {
    get size() {
      return r.sku_name;
    },
    get isPooled() {
      return r.refs.pool !== undefined || r.sku_name.toLowerCase() === "elasticpool" || Boolean(r.elastic_pool_id);
    },
    get maxSizeGb() {
      return r.max_size_gb;
    },
    get isZoneRedundant() {
      return r.zone_redundant;
    },
    get replicas() {
      return r.read_replica_count;
    },
    get bringsLicence() {
      return r.license_type.toLowerCase() === "baseprice";
    },
    get backupRedundancy() {
      return backupRedundancyOf(r.storage_account_type);
    },
    get usage() {
      return r.usage;
    },
    get production() {
      return r.production;
    },
    get place() {
      return r.refs.server?.region;
    },
    assume: (text) => r.assume(text),
  };
}
