import type { Exact } from "../../../base/exact.ts";
import { unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import type { Scaled } from "../../scaled.ts";
import { type AnyPart, type Component, part, usageNumber } from "../../sheet.ts";
import { type Account, type AccountRegion, backupsOf, isServerless, regionsOf, writesEverywhere } from "./account.ts";
import { AUTOSCALE_RATE, leastOf, type Throughput, ZONES_RATE } from "./throughput.ts";

export const cosmosUsage = {
  max_request_units_utilization_percentage: usageNumber("percent of the largest throughput that is used on average, with autoscale"),
  monthly_serverless_request_units: usageNumber("request units a month of a serverless account"),
  storage_gb: usageNumber("GB of data and indexes in one region, averaged over the month; the analytical store and backups are counted alike"),
  monthly_restored_data_gb: usageNumber("GB a month that are restored from backups"),
} as const;

/** Of what may have an analytical store. */
export const analyticalUsage = {
  ...cosmosUsage,
  monthly_analytical_storage_read_operations: usageNumber("reads a month from the analytical store, in one region"),
  monthly_analytical_storage_write_operations: usageNumber("writes a month to the analytical store, in one region"),
} as const;

/** A database, or a container in one. Getters that read when asked: an unknown figure then spoils its own line only. */
export interface Holder {
  readonly account: Account | undefined;
  /** Its own; undefined where it has none, shares its database's or is serverless. */
  readonly throughput: Throughput | undefined;
  readonly hasAnalyticalStore: boolean;
  readonly usage: { readonly [K in keyof typeof cosmosUsage]: Exact | undefined } & { readonly [K in keyof typeof analyticalUsage]?: Exact | undefined };
  scaled(one: Scaled): Exact;
}

/** One region of a holder. */
interface Place {
  readonly holder: Holder;
  readonly account: Account;
  readonly region: AccountRegion;
}

/** The account, whose regions are where things are billed. */
export function accountOf({ account }: Holder): Account {
  return account ?? unpriced("its account is not in the plan, which says where it is");
}

/** Serverless by its account, or because somebody says what it uses. */
export function isBilledByRequest(holder: Holder): boolean {
  return isServerless(accountOf(holder)) || holder.usage.monthly_serverless_request_units !== undefined;
}

/** What is billed once, in whatever regions it is. */
export function holderComponents<R>(of: (r: R) => Holder): Component<R>[] {
  return [
    {
      name: "Request units",
      detail: () => "serverless",
      unit: "RUs",
      when: (r) => isBilledByRequest(of(r)) && of(r).throughput === undefined,
      quantity: (r) => of(r).usage.monthly_serverless_request_units,
      price: (r) => words("Azure Cosmos DB serverless", "RUs", "1M RUs", regionsOf(accountOf(of(r)))[0]?.name),
    },
    {
      name: "Restored data",
      unit: "GB",
      quantity: (r) => of(r).usage.monthly_restored_data_gb,
      price: (r) => words("Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp Data Restore", accountOf(of(r)).region),
    },
  ];
}

/** What is billed in each region of the account. */
export function regionParts<R>(of: (r: R) => Holder): AnyPart<R> {
  return part({ name: "geo_location", each: (r: R) => placesOf(of(r)), components: [throughputComponent(), ...storageComponents(), ...backupComponents()] });
}

function placesOf(holder: Holder): Place[] {
  const account = accountOf(holder);
  return regionsOf(account).map((region) => ({ holder, account, region }));
}

function throughputComponent(): Component<Place> {
  return {
    name: "Throughput",
    detail: ({ holder, region }) => `${known(holder).kind}, 100 RU/s, ${region.name}`,
    unit: "hours",
    hourly: true,
    when: ({ holder }) => holder.throughput !== undefined,
    quantity: (place) => unitsOf(place)?.times(rateOf(place)).over(100),
    price: ({ account, region }) =>
      writesEverywhere(account)
        ? words("Azure Cosmos DB", "mRUs", "100 Multi-master RU/s", region.name)
        : words("Azure Cosmos DB", "RUs", "100 RU/s", region.name),
  };
}

function known({ throughput }: Holder): Throughput {
  return throughput ?? unpriced("it has no throughput of its own");
}

function unitsOf({ holder }: Place): Exact | undefined {
  const throughput = known(holder);
  if (throughput.kind === "provisioned") return throughput.units;
  const { most } = throughput;
  const value = holder.usage.max_request_units_utilization_percentage?.times(most).over(100);
  return value && holder.scaled({ value, least: () => leastOf(most), most: () => most, by: "autoscale_settings.max_throughput" });
}

/** Of the price of plain throughput. */
function rateOf({ holder, account, region }: Place): string {
  if (writesEverywhere(account)) return "1";
  if (known(holder).kind === "autoscale") return AUTOSCALE_RATE;
  return region.isZoneRedundant ? ZONES_RATE : "1";
}

function storageComponents(): Component<Place>[] {
  const when = ({ holder }: Place): boolean => holder.hasAnalyticalStore;
  const detail = ({ region }: Place): string => region.name;
  const analytical =
    (meter: string) =>
    (place: Place): PriceQuery =>
      words("Azure Cosmos DB Analytics Storage", "Standard", `Standard ${meter}`, place.region.name);
  return [
    {
      name: "Storage",
      detail,
      unit: "GB-months",
      quantity: ({ holder }) => holder.usage.storage_gb,
      price: ({ region }) => words("Azure Cosmos DB", "RUs", "Data Stored", region.name),
    },
    { name: "Analytical storage", detail, unit: "GB-months", when, quantity: ({ holder }) => holder.usage.storage_gb, price: analytical("Data Stored") },
    {
      name: "Analytical writes",
      detail,
      unit: "operations",
      when,
      quantity: ({ holder }) => holder.usage.monthly_analytical_storage_write_operations,
      price: analytical("Write Operations"),
    },
    {
      name: "Analytical reads",
      detail,
      unit: "operations",
      when,
      quantity: ({ holder }) => holder.usage.monthly_analytical_storage_read_operations,
      price: analytical("Read Operations"),
    },
  ];
}

/** A continuous backup of 7 days is free; one of 30 days is billed by what is stored, and a periodic one by its copies. */
function backupComponents(): Component<Place>[] {
  return [
    {
      name: "Continuous backup",
      detail: ({ region }) => region.name,
      unit: "GB",
      when: ({ account }) => backupsOf(account).kind === "continuous",
      quantity: ({ holder }) => holder.usage.storage_gb,
      price: ({ region }) => words("Azure Cosmos DB - PITR", "Backup", "Cont 30D Bckp Continuous Backup", region.name),
    },
    {
      name: "Periodic backup",
      detail: ({ region }) => region.name,
      unit: "GB-months",
      when: ({ account }) => backupsOf(account).kind === "copies",
      quantity: ({ holder, account }) => {
        const backups = backupsOf(account);
        return backups.kind === "copies" ? holder.usage.storage_gb?.times(backups.paid) : undefined;
      },
      price: ({ region }) => words("Azure Cosmos DB Snapshot", "Standard", "Backup Data Stored", region.name),
    },
  ];
}

function words(product: string, sku: string, meter: string, place: string | undefined): PriceQuery {
  return azure("Azure Cosmos DB", product, sku, meter, { place });
}
