import type { Read } from "../../fields.ts";
import { type AnySheet, type Context, type ReferenceShape, refersTo, sheet } from "../../sheet.ts";
import { accountAttributes } from "./account.ts";
import { containerAttributes, containerIn, containerLimits } from "./container.ts";
import { analyticalUsage, type Holder, holderComponents, regionParts } from "./holder.ts";
import { throughputAttributes } from "./throughput.ts";

const account = refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes);
const pricing = "azure.microsoft.com/pricing/details/cosmos-db";

type In<F extends ReferenceShape> = Read<typeof containerAttributes> & Context<typeof analyticalUsage, F>;

/** A container of the interfaces whose databases and containers both name the account. */
function containerSheet(type: string, title: string, databaseType: string): AnySheet {
  const references = { account, database: refersTo("database_name", databaseType, throughputAttributes) } as const;
  const holderOf = (r: In<typeof references>): Holder =>
    containerIn(r, {
      get account() {
        return r.refs.account;
      },
      get database() {
        return r.refs.database;
      },
    });
  return sheet({
    type,
    title,
    pricing,
    limits: containerLimits,
    attributes: containerAttributes,
    usage: analyticalUsage,
    references,
    components: holderComponents(holderOf),
    parts: [regionParts(holderOf)],
  });
}

export const gremlinGraph: AnySheet = containerSheet("azurerm_cosmosdb_gremlin_graph", "Cosmos DB graph", "azurerm_cosmosdb_gremlin_database");
export const mongoCollection: AnySheet = containerSheet("azurerm_cosmosdb_mongo_collection", "Cosmos DB collection", "azurerm_cosmosdb_mongo_database");
export const sqlContainer: AnySheet = containerSheet("azurerm_cosmosdb_sql_container", "Cosmos DB container", "azurerm_cosmosdb_sql_database");
