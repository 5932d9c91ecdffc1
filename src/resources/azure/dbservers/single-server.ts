import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  sku_name: text(),
  storage_mb: number({ default: undefined, because: "not said" }),
  geo_redundant_backup_enabled: flag({ default: false, because: "the provider's default" }),
} as const;

const usage = { additional_backup_storage_gb: usageNumber("GB of backups beyond the size of the server's storage, averaged over the month") } as const;

type Server = Read<typeof attributes> & Context<typeof usage, {}>;

const TIERS: ReadonlyMap<string, string> = new Map([
  ["B", "Basic"],
  ["GP", "General Purpose"],
  ["MO", "Memory Optimized"],
]);

/** A server of the kind that came before flexible servers; the three engines are billed alike. */
export function singleServer(engine: "MariaDB" | "MySQL" | "PostgreSQL"): AnySheet {
  const name = engine.toLowerCase();
  const words = (part: string, sku: string, meter: string): PriceQuery =>
    azure(`Azure Database for ${engine}`, `Azure Database for ${engine} Single Server ${part}`, sku, meter);
  return sheet({
    type: `azurerm_${name}_server`,
    title: `Azure Database for ${engine}, single server`,
    pricing: `azure.microsoft.com/pricing/details/${name}`,
    limits: ["Storage that grows by itself (auto_grow_enabled) is counted as set now; reserved capacity is not priced."],
    attributes,
    usage,
    components: [
      {
        name: "Compute",
        detail: (r) => skuOf(r).join(" "),
        detailNames: "size",
        unit: "hours",
        hourly: true,
        quantity: soldOf,
        price: (r) => {
          const [tier, generation] = skuOf(r);
          return words(`${tier} - Compute ${generation}`, ...coresWords(r));
        },
      },
      {
        name: "Storage",
        unit: "GB-months",
        quantity: (r) => (r.storage_mb ?? unpriced("storage_mb is not set")).over(1024),
        price: (r) => {
          // Memory optimized servers have the storage of general purpose ones.
          const kind = skuOf(r)[0] === "Basic" ? "Basic" : "General Purpose";
          return words(`${kind} - Storage`, kind, `${kind} Data Stored`);
        },
      },
      {
        name: "Additional backup storage",
        detail: redundancyOf,
        unit: "GB-months",
        quantity: (r) => r.usage.additional_backup_storage_gb,
        price: (r) => words("- Backup Storage", `Backup ${redundancyOf(r)}`, `Backup ${redundancyOf(r)} Data Stored`),
      },
    ],
  });
}

/** "GP_Gen5_4" is General Purpose, fifth generation, with 4 vCores. */
function skuOf({ sku_name: sku }: Server): readonly [tier: string, generation: string, cores: string] {
  const [, tier = "", generation = "", cores = ""] = /^([A-Z]+)_(Gen\d)_(\d{1,3})$/.exec(sku ?? unpriced("sku_name is not set")) ?? [];
  return [TIERS.get(tier) ?? unpriced(`${sku} is no size that this version knows`), generation, cores];
}

/** Basic servers are sold whole, the others by the core. */
function soldOf(r: Server): Exact {
  const [tier, , cores] = skuOf(r);
  return exact(tier === "Basic" ? 1 : cores);
}

function coresWords(r: Server): readonly [sku: string, meter: string] {
  const [tier, , cores] = skuOf(r);
  if (tier !== "Basic") return ["vCore", "vCore"];
  return [`${cores} vCore`, cores === "1" ? "vCore" : `${cores} vCore`];
}

function redundancyOf({ geo_redundant_backup_enabled: isGeo }: Server): string {
  return isGeo ? "GRS" : "LRS";
}
