import { exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  sku: text(),
  capacity: number({ default: exact(0), because: "the provider's default" }),
} as const;

const usage = {
  monthly_messaging_operations: usageNumber("operations a month: messages sent and delivered and calls of the API; each 64 KB count as one"),
  monthly_brokered_connections: usageNumber("most connections at the same time, averaged over the month"),
} as const;

type Namespace = Read<typeof attributes> & Context<typeof usage, {}>;

export const namespace: AnySheet = sheet({
  type: "azurerm_servicebus_namespace",
  title: "Service Bus namespace",
  pricing: "azure.microsoft.com/pricing/details/service-bus",
  limits: ["Azure charges the base charge of Standard once for a subscription; here each namespace has it.", "Geo-replication is not priced."],
  attributes,
  usage,
  components: [
    { name: "Messaging units", unit: "hours", hourly: true, when: isTier("Premium"), quantity: unitsOf, price: (r) => meter(r, "Messaging Unit") },
    { name: "Base charge", unit: "hours", hourly: true, when: isTier("Standard"), quantity: () => 1, price: (r) => meter(r, "Base Unit") },
    {
      name: "Messaging operations",
      detail: tierOf,
      unit: "operations",
      when: (r) => tierOf(r) !== "Premium",
      quantity: (r) => r.usage.monthly_messaging_operations,
      price: (r) => meter(r, "Messaging Operations"),
      sharedTiers: true,
      grantsFreeStep: true,
    },
    {
      name: "Brokered connections",
      unit: "connections",
      when: isTier("Standard"),
      quantity: (r) => r.usage.monthly_brokered_connections,
      price: (r) => meter(r, "Brokered Connection"),
      sharedTiers: true,
      grantsFreeStep: true,
    },
  ],
});

function tierOf(r: Namespace): string {
  const tier = r.sku ?? unpriced("sku is not set");
  return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}

function isTier(tier: string): (r: Namespace) => boolean {
  return (r) => tierOf(r) === tier;
}

/** All of them, also where they are spread over partitions. */
function unitsOf({ capacity }: Namespace): Namespace["capacity"] {
  return capacity.isZero ? unpriced("capacity is not set, and Premium has no default") : capacity;
}

function meter(r: Namespace, what: string): PriceQuery {
  return azure("Service Bus", "Service Bus", tierOf(r), `${tierOf(r)} ${what}`);
}
