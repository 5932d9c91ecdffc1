import { number, type Read, text, unpriced } from "../../fields.ts";
import { running } from "../../month.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  node_size: text(),
  number_of_nodes: number({ default: 1, because: "the provider's default" }),
  edition: text({ default: "Standard", because: "the provider's default" }),
  license_type: text({ default: "LicenseIncluded", because: "the provider's default" }),
} as const;

const usage = { monthly_hrs: usageNumber("hours a month in which the runtime is started") } as const;

type Runtime = Read<typeof attributes> & Context<typeof usage, {}>;

/** The older type is the newer one by another name. */
export const integrationRuntimeSsis: AnySheet = sheet({
  type: ["azurerm_data_factory_integration_runtime_azure_ssis", "azurerm_data_factory_integration_runtime_managed"],
  title: "Data factory SSIS integration runtime",
  pricing: "azure.microsoft.com/pricing/details/data-factory/ssis",
  limits: ["Orchestration, the catalog database and data transfer are billed with the pipelines, the database and the network."],
  attributes,
  usage,
  components: [
    {
      name: "Nodes",
      detail: (r) => `${sizeOf(r)}, ${r.edition}, ${licenceOf(r) === "AHB" ? "hybrid benefit" : "licence included"}`,
      detailNames: "size",
      unit: "hours",
      hourly: true,
      quantity: (r) => running(r.number_of_nodes, r.usage.monthly_hrs),
      price: (r) => azure("Azure Data Factory v2", `SSIS ${r.edition}`, sizeOf(r), licenceOf(r)),
    },
  ],
});

/** "Standard_D8_v3" is "D8 v3" in the price list. */
function sizeOf({ node_size: size }: Runtime): string {
  return (size ?? unpriced("node_size is not set")).replace(/^Standard_/i, "").replaceAll("_", " ");
}

function licenceOf({ license_type: licence }: Runtime): "AHB" | "License Included" {
  return licence === "BasePrice" ? "AHB" : "License Included";
}
