import { type Exact, exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type Component, usageNumber } from "../../sheet.ts";
import { DAYS_A_MONTH, type DtuTier, dtuPrice, dtuTierOf, extraStoragePrice, includedGb } from "./dtu.ts";
import { billedGb, computePrice, DEFAULT_GB, hasLicence, licencePrice, storagePrice, type VcoreSize, vcoreSizeOf, zonePrice } from "./vcore.ts";

export const databaseUsage = {
  monthly_vcore_hours: usageNumber("vCore-hours a month of a serverless database"),
  extra_data_storage_gb: usageNumber("GB beyond what a database by DTUs includes"),
  data_storage_gb: usageNumber("GB that a Hyperscale database has allocated, averaged over the month"),
  long_term_retention_storage_gb: usageNumber("GB of long-term backups, averaged over the month"),
  backup_storage_gb: usageNumber("GB of point-in-time backups beyond the size of the database, averaged over the month"),
} as const;

/** A single database. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Database {
  /** "GP_Gen5_4", "S3", "ElasticPool" */
  readonly size: string;
  readonly isPooled: boolean;
  readonly maxSizeGb: Exact | undefined;
  readonly isZoneRedundant: boolean;
  /** Read replicas of a Hyperscale database. */
  readonly replicas: Exact;
  /** Azure Hybrid Benefit: it runs on a licence that the team has already. */
  readonly bringsLicence: boolean;
  /** LRS, ZRS, RA-GRS, RA-GZRS. */
  readonly backupRedundancy: string;
  readonly usage: { readonly [K in keyof typeof databaseUsage]: Exact | undefined };
  readonly production: boolean;
  /** Where it is not the resource's own region: the server's. */
  readonly place: string | undefined;
  assume(text: string): void;
}

type Of<R> = (r: R) => Database;

/** What a single database is billed for; `of` finds it in what the sheet's closures see. */
export function databaseComponents<R>(of: Of<R>): Component<R>[] {
  return [...vcoreComponents(of), ...dtuComponents(of), ...backupComponents(of)];
}

function vcoreComponents<R>(of: Of<R>): Component<R>[] {
  const isProvisioned = (r: R): boolean => sizeOf(of(r))?.isServerless === false;
  const isServerless = (r: R): boolean => sizeOf(of(r))?.isServerless === true;
  const paysForZones = (r: R): boolean => sizeOf(of(r))?.tier === "GP" && of(r).isZoneRedundant;
  const cores = { unit: "hours", hourly: true, quantity: (r: R) => known(of(r)).cores } as const;
  const used = { unit: "hours", quantity: (r: R) => of(r).usage.monthly_vcore_hours } as const;
  return [
    { ...cores, name: "vCores", detail: (r) => of(r).size, detailNames: "size", when: isProvisioned, price: (r) => computePrice(known(of(r)), of(r).place) },
    { ...used, name: "vCores used", detail: (r) => of(r).size, when: isServerless, price: (r) => computePrice(known(of(r)), of(r).place) },
    { ...cores, name: "Zone redundancy", when: (r) => isProvisioned(r) && paysForZones(r), price: (r) => zonePrice(known(of(r)), of(r).place) },
    { ...used, name: "Zone redundancy", when: (r) => isServerless(r) && paysForZones(r), price: (r) => zonePrice(known(of(r)), of(r).place) },
    {
      ...cores,
      name: "Read replicas",
      when: (r) => sizeOf(of(r))?.tier === "HS" && of(r).replicas.gt(0),
      quantity: (r) => known(of(r)).cores.times(of(r).replicas),
      price: (r) => computePrice(known(of(r)), of(r).place),
    },
    {
      ...cores,
      name: "SQL licence",
      when: (r) => paysLicence(of(r)),
      price: (r) => licenceOf(of(r)),
    },
    {
      name: "Storage",
      unit: "GB-months",
      when: (r) => sizeOf(of(r)) !== undefined,
      quantity: (r) => storageOf(of(r)),
      price: (r) => storagePrice(known(of(r)).tier, of(r).isZoneRedundant, of(r).place),
    },
  ];
}

