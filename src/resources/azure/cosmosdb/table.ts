import type { Read } from "../../fields.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { accountAttributes } from "./account.ts";
import { containerIn, containerLimits } from "./container.ts";
import { cosmosUsage, type Holder, holderComponents, regionParts } from "./holder.ts";
import { throughputAttributes } from "./throughput.ts";

const account = refersTo("account_name", "azurerm_cosmosdb_account", accountAttributes);

type Table = Read<typeof throughputAttributes> & Context<typeof cosmosUsage, { account: typeof account }>;

export const table: AnySheet = sheet({
  type: "azurerm_cosmosdb_table",
  title: "Cosmos DB table",
  pricing: "azure.microsoft.com/pricing/details/cosmos-db",
  limits: containerLimits,
  attributes: throughputAttributes,
  usage: cosmosUsage,
  references: { account },
  components: holderComponents(holderOf),
  parts: [regionParts(holderOf)],
});

/** Tables have no database and no analytical store. */
function holderOf(r: Table): Holder {
  return containerIn(r, {
    get account() {
      return r.refs.account;
    },
    database: null,
  });
}
