import { type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  sku_name: text({ default: "AZFW_VNet", because: "a firewall of a virtual network" }),
  sku_tier: text({ default: "Standard", because: "Azure's default" }),
} as const;

const usage = { monthly_data_processed_gb: usageNumber("GB processed a month") };

type Firewall = Read<typeof attributes> & Context<typeof usage, {}>;

/** SKUs of secured hubs, in the list's own spelling. */
const HUBS: ReadonlyMap<string, string> = new Map([
  ["Basic", "Basic Secured Virtual Hub"],
  ["Standard", "Standard Secure Virtual Hub"],
  ["Premium", "Premium Secured Virtual Hub"],
]);

export const firewall: AnySheet = sheet({
  type: "azurerm_firewall",
  title: "Firewall",
  pricing: "azure.microsoft.com/pricing/details/azure-firewall",
  limits: ["Capacity that is reserved ahead, and the addresses that a hub's firewall makes for itself, are not priced."],
  attributes,
  usage,
  components: [
    { name: "Firewall", detail: (r) => skuOf(r), unit: "hours", hourly: true, quantity: () => 1, price: (r) => meter(r, "Deployment") },
    { name: "Data processed", unit: "GB", quantity: (r) => r.usage.monthly_data_processed_gb, price: (r) => meter(r, "Data Processed") },
  ],
});

function skuOf({ sku_name: name, sku_tier: tier }: Firewall): string {
  const hub = HUBS.get(tier) ?? unpriced(`the tier ${tier} is not known`);
  if (name === "AZFW_Hub") return hub;
  return name === "AZFW_VNet" ? tier : unpriced(`the kind ${name} of firewall is not known`);
}

function meter(r: Firewall, name: string): PriceQuery {
  return azure("Azure Firewall", "Azure Firewall", skuOf(r), `${skuOf(r)} ${name}`);
}
