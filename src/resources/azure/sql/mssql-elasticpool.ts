import type { Exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import type { PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet } from "../../sheet.ts";
import { type DtuPool, dtuPoolComponents, dtuTierNamed, poolUsage } from "./dtu-pool.ts";
import { billedGb, computePrice, hasLicence, licencePrice, storagePrice, type VcoreSize, vcoreSizeOf, zonePrice } from "./vcore.ts";

const attributes = {
  sku: block({ name: text(), tier: text(), capacity: number() }),
  license_type: text({ default: "LicenseIncluded", because: "Azure's default" }),
  max_size_gb: number({ default: undefined, because: "not said" }),
  max_size_bytes: number({ default: undefined, because: "not said" }),
  zone_redundant: flag({ default: false, because: "Azure's default" }),
} as const;

type Pool = Read<typeof attributes> & Context<typeof poolUsage, {}>;

export const mssqlElasticpool: AnySheet = sheet({
  type: "azurerm_mssql_elasticpool",
  title: "SQL elastic pool",
  pricing: "azure.microsoft.com/pricing/details/azure-sql-database/elastic",
  limits: ["Backups are billed with the databases.", "Replicas of Hyperscale pools, dev/test prices and reserved capacity are not priced."],
  attributes,
  usage: poolUsage,
  components: [...vcoreComponents(), ...dtuPoolComponents(dtuPoolOf)],
});

function vcoreComponents(): Component<Pool>[] {
  const cores = { unit: "hours", hourly: true, when: isByVcore, quantity: (r: Pool) => sizeOf(r).cores } as const;
  return [
    {
      ...cores,
      name: "vCores",
      detail: (r) => `${skuOf(r).name ?? ""}, ${sizeOf(r).cores.toString()} vCores`,
      detailNames: "size",
      price: (r) => computePrice(sizeOf(r), undefined),
    },
    {
      ...cores,
      name: "Zone redundancy",
      when: (r) => isByVcore(r) && sizeOf(r).tier === "GP" && r.zone_redundant,
      price: (r) => zonePrice(sizeOf(r), undefined),
    },
    {
      ...cores,
      name: "SQL licence",
      when: (r) => isByVcore(r) && hasLicence(sizeOf(r)) && r.license_type.toLowerCase() !== "baseprice",
      price: licenceOf,
    },
    {
      name: "Storage",
      unit: "GB-months",
      when: isByVcore,
      quantity: (r) => billedGb(sizeOf(r).tier, maxSizeOf(r) ?? unpriced("max_size_gb is not set")),
      price: (r) => storagePrice(sizeOf(r).tier, r.zone_redundant, undefined),
    },
  ];
}

function licenceOf(r: Pool): PriceQuery {
  if (!r.production) r.assume("dev/test subscriptions pay less for the licence; that price is not in the list, and the full one is counted");
  return licencePrice(sizeOf(r).tier);
}

function skuOf({ sku }: Pool): NonNullable<Pool["sku"]> {
  return sku ?? unpriced("sku is not set");
}

function isByVcore(r: Pool): boolean {
  return dtuTierNamed(skuOf(r).tier ?? unpriced("sku.tier is not set")) === undefined;
}

function sizeOf(r: Pool): VcoreSize {
  const { name, capacity } = skuOf(r);
  return vcoreSizeOf(`${name}_${capacity?.toString()}`) ?? unpriced(`${name} is no kind of pool that this version knows`);
}

function maxSizeOf(r: Pool): Exact | undefined {
  return r.max_size_gb ?? r.max_size_bytes?.over(1024 ** 3);
}

function dtuPoolOf(r: Pool): DtuPool | undefined {
  if (isByVcore(r)) return undefined;
  return {
    get tier() {
      return dtuTierNamed(skuOf(r).tier ?? "") ?? unpriced("sku.tier is not set");
    },
    get dtus() {
      return skuOf(r).capacity ?? unpriced("sku.capacity is not set");
    },
    get maxSizeGb() {
      return maxSizeOf(r);
    },
    get extraGb() {
      return r.usage.extra_data_storage_gb;
    },
  };
}
