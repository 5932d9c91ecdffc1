import type { Read } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { accountAttributes } from "./account.ts";
import { containerAttributes, containerIn, containerLimits } from "./container.ts";
import { analyticalUsage, type Holder, holderComponents, regionParts } from "./holder.ts";
import { throughputAttributes } from "./throughput.ts";

const account = refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes);
const keyspace = refersTo("cassandra_keyspace_id", "azurerm_cosmosdb_cassandra_keyspace", throughputAttributes, { account });

type Table = Read<typeof containerAttributes> & Context<typeof analyticalUsage, { keyspace: typeof keyspace }>;

export const cassandraTable: AnySheet = sheet({
  type: "azurerm_cosmosdb_cassandra_table",
  title: "Cosmos DB Cassandra table",
  pricing: "azure.microsoft.com/pricing/details/cosmos-db",
  limits: containerLimits,
  attributes: containerAttributes,
  usage: analyticalUsage,
  references: { keyspace },
  components: holderComponents(holderOf),
  parts: [regionParts(holderOf)],
});

function holderOf(r: Table): Holder {
  return containerIn(r, {
    get account() {
      return r.refs.keyspace?.refs.account;
    },
    get database() {
      return r.refs.keyspace;
    },
  });
}
