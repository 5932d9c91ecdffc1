import { flag, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";

const attributes = {
  sku_name: text(),
  high_availability_enabled: flag({ default: true, because: "the provider's default" }),
} as const;

type Redis = Read<typeof attributes> & Context<{}, {}>;

export const managedRedis: AnySheet = sheet({
  type: "azurerm_managed_redis",
  title: "Azure Managed Redis",
  pricing: "azure.microsoft.com/pricing/details/managed-redis",
  limits: ["Reservations, data transfer between regions, and the storage of exports are not priced."],
  attributes,
  components: [
    {
      name: "Cache nodes",
      detail: (r) => tierOf(r).join(", "),
      detailNames: "size",
      unit: "hours",
      hourly: true,
      // Two nodes, unless high availability is off: learn.microsoft.com/azure/redis/high-availability.
      quantity: (r) => (r.high_availability_enabled ? 2 : 1),
      price: (r) => {
        const [tier, size] = tierOf(r);
        return azure("Redis Cache", `Azure Managed Redis - ${tier}`, size, `${size} Cache Instance`);
      },
    },
  ],
});

/** "MemoryOptimized_M10" is size M10 of the tier "Memory Optimized". */
function tierOf({ sku_name: name }: Redis): readonly [tier: string, size: string] {
  const [, tier = "", size = ""] = /^([A-Za-z]+)_([A-Z]\d+)$/.exec(name ?? unpriced("sku_name is not set")) ?? [];
  if (size === "") unpriced(`${name} is no size of Managed Redis that this version knows`);
  return [tier.replace(/(?<=[a-z])(?=[A-Z])/g, " "), size];
}
