import { text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, sheet, usageNumber } from "../../sheet.ts";
import { globalPlace } from "../shared/worldwide.ts";

export const natGateway: AnySheet = sheet({
  type: "azurerm_nat_gateway",
  title: "NAT gateway",
  pricing: "azure.microsoft.com/pricing/details/azure-nat-gateway",
  attributes: { sku_name: text({ default: "Standard", because: "the provider's default" }) },
  usage: { monthly_data_processed_gb: usageNumber("GB processed a month, both ways together") },
  components: [
    { name: "NAT gateway", unit: "hours", hourly: true, quantity: () => 1, price: (r) => meter(r, "Gateway") },
    { name: "Data processed", unit: "GB", quantity: (r) => r.usage.monthly_data_processed_gb, price: (r) => meter(r, "Data Processed") },
  ],
});

function meter({ sku_name: sku, region }: { sku_name: string; region: string }, name: string): PriceQuery {
  if (sku !== "Standard") return unpriced(`the billing words of ${sku} are not known`);
  return azure("NAT Gateway", "NAT Gateway", "Standard", `Standard ${name}`, { place: globalPlace(region) });
}
