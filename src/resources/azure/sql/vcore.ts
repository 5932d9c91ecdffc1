import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";

/** A size by vCores: "GP_S_Gen5_2" is General Purpose, serverless, on hardware Gen5, with at most 2. */
export interface VcoreSize {
  readonly tier: VcoreTier;
  readonly isServerless: boolean;
  readonly hardware: string;
  readonly cores: Exact;
}

/** General Purpose, Business Critical, Hyperscale. */
export type VcoreTier = "GP" | "BC" | "HS";

/** Products of a core's hour, and what the list calls the core. M and DC-Series have a price of "vCore" too, which is not that of the sizes. */
const COMPUTE: ReadonlyMap<string, readonly [product: string, sku: string, meter: string]> = new Map([
  ["GP Gen4", ["Single/Elastic Pool General Purpose - Compute Gen4", "vCore", "vCore"]],
  ["GP Gen5", ["Single/Elastic Pool General Purpose - Compute Gen5", "vCore", "vCore"]],
  ["GP Fsv2", ["Single/Elastic Pool General Purpose - Compute FSv2 Series", "vCore", "vCore"]],
  ["GP DC", ["Single/Elastic Pool General Purpose - Compute DC-Series", "1 vCore", "vCore"]],
  ["GP S Gen5", ["General Purpose - Serverless - Compute Gen5", "1 vCore", "vCore"]],
  ["BC Gen4", ["Single/Elastic Pool Business Critical - Compute Gen4", "vCore", "vCore"]],
  ["BC Gen5", ["Single/Elastic Pool Business Critical - Compute Gen5", "vCore", "vCore"]],
  ["BC M", ["Single/Elastic Pool Business Critical - Compute M Series", "1 vCore", "vCore"]],
  ["BC DC", ["Single/Elastic Pool Business Critical - Compute DC-Series", "1 vCore", "vCore"]],
  ["HS Gen4", ["SingleDB Hyperscale - Compute Gen4", "vCore", "vCore"]],
  ["HS Gen5", ["SingleDB/Elastic Pool Hyperscale - Compute Gen5", "vCore", "vCore"]],
  ["HS PRMS", ["Single/Elastic Pool Hyperscale - Premium Series Compute", "vCore", "vCore"]],
  ["HS MOPRMS", ["Single/Elastic Pool Hyperscale - Premium Series Memory Optimized Compute", "vCore", "vCore"]],
  ["HS DC", ["Single/Elastic Pool Hyperscale - Compute DC-Series", "1 vCore", "vCore"]],
  ["HS S Gen5", ["Hyperscale - Serverless - Compute Gen5", "1 vCore", "1 vCore"]],
]);

const NAMES: Readonly<Record<VcoreTier, string>> = { GP: "General Purpose", BC: "Business Critical", HS: "Hyperscale" };

/** GB that a database gets where nothing is said: learn.microsoft.com/azure/azure-sql/database/service-tiers-sql-database-vcore, "Storage limits". */
export const DEFAULT_GB = 32;

/** Of what is set, 30 percent more are billed for the log: same place. Hyperscale is billed for what it has allocated. */
const WITH_LOG = "1.3";

/** The size in a name; undefined for one by DTUs and other names. */
export function vcoreSizeOf(name: string): VcoreSize | undefined {
  const [, tier, serverless, hardware = "", cores = ""] = /^(GP|BC|HS)_(S_)?([A-Za-z0-9]+)_(\d{1,3})$/i.exec(name) ?? [];
  if (tier === undefined) return undefined;
  return { tier: tier.toUpperCase() as VcoreTier, isServerless: serverless !== undefined, hardware, cores: exact(cores) };
}

/** An hour of one core. */
export function computePrice({ tier, isServerless, hardware }: Omit<VcoreSize, "cores">, place: string | undefined): PriceQuery {
  const key = `${tier} ${isServerless ? "S " : ""}${hardware}`;
  const found = [...COMPUTE].find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
  return found ? words(...found, place) : unpriced(`the hardware ${hardware} of the tier ${NAMES[tier]} is not one that this version knows`);
}

/** What zone redundancy adds to an hour of one core; only General Purpose is charged for it. */
export function zonePrice({ isServerless, hardware }: VcoreSize, place: string | undefined): PriceQuery {
  if (isServerless) return words("General Purpose - Serverless - Compute Gen5", "1 vCore Zone Redundancy", "Zone Redundancy vCore", place);
  return words(`Single/Elastic Pool General Purpose - Compute ${hardware}`, "vCore ZR Zone Redundancy", "Zone Redundancy vCore", place);
}

/** The licence of one core; the prices of serverless and Hyperscale have none: azure.microsoft.com/blog, "Azure SQL Database Hyperscale: lower, simplified pricing", 2023. */
export function licencePrice(tier: VcoreTier): PriceQuery {
  return words(`Single/Elastic Pool ${NAMES[tier]} - SQL License`, "vCore", "vCore", "global");
}

export function hasLicence({ tier, isServerless }: Pick<VcoreSize, "tier" | "isServerless">): boolean {
  return tier !== "HS" && !isServerless;
}

/** GB that are billed of a database or pool of this size. */
export function billedGb(tier: VcoreTier, maxSizeGb: Exact): Exact {
  return tier === "HS" ? maxSizeGb : maxSizeGb.times(WITH_LOG);
}

/** A GB of data for a month. */
export function storagePrice(tier: VcoreTier, isZoneRedundant: boolean, place: string | undefined): PriceQuery {
  if (tier === "HS") return words("Hyperscale - Storage", "Hyperscale", "Hyperscale Data Stored", place);
  const sku = tier === "GP" && isZoneRedundant ? "General Purpose Zone Redundancy" : NAMES[tier];
  return words(`Single/Elastic Pool ${NAMES[tier]} - Storage`, sku, `${sku} Data Stored`, place);
}

function words(product: string, sku: string, meter: string, place: string | undefined): PriceQuery {
  return azure("SQL Database", `SQL Database ${product}`, sku, meter, { place });
}
