import { number, text } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";

/** Instances that the gateway's price includes: azure.microsoft.com/pricing/details/azure-bastion. */
const INCLUDED = 2;

export const bastionHost: AnySheet = sheet({
  type: "azurerm_bastion_host",
  title: "Bastion host",
  pricing: "azure.microsoft.com/pricing/details/azure-bastion",
  attributes: {
    sku: text({ default: "Basic", because: "the provider's default" }),
    scale_units: number({ default: INCLUDED, because: "the provider's default" }),
  },
  usage: { monthly_outbound_data_gb: usageNumber("GB a month sent out through the bastion") },
  free: (r) => (r.sku === "Developer" ? "the Developer SKU costs nothing" : undefined),
  components: [
    { name: "Bastion", detail: (r) => r.sku, unit: "hours", hourly: true, quantity: () => 1, price: (r) => meter(r, "Gateway") },
    {
      name: "Additional instances",
      detail: () => "beyond two",
      unit: "hours",
      hourly: true,
      when: (r) => r.scale_units.gt(INCLUDED),
      quantity: (r) => r.scale_units.minus(INCLUDED),
      price: (r) => meter(r, "Additional Gateway"),
    },
    { name: "Outbound data", unit: "GB", quantity: (r) => r.usage.monthly_outbound_data_gb, price: (r) => meter(r, "Data Transfer Out") },
  ],
});

function meter({ sku }: { sku: string }, name: string): PriceQuery {
  return azure("Azure Bastion", "Azure Bastion", sku, `${sku} ${name}`);
}
