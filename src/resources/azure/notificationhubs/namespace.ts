import { flag, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  sku_name: text(),
  zone_redundancy_enabled: flag({ default: false, because: "the provider's default" }),
} as const;

const usage = { monthly_pushes: usageNumber("pushes a month, those included too") } as const;

type Namespace = Read<typeof attributes> & Context<typeof usage, {}>;

export const namespace: AnySheet = sheet({
  type: "azurerm_notification_hub_namespace",
  title: "Notification Hubs namespace",
  pricing: "azure.microsoft.com/pricing/details/notification-hubs",
  attributes,
  usage,
  free: (r) => (/^free$/i.test(r.sku_name ?? "") ? "the tier Free costs nothing" : undefined),
  components: [
    { name: "Base charge", detail: tierOf, unit: "months", quantity: () => 1, price: (r) => meter(r, "Unit") },
    { name: "Pushes", unit: "pushes", quantity: (r) => r.usage.monthly_pushes, price: (r) => meter(r, "Pushes"), grantsFreeStep: true },
    {
      name: "Availability zones",
      unit: "months",
      when: (r) => r.zone_redundancy_enabled,
      quantity: () => 1,
      price: azure("Notification Hubs", "Notification Hubs", "Availability Zones SKU", "Availability Zones Unit"),
    },
  ],
});

function tierOf({ sku_name }: Namespace): string {
  const tier = sku_name ?? unpriced("sku_name is not set");
  return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}

function meter(r: Namespace, what: string): PriceQuery {
  return azure("Notification Hubs", "Notification Hubs", tierOf(r), `${tierOf(r)} ${what}`);
}
