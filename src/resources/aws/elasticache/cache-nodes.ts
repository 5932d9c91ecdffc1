import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { aws, type PriceQuery } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";
import { purchaseOf, type ReservationUsage, reservationFee, reservationUsage } from "../shared/reservation.ts";

export const cacheUsage = {
  ...reservationUsage,
  snapshot_storage_size_gb: usageNumber("GB of snapshots beyond the free one, averaged over the month"),
} as const;

/** Cache nodes of one kind. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface CacheNodes {
  readonly nodeType: string;
  readonly engine: string;
  readonly version: string | undefined;
  readonly count: Exact;
  /** Days that daily snapshots are kept. */
  readonly snapshotDays: Exact | undefined;
  readonly usage: ReservationUsage & { readonly snapshot_storage_size_gb: Exact | undefined };
  readonly asOf: string;
}

/** Valkey's operation stands in AWS's savings plan list; the codes of the older two are AWS's of old. */
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ["memcached", "CreateCacheCluster:0001"],
  ["redis", "CreateCacheCluster:0002"],
  ["valkey", "CreateCacheCluster:Valkey"],
]);

/** What cache nodes are billed for; `of` finds them in what the sheet's closures see. */
export function cacheComponents<R>(of: (r: R) => CacheNodes): Component<R>[] {
  const nodePrice = (r: R, purchase: string): PriceQuery => {
    const { nodeType, engine } = of(r);
    const operation = OPERATIONS.get(engine.toLowerCase()) ?? unpriced(`engine "${engine}" is none of ${[...OPERATIONS.keys()].join(", ")}`);
    return aws("AmazonElastiCache", `NodeUsage:${nodeType}`, { operation, purchase });
  };
  return [
    {
      name: "Cache nodes",
      detail: (r) => [purchaseOf(of(r).usage).split("/")[0], of(r).engine, of(r).nodeType].join(", "),
      unit: "hours",
      hourly: true,
      quantity: (r) => of(r).count,
      price: (r) => nodePrice(r, purchaseOf(of(r).usage)),
    },
    reservationFee<R>(
      (r) => purchaseOf(of(r).usage),
      (r) => of(r).count,
      nodePrice,
    ),
    {
      name: "Extended support",
      unit: "hours",
      hourly: true,
      // AWS, "ElastiCache extended support": Redis OSS 4 and 5 since 2026-02-01.
      when: (r) => of(r).engine === "redis" && of(r).asOf >= "2026-02-01" && /^[45]\./.test(of(r).version ?? ""),
      quantity: (r) => of(r).count,
      price: () => unpriced("the extended support of Redis 4 and 5 is not in the price list"),
    },
    {
      name: "Backup storage",
      unit: "GB-months",
      // One snapshot of a cluster is free: aws.amazon.com/elasticache/pricing, "Backup storage".
      when: (r) => of(r).engine !== "memcached" && of(r).snapshotDays?.gt(1) === true,
      quantity: (r) => of(r).usage.snapshot_storage_size_gb,
      price: aws("AmazonElastiCache", "ElastiCache:BackupUsage"),
    },
  ];
}
