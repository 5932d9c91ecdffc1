import { type Exact, exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet } from "../../sheet.ts";

const attributes = {
  sku_name: text(),
  family: text(),
  capacity: number(),
  shard_count: number({ default: 0, because: "not clustered" }),
  replicas_per_primary: number({ default: undefined, because: "Azure's default of one replica" }),
  replicas_per_master: number({ default: undefined, because: "Azure's default of one replica" }),
} as const;

type Cache = Read<typeof attributes> & Context<{}, {}>;

/** A standard cache is sold as a pair, a premium one by the node: azure.microsoft.com/pricing/details/cache. */
const METERS: ReadonlyMap<string, string> = new Map([
  ["Basic", "Cache"],
  ["Standard", "Cache"],
  ["Premium", "Cache Instance"],
]);

export const cache: AnySheet = sheet({
  type: "azurerm_redis_cache",
  title: "Azure Cache for Redis",
  pricing: "azure.microsoft.com/pricing/details/cache",
  limits: ["Reserved capacity, data transfer between regions, and the storage of exports and persistence are not priced."],
  attributes,
  components: [
    {
      name: "Cache nodes",
      detail: (r) => `${skuOf(r)}, ${sizeOf(r)}`,
      detailNames: "size",
      unit: "hours",
      hourly: true,
      quantity: soldOf,
      price: (r) =>
        azure("Redis Cache", `Azure Redis Cache ${skuOf(r)}`, sizeOf(r), `${sizeOf(r)} ${METERS.get(skuOf(r)) ?? unpriced(`there is no tier ${skuOf(r)}`)}`),
    },
  ],
});

function skuOf({ sku_name }: Cache): string {
  return sku_name ?? unpriced("sku_name is not set");
}

/** "P1": the provider keeps family and capacity apart. */
function sizeOf({ family, capacity }: Cache): string {
  return `${family ?? unpriced("family is not set")}${(capacity ?? unpriced("capacity is not set")).toString()}`;
}

/** Each shard of a premium cache has a primary and its replicas, which are sold alike. */
function soldOf(r: Cache): Exact {
  if (skuOf(r) !== "Premium") return exact(1);
  const replicas = r.replicas_per_primary ?? r.replicas_per_master ?? exact(1);
  return r.shard_count.max(1).times(replicas.plus(1));
}
