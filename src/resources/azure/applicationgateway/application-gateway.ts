import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { type Version, versionOf } from "./versions.ts";

const attributes = {
  sku: block({
    name: text(),
    capacity: number({ default: undefined, because: "it scales by itself" }),
  }),
  autoscale_configuration: block({
    min_capacity: number({ default: 0, because: "Azure's default" }),
    max_capacity: number({ default: undefined, because: "no bound" }),
  }),
} as const;

const usage = {
  capacity_units: usageNumber("capacity units in use, averaged over all hours of the month; only v2"),
  monthly_data_processed_gb: usageNumber("GB processed a month; only v1"),
};

type Gateway = Read<typeof attributes> & Context<typeof usage, {}>;

/** Capacity units that each instance reserves and that are billed also while idle: learn.microsoft.com/azure/application-gateway/understanding-pricing. */
const UNITS = 10;

export const applicationGateway: AnySheet = sheet({
  type: "azurerm_application_gateway",
  title: "Application gateway",
  pricing: "azure.microsoft.com/pricing/details/application-gateway",
  limits: ["The lower price of a web application firewall in a network with a DDoS protection plan is not applied; Captcha sessions are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Gateway",
      detail: (r) => skuOf(r),
      unit: "hours",
      hourly: true,
      quantity: (r) => (soldAs(r).isFixed ? 1 : (r.sku?.capacity ?? unpriced("sku.capacity is not set"))),
      price: (r) => azure("Application Gateway", soldAs(r).product, soldAs(r).sku, `${soldAs(r).sku} ${soldAs(r).isFixed ? "Fixed Cost" : "Gateway"}`),
    },
    {
      name: "Capacity units",
      unit: "hours",
      hourly: true,
      when: (r) => soldAs(r).isFixed,
      quantity: capacityUnits,
      price: (r) => azure("Application Gateway", soldAs(r).product, soldAs(r).sku, `${soldAs(r).sku} Capacity Units`),
    },
    {
      name: "Data processed",
      unit: "GB",
      when: (r) => !soldAs(r).isFixed,
      quantity: (r) => r.usage.monthly_data_processed_gb,
      price: (r) => azure("Application Gateway", soldAs(r).product, soldAs(r).sku, `${soldAs(r).sku} Data Processed`),
    },
  ],
});

function skuOf({ sku }: Gateway): string {
  return sku?.name ?? unpriced("sku is not set");
}

function soldAs(r: Gateway): Version {
  return versionOf(skuOf(r));
}

/** What is reserved, or what is used where that is more. */
function capacityUnits(r: Gateway): Exact | undefined {
  const { autoscale_configuration: scale, usage } = r;
  const reserved = (scale ? scale.min_capacity : (r.sku?.capacity ?? unpriced("neither sku.capacity nor autoscale_configuration is set"))).times(UNITS);
  const used = usage.capacity_units;
  if (used === undefined && reserved.isZero) return undefined;
  const value = reserved.max(used ?? exact(0));
  if (!scale) return value;
  return r.scaled({ value, least: () => reserved, most: () => scale.max_capacity?.times(UNITS), by: "autoscale_configuration.max_capacity" });
}
