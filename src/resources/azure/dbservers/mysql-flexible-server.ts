import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { flexibleCompute, serversOf } from "./flexible-compute.ts";

const byDefault = { default: false, because: "the provider's default" };

const attributes = {
  sku_name: text(),
  geo_redundant_backup_enabled: flag(byDefault),
  high_availability: block({ mode: text() }, { because: "no standby" }),
  storage: block({
    size_gb: number({ default: 20, because: "GB, Azure's default" }),
    iops: number({ default: undefined, because: "those that the size includes" }),
    io_scaling_enabled: flag(byDefault),
  }),
} as const;

const usage = {
  additional_backup_storage_gb: usageNumber("GB of backups beyond the size of the server's storage, averaged over the month"),
  monthly_io_operations: usageNumber("I/O operations a month, where IOPS scale by themselves (io_scaling_enabled)"),
} as const;

type Server = Read<typeof attributes> & Context<typeof usage, {}>;

const SERVICE = "Azure Database for MySQL";
const STORAGE = "Azure Database for MySQL Flexible Server Storage";

export const mysqlFlexibleServer: AnySheet = sheet({
  type: "azurerm_mysql_flexible_server",
  title: "Azure Database for MySQL, flexible server",
  pricing: "azure.microsoft.com/pricing/details/mysql/flexible-server",
  limits: [
    "Storage that grows by itself (auto_grow_enabled) is counted as set now.",
    "Extended support, accelerated logs, reserved capacity and data transfer are not priced.",
  ],
  attributes,
  usage,
  components: [
    flexibleCompute<Server>("MySQL"),
    {
      name: "Storage",
      unit: "GB-months",
      quantity: (r) => sizeOf(r).times(serversOf(r)),
      price: azure(SERVICE, STORAGE, "Storage", "Storage Data Stored"),
    },
    {
      name: "Additional IOPS",
      unit: "IOPS-months",
      when: (r) => r.storage?.io_scaling_enabled !== true && moreIops(r).gt(0),
      quantity: (r) => moreIops(r).times(serversOf(r)),
      price: azure(SERVICE, STORAGE, "Additional IOPS", "Additional IOPS"),
    },
    {
      name: "I/O operations",
      unit: "operations",
      when: (r) => r.storage?.io_scaling_enabled === true,
      quantity: (r) => r.usage.monthly_io_operations,
      price: azure(SERVICE, STORAGE, "Paid IO LRS", "Paid IO LRS IO Rate Operations"),
    },
    {
      name: "Additional backup storage",
      unit: "GB-months",
      quantity: (r) => r.usage.additional_backup_storage_gb,
      price: (r) =>
        r.geo_redundant_backup_enabled
          ? unpriced("the price of geo-redundant backups is not known")
          : azure(SERVICE, "Azure Database for MySQL Flexible Server Backup Storage", "Backup Storage LRS", "Backup Storage LRS Data Stored"),
    },
  ],
});

/** Without a block Azure gives 20 GB with 360 IOPS, the least. */
function sizeOf({ storage }: Server): Exact {
  return storage?.size_gb ?? exact(20);
}

/** 300 IOPS and 3 for each GB are included: learn.microsoft.com/azure/mysql/flexible-server/concepts-service-tiers-storage. */
function moreIops(r: Server): Exact {
  const included = sizeOf(r).times(3).plus(300);
  return (r.storage?.iops ?? included).minus(included).max(0);
}
