import { type Exact, exact } from "../../../base/exact.ts";
import { block, number, type Read, text, unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { aws } from "../../price-query.ts";
import { type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  engine: text(),
  snapshot_retention_limit: number(),
  cache_usage_limits: block({ data_storage: block({ minimum: number() }), ecpu_per_second: block({ minimum: number() }) }),
};

const usage = {
  storage_gb: usageNumber("GB of cached data, averaged over the month"),
  monthly_processing_units: usageNumber("ElastiCache processing units (ECPUs) in a month"),
  snapshot_storage_size_gb: usageNumber("GB of snapshots, averaged over the month"),
} as const;

type Cache = Read<typeof attributes> & Context<typeof usage, {}>;

/** Metered at least: aws.amazon.com/elasticache/pricing, "ElastiCache Serverless". */
const LEAST_GB: ReadonlyMap<string, Exact> = new Map([
  ["Valkey", exact("0.1")],
  ["Redis", exact(1)],
  ["Memcached", exact(1)],
]);
const SECONDS_A_MONTH = HOURS_A_MONTH.times(3600);

export const elasticacheServerlessCache = sheet({
  type: "aws_elasticache_serverless_cache",
  title: "ElastiCache serverless cache",
  pricing: "aws.amazon.com/elasticache/pricing",
  attributes,
  usage,
  components: [
    {
      name: "Cached data",
      detail: engineOf,
      unit: "GB-hours",
      hourly: true,
      quantity: storageOf,
      price: (r) => aws("AmazonElastiCache", `CachedData:${engineOf(r)}`),
    },
    {
      name: "Processing units",
      detail: engineOf,
      unit: "ECPUs",
      quantity: unitsOf,
      price: (r) => aws("AmazonElastiCache", `ElastiCacheProcessingUnits:${engineOf(r)}`),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      when: (r) => r.snapshot_retention_limit?.gt(0) === true,
      quantity: (r) => r.usage.snapshot_storage_size_gb,
      price: aws("AmazonElastiCache", "ElastiCache:BackupUsage"),
    },
  ],
});

/** "Valkey", as bills spell it. */
function engineOf({ engine = "" }: Cache): string {
  const name = engine.charAt(0).toUpperCase() + engine.slice(1).toLowerCase();
  return LEAST_GB.has(name) ? name : unpriced(`engine "${engine}" is none of valkey, redis, memcached`);
}

/** A minimum that is set is charged, used or not. */
function storageOf(r: Cache): Exact | undefined {
  const least = (r.cache_usage_limits?.data_storage?.minimum ?? exact(0)).max(LEAST_GB.get(engineOf(r)) ?? 0);
  return r.usage.storage_gb?.max(least);
}

function unitsOf(r: Cache): Exact | undefined {
  const least = r.cache_usage_limits?.ecpu_per_second?.minimum?.times(SECONDS_A_MONTH) ?? 0;
  return r.usage.monthly_processing_units?.max(least);
}
