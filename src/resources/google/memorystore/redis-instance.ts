import type { Exact } from "../../../base/exact.ts";
import { number, type Read, text, unpriced } from "../../fields.ts";
import { google } from "../../price-query.ts";
import { type AnySheet, sheet } from "../../sheet.ts";

const attributes = {
  tier: text({ default: "BASIC", because: "the provider's default" }),
  memory_size_gb: number(),
  read_replicas_mode: text({ default: "READ_REPLICAS_DISABLED", because: "Memorystore's default" }),
} as const;

type Instance = Read<typeof attributes>;

export const redisInstance: AnySheet = sheet({
  type: "google_redis_instance",
  title: "Memorystore for Redis instance",
  pricing: "cloud.google.com/memorystore/docs/redis/pricing",
  limits: ["Data transfer is not priced."],
  attributes,
  components: [
    {
      name: "Redis instance",
      detail: (r) => `${tierOf(r).toLowerCase()}, ${capacityOf(sizeOf(r))}`,
      unit: "GB-hours",
      hourly: true,
      quantity: sizeOf,
      price: (r) => {
        if (r.read_replicas_mode === "READ_REPLICAS_ENABLED") unpriced("the price of instances with read replicas is not known");
        return google("Cloud Memorystore for Redis", `Redis Capacity ${tierOf(r)} ${capacityOf(sizeOf(r))}`);
      },
    },
  ],
});

function tierOf({ tier }: Instance): string {
  return { BASIC: "Basic", STANDARD_HA: "Standard" }[tier] ?? unpriced(`the tier ${tier.slice(0, 40)} is not known`);
}

function sizeOf({ memory_size_gb: size }: Instance): Exact {
  return size ?? unpriced("memory_size_gb is not set");
}

/** The largest of each capacity tier, in GB: cloud.google.com/memorystore/docs/redis/pricing. */
const CAPACITIES: readonly (readonly [tier: string, largest: number])[] = [
  ["M1", 4],
  ["M2", 10],
  ["M3", 35],
  ["M4", 100],
];

function capacityOf(size: Exact): string {
  return CAPACITIES.find(([, largest]) => !size.gt(largest))?.[0] ?? "M5";
}