/** The size by vCores; undefined for one by DTUs, and in a pool, which pays for its databases. */
function sizeOf({ isPooled, size }: Database): VcoreSize | undefined {
  return isPooled ? undefined : vcoreSizeOf(size);
}

function known(database: Database): VcoreSize {
  return sizeOf(database) ?? unpriced(`${database.size} is not a size by vCores`);
}

function paysLicence(database: Database): boolean {
  const size = sizeOf(database);
  return size !== undefined && hasLicence(size) && !database.bringsLicence;
}

function licenceOf(database: Database): PriceQuery {
  if (!database.production) database.assume("dev/test subscriptions pay less for the licence; that price is not in the list, and the full one is counted");
  return licencePrice(known(database).tier);
}

function storageOf(database: Database): Exact | undefined {
  const { tier } = known(database);
  if (tier === "HS") return database.usage.data_storage_gb ?? database.maxSizeGb;
  if (database.maxSizeGb) return billedGb(tier, database.maxSizeGb);
  database.assume(`max_size_gb is not set; assumed ${DEFAULT_GB}, Azure's default`);
  return billedGb(tier, DEFAULT);
}

const DEFAULT: Exact = exact(DEFAULT_GB);

function dtuComponents<R>(of: Of<R>): Component<R>[] {
  return [
    {
      name: "DTUs",
      detail: (r) => of(r).size,
      detailNames: "size",
      unit: "days",
      // What is neither is said here.
      when: (r) => !of(r).isPooled && sizeOf(of(r)) === undefined,
      quantity: () => DAYS_A_MONTH,
      price: (r) => dtuPrice(knownTier(of(r)), of(r).size, of(r).place),
    },
    {
      name: "Extra data storage",
      unit: "GB-months",
      when: (r) => hasExtraStorage(of(r)),
      quantity: (r) => extraGb(of(r)),
      price: (r) => extraStoragePrice(knownTier(of(r)), of(r).place),
    },
  ];
}

function knownTier({ size }: Database): DtuTier {
  return dtuTierOf(size) ?? unpriced(`${size} is no size that this version knows`);
}

/** Beyond what is included, by its largest size or as the usage says. */
function extraGb(database: Database): Exact {
  const { usage, maxSizeGb, size } = database;
  const included = includedGb(knownTier(database), size);
  return usage.extra_data_storage_gb ?? (maxSizeGb ?? included).minus(included).max(0);
}

function hasExtraStorage(database: Database): boolean {
  const tier = database.isPooled ? undefined : dtuTierOf(database.size);
  return tier !== undefined && tier !== "Basic" && extraGb(database).gt(0);
}

/** Hyperscale has backups, and prices for them, of its own. */
function backupComponents<R>(of: Of<R>): Component<R>[] {
  const isHyperscale = (r: R): boolean => sizeOf(of(r))?.tier === "HS";
  const words = (r: R, product: string, sku: string, meter: string): PriceQuery =>
    azure("SQL Database", `SQL Database ${product}`, sku, meter, { place: of(r).place });
  return [
    {
      name: "Long-term retention",
      detail: (r) => of(r).backupRedundancy,
      unit: "GB-months",
      quantity: (r) => of(r).usage.long_term_retention_storage_gb,
      price: (r) => {
        const sku = `Backup ${of(r).backupRedundancy}`;
        return words(r, isHyperscale(r) ? "SingleDB Hyperscale - LTR Backup Storage" : "- LTR Backup Storage", sku, `${sku} Data Stored`);
      },
    },
    {
      name: "Point-in-time backups",
      detail: (r) => of(r).backupRedundancy,
      unit: "GB-months",
      quantity: (r) => of(r).usage.backup_storage_gb,
      price: (r) => {
        const redundancy = of(r).backupRedundancy;
        if (isHyperscale(r)) return words(r, "SingleDB Hyperscale - Storage", `Backup - ${redundancy}`, `Backup - ${redundancy} Data Stored`);
        return words(r, "Single/Elastic Pool PITR Backup Storage", `Backup ${redundancy}`, `${redundancy} Data Stored`);
      },
    },
  ];
}
