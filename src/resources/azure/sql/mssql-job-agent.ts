import { type Read, text } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";

const attributes = { sku: text({ default: "JA100", because: "the provider's default" }) } as const;

type Agent = Read<typeof attributes> & Context<{}, {}>;

export const mssqlJobAgent: AnySheet = sheet({
  type: "azurerm_mssql_job_agent",
  title: "SQL elastic job agent",
  pricing: "azure.microsoft.com/pricing/details/azure-sql-database/elastic",
  limits: ["Its database is billed by itself."],
  attributes,
  components: [
    {
      name: "Job agent",
      detail: (r: Agent) => r.sku,
      detailNames: "size",
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: (r: Agent) => azure("SQL Database", "SQL Database - Elastic Jobs Agent", r.sku, `${r.sku} Job Agent`),
    },
  ],
});
