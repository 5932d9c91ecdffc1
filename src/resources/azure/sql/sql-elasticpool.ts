import { number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";
import { type DtuPool, dtuPoolComponents, dtuTierNamed, poolUsage } from "./dtu-pool.ts";

const attributes = {
  edition: text(),
  dtu: number(),
  pool_size: number({ default: undefined, because: "what the pool includes" }),
} as const;

type Pool = Read<typeof attributes> & Context<typeof poolUsage, {}>;

export const sqlElasticpool: AnySheet = sheet({
  type: "azurerm_sql_elasticpool",
  title: "SQL elastic pool (before version 4 of the provider)",
  pricing: "azure.microsoft.com/pricing/details/azure-sql-database/elastic",
  limits: ["Backups are billed with the databases."],
  attributes,
  usage: poolUsage,
  components: dtuPoolComponents(poolOf),
});

function poolOf(r: Pool): DtuPool {
  return {
    get tier() {
      return dtuTierNamed(r.edition ?? "") ?? unpriced(`there is no edition ${r.edition} of pools by DTUs`);
    },
    get dtus() {
      return r.dtu ?? unpriced("dtu is not set");
    },
    get maxSizeGb() {
      return r.pool_size?.over(1024);
    },
    get extraGb() {
      return r.usage.extra_data_storage_gb;
    },
  };
}
