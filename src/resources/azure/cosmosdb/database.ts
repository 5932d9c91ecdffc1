import type { Read } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { accountAttributes } from "./account.ts";
import { analyticalUsage, type Holder, holderComponents, regionParts } from "./holder.ts";
import { throughputAttributes, throughputOf } from "./throughput.ts";

const references = { account: refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes) } as const;

type Database = Read<typeof throughputAttributes> & Context<typeof analyticalUsage, typeof references>;

/** Databases of all interfaces are billed alike. */
export const database: AnySheet = sheet({
  type: ["azurerm_cosmosdb_cassandra_keyspace", "azurerm_cosmosdb_gremlin_database", "azurerm_cosmosdb_mongo_database", "azurerm_cosmosdb_sql_database"],
  title: "Cosmos DB database",
  pricing: "azure.microsoft.com/pricing/details/cosmos-db",
  limits: [
    "The free tier of an account, reserved capacity, dedicated gateways and data transfer are not counted.",
    "A database without throughput of its own pays through its containers.",
  ],
  attributes: throughputAttributes,
  usage: analyticalUsage,
  references,
  components: holderComponents(holderOf),
  parts: [regionParts(holderOf)],
});

function holderOf(r: Database): Holder {
  return {
    get account() {
      return r.refs.account;
    },
    get throughput() {
      return throughputOf(r);
    },
    get hasAnalyticalStore() {
      return r.refs.account?.analytical_storage_enabled === true;
    },
    get usage() {
      return r.usage;
    },
    scaled: (one) => r.scaled(one),
  };
}
