import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { flexibleCompute, serversOf } from "./flexible-compute.ts";

const attributes = {
  sku_name: text(),
  storage_mb: number({ default: undefined, because: "not said" }),
  storage_tier: text({ default: undefined, because: "the tier of its size" }),
  geo_redundant_backup_enabled: flag({ default: false, because: "the provider's default" }),
  high_availability: block({ mode: text() }, { because: "no standby" }),
} as const;

const usage = { additional_backup_storage_gb: usageNumber("GB of backups beyond the size of the server's storage, averaged over the month") } as const;

type Server = Read<typeof attributes> & Context<typeof usage, {}>;

const SERVICE = "Azure Database for PostgreSQL";

/** The tier that goes with a size, in GiB: registry.terraform.io/providers/hashicorp/azurerm, azurerm_postgresql_flexible_server, "storage_tier defaults". */
const TIERS: readonly (readonly [tier: string, gib: number])[] = [
  ["P4", 32],
  ["P6", 64],
  ["P10", 128],
  ["P15", 256],
  ["P20", 512],
  ["P30", 1024],
  ["P40", 2048],
  ["P50", 4096],
  ["P60", 8192],
  ["P70", 16384],
  ["P80", 32768],
];

export const postgresqlFlexibleServer: AnySheet = sheet({
  type: "azurerm_postgresql_flexible_server",
  title: "Azure Database for PostgreSQL, flexible server",
  pricing: "azure.microsoft.com/pricing/details/postgresql/flexible-server",
  limits: [
    "Storage that grows by itself (auto_grow_enabled) is counted as set now.",
    "Extended support, index tuning, Premium SSD v2, reserved capacity and data transfer are not priced.",
  ],
  attributes,
  usage,
  components: [
    flexibleCompute<Server>("PostgreSQL"),
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => (r.storage_mb ?? unpriced("storage_mb is not set")).over(1024).times(serversOf(r)),
      price: azure(SERVICE, "Az DB for PostgreSQL Flexible Server Storage", "Storage", "Storage Data Stored"),
    },
    {
      name: "Storage tier",
      detail: (r) => r.storage_tier ?? "",
      unit: "months",
      when: isFaster,
      quantity: () => 1,
      price: () => unpriced("the price of a storage tier above that of the size is not known"),
    },
    {
      name: "Additional backup storage",
      unit: "GB-months",
      quantity: (r) => r.usage.additional_backup_storage_gb,
      price: (r) =>
        r.geo_redundant_backup_enabled
          ? unpriced("the price of geo-redundant backups is not known")
          : azure(SERVICE, "Azure Database for PostgreSQL Flexible Server Backup Storage", "Backup Storage LRS", "Backup Storage LRS Data Stored"),
    },
  ],
});

function isFaster({ storage_tier: tier, storage_mb }: Server): boolean {
  if (tier === undefined || storage_mb === undefined) return false;
  const usual = TIERS.findIndex(([, gib]) => !storage_mb.gt(gib * 1024));
  return TIERS.findIndex(([name]) => name === tier) > usual;
}
