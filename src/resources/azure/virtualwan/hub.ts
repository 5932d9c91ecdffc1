import { number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";

/** Routing units that the hub's price includes: learn.microsoft.com/azure/virtual-wan/hub-settings. */
const INCLUDED = 2;

const attributes = {
  sku: text({ default: undefined, because: "that of its virtual WAN" }),
  virtual_router_auto_scale_min_capacity: number({ default: INCLUDED, because: "the provider's default" }),
} as const;

const usage = { monthly_data_processed_gb: usageNumber("GB a month that the hub's router processes") };

const references = {
  wan: refersTo("virtual_wan_id", "azurerm_virtual_wan", { kind: { ...text({ default: "Standard", because: "the provider's default" }), from: "type" } }),
} as const;

type Hub = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const hub: AnySheet = sheet({
  type: "azurerm_virtual_hub",
  title: "Virtual hub",
  pricing: "azure.microsoft.com/pricing/details/virtual-wan",
  limits: ["Data between hubs of different locations is not priced."],
  attributes,
  usage,
  references,
  free: (r) => (skuOf(r) === "Basic" ? "basic hubs cost nothing" : undefined),
  components: [
    {
      name: "Hub",
      detail: (r) => skuOf(r),
      unit: "hours",
      hourly: true,
      quantity: () => 1,
      price: azure("Virtual WAN", "Virtual WAN", "Standard Hub", "Standard Hub Unit"),
    },
    {
      name: "Routing units",
      detail: () => "beyond two",
      unit: "hours",
      hourly: true,
      when: (r) => r.virtual_router_auto_scale_min_capacity.gt(INCLUDED),
      quantity: (r) => r.virtual_router_auto_scale_min_capacity.minus(INCLUDED),
      price: () => unpriced("the price of a routing unit is not known"),
    },
    {
      name: "Data processed",
      unit: "GB",
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: azure("Virtual WAN", "Virtual WAN", "Standard Hub", "Standard Hub Data Processed"),
    },
  ],
});

function skuOf({ sku, refs }: Hub): string {
  return sku ?? refs.wan?.kind ?? "Standard";
}
