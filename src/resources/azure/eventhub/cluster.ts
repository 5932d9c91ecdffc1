import { Exact } from "../../../base/exact.ts";
import { type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { retention } from "./retention.ts";

const attributes = { sku_name: text() } as const;

const usage = { retention_storage_gb: usageNumber("GB of events kept in all its namespaces; 10 TB come with each capacity unit") } as const;

type Cluster = Read<typeof attributes> & Context<typeof usage, {}>;

/** Of `Dedicated_2`. */
function unitsOf(skuName: string | undefined): Exact {
  const units = /^Dedicated_(\d{1,3})$/i.exec(skuName ?? "")?.[1];
  return units === undefined ? unpriced(`sku_name ${skuName ?? ""} does not say how many capacity units it has`) : Exact.of(units);
}

export const cluster: AnySheet = sheet({
  type: "azurerm_eventhub_cluster",
  title: "Event Hubs dedicated cluster",
  pricing: "azure.microsoft.com/pricing/details/event-hubs",
  attributes,
  usage,
  components: [
    {
      name: "Capacity units",
      unit: "hours",
      hourly: true,
      quantity: (r) => unitsOf(r.sku_name),
      price: azure("Event Hubs", "Event Hubs", "Dedicated", "Dedicated Capacity Unit"),
    },
    retention((r: Cluster) => ({ tier: "Dedicated", units: unitsOf(r.sku_name), kept: r.usage.retention_storage_gb })),
  ],
});
