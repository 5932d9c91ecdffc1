import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { HOURS_A_MONTH } from "../../month.ts";
import { azure, type PriceQuery } from "../../price-query.ts";

/** Tiers by DTUs. */
export type DtuTier = "Basic" | "Standard" | "Premium";

/** Days of a month, by which DTUs are sold. */
export const DAYS_A_MONTH: Exact = HOURS_A_MONTH.over(24);

/** GB that come with a pool: learn.microsoft.com/azure/azure-sql/database/resource-limits-dtu-elastic-pools. A standard one has as many GB as DTUs. */
const PREMIUM_POOLS: ReadonlyMap<number, number> = new Map([
  [125, 250],
  [250, 500],
  [500, 750],
  [1000, 1024],
  [1500, 1536],
  [2000, 2048],
  [2500, 2560],
  [3000, 3072],
  [3500, 3584],
  [4000, 4096],
]);

/** The tier of a size such as "S3"; undefined for one by vCores and other names. */
export function dtuTierOf(size: string): DtuTier | undefined {
  if (/^basic$/i.test(size)) return "Basic";
  if (/^s\d{1,2}$/i.test(size)) return "Standard";
  return /^p\d{1,2}$/i.test(size) ? "Premium" : undefined;
}

/** A day of a single database. */
export function dtuPrice(tier: DtuTier, size: string, place: string | undefined): PriceQuery {
  const name = tier === "Basic" ? "B" : size.toUpperCase();
  return azure("SQL Database", `SQL Database Single ${tier}`, name, meterOf(tier, name), { place });
}

/** Standard sizes from S4 on are sold as tens of DTUs, though the price is that of the size. */
function meterOf(tier: DtuTier, name: string): string {
  if (tier !== "Standard") return `${name} DTU`;
  return Number(name.slice(1)) < 4 ? `${name} DTUs` : "10 DTUs";
}

/** GB that come with a single database: learn.microsoft.com/azure/azure-sql/database/resource-limits-dtu-single-databases. */
export function includedGb(tier: DtuTier, size: string): Exact {
  if (tier === "Basic") return exact(2);
  if (tier === "Standard") return exact(250);
  return exact(/^p1[15]$/i.test(size) ? 4096 : 500);
}

/** A day of an elastic pool. */
export function poolPrice(tier: DtuTier, dtus: Exact): PriceQuery {
  return azure("SQL Database", `SQL Database Elastic Pool - ${tier}`, `${dtus.toString()} DTU Pack`, "eDTUs");
}

export function includedGbOfPool(tier: DtuTier, dtus: Exact): Exact {
  if (tier === "Standard") return dtus;
  // What a basic pool has cannot be raised.
  if (tier === "Basic") return unpriced("basic pools have no storage beyond what they include");
  return exact(PREMIUM_POOLS.get(dtus.toNumber()) ?? unpriced(`there is no premium pool of ${dtus.toString()} DTUs`));
}

/** A GB beyond what is included, for a month. */
export function extraStoragePrice(tier: DtuTier, place?: string): PriceQuery {
  if (tier === "Basic") return unpriced("basic databases have no storage beyond what they include");
  return azure("SQL Database", `SQL Database ${tier} - Storage`, tier, "Data Stored", { place });
}
