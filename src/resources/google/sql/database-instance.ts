import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, Unpriceable, unpriced } from "../../fields.ts";
import { google, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, usageNumber } from "../../sheet.ts";
import { type Tier, tierOf } from "./tier.ts";

const attributes = {
  database_version: text(),
  instance_type: text({ default: "CLOUD_SQL_INSTANCE", because: "Google's default" }),
  node_count: number({ default: undefined, because: "one node" }),
  settings: block({
    tier: text(),
    edition: text({ default: undefined, because: "the tier's" }),
    availability_type: text({ default: "ZONAL", because: "Google's default" }),
    disk_type: text({ default: "PD_SSD", because: "Google's default" }),
    disk_size: number({ default: 10, because: "GB, Google's default" }),
    activation_policy: text({ default: "ALWAYS", because: "Google's default" }),
    data_cache_config: block({ data_cache_enabled: flag({ default: false, because: "Google's default" }) }),
    ip_configuration: block({ ipv4_enabled: flag({ default: true, because: "Google's default" }) }),
  }),
} as const;

const usage = { backup_storage_gb: usageNumber("GB of backups and retained logs, averaged over the month") } as const;

type Instance = Read<typeof attributes> & Context<typeof usage, {}>;

export const databaseInstance: AnySheet = sheet({
  type: "google_sql_database_instance",
  title: "Cloud SQL instance",
  pricing: "cloud.google.com/sql/pricing",
  limits: [
    "Storage that grows by itself (disk_autoresize) is counted as set now.",
    "A read replica is a resource of its own; extended support and data transfer are not priced.",
  ],
  attributes,
  usage,
  components: [
    ...computeComponents(),
    {
      name: "Licence",
      detail: (r) => r.database_version ?? "",
      unit: "vCPU-hours",
      hourly: true,
      when: (r) => engineOf(r) === "SQL Server" && !r.database_version?.endsWith("_EXPRESS") && runs(r),
      quantity: (r) => coresOf(r).vcpu.times(nodesOf(r)),
      price: () => unpriced("the price of SQL Server licences is not known"),
    },
    {
      name: "Storage",
      detail: (r) => `${settingsOf(r).disk_type === "PD_HDD" ? "HDD" : "SSD"}, ${placementOf(r).toLowerCase()}`,
      unit: "GB-months",
      quantity: (r) => settingsOf(r).disk_size.times(nodesOf(r)),
      price: (r) => words(r, storageOf(r)),
    },
    {
      name: "Data cache",
      unit: "GB-months",
      when: (r) => settingsOf(r).data_cache_config?.data_cache_enabled === true,
      quantity: () => unpriced("the size of the data cache by tier is not known"),
      price: (r) => words(r, "Enterprise Plus Data Cache Storage"),
    },
    {
      name: "Backups",
      unit: "GB-months",
      quantity: (r) => r.usage.backup_storage_gb,
      price: google("Cloud SQL", "Cloud SQL: Backups"),
    },
    {
      name: "Public IPv4 address",
      detail: () => "if idle",
      unit: "hours",
      hourly: true,
      when: (r) => settingsOf(r).ip_configuration?.ipv4_enabled ?? true,
      quantity: (r) => {
        r.assume("its address is counted as idle all month, the dearest case");
        return 1;
      },
      price: google("Cloud SQL", "IP address idling - hour", { place: "global" }),
    },
  ],
});

function computeComponents(): Component<Instance>[] {
  const isBundle = (r: Instance): boolean => tier(r).bundle !== undefined;
  const line = (name: string, unit: string, word: string, amount: (r: Instance) => Exact): Component<Instance> => ({
    name,
    detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
    unit,
    hourly: true,
    when: (r) => isByCore(r) && runs(r),
    quantity: (r) => amount(r).times(nodesOf(r)),
    price: (r) => words(r, coresOf(r).isPlus ? `Enterprise Plus N ${word}` : word),
  });
  return [
    {
      name: "Instance",
      detail: (r) => `${settingsOf(r).tier}, ${placementOf(r).toLowerCase()}`,
      unit: "hours",
      hourly: true,
      when: (r) => isBundle(r) && runs(r),
      quantity: nodesOf,
      price: (r) => words(r, tier(r).bundle ?? ""),
    },
    line("vCPUs", "vCPU-hours", "vCPU", (r) => coresOf(r).vcpu),
    line("Memory", "GB-hours", "RAM", (r) => coresOf(r).memoryGib),
  ];
}

function settingsOf({ settings }: Instance): NonNullable<Instance["settings"]> {
  return settings ?? unpriced("it has no settings: those of a clone are its source's");
}

/** Google says which engine by the beginning of the version: "POSTGRES_15". */
function engineOf({ database_version: version }: Instance): string {
  const engine = { MYSQL: "MySQL", POSTGRES: "PostgreSQL", SQLSERVER: "SQL Server" }[version?.split("_")[0] ?? ""];
  return engine ?? unpriced(version ? `the engine of ${version} is not known` : "database_version is not set");
}

/** The edition goes with the tier: only that of Enterprise Plus has performance-optimized ones. */
function tier(r: Instance): Tier {
  const { tier: name, edition } = settingsOf(r);
  const found = tierOf(name || unpriced("settings.tier is not set"), engineOf(r));
  const isPlus = found.bundle === undefined && found.isPlus;
  if (edition !== undefined && (edition === "ENTERPRISE_PLUS") !== isPlus) unpriced(`there is no tier ${name} in the edition ${edition}`);
  return found;
}

/** False for what has no price at all: its first line says so. */
function isByCore(r: Instance): boolean {
  try {
    return tier(r).bundle === undefined;
  } catch (error) {
    if (error instanceof Unpriceable) return false;
    throw error;
  }
}

function coresOf(r: Instance): Extract<Tier, { vcpu: Exact }> {
  const found = tier(r);
  return found.bundle === undefined ? found : unpriced(`the cores of ${settingsOf(r).tier} are not billed one by one`);
}

/** A stopped instance costs its storage and address only. */
function runs(r: Instance): boolean {
  return settingsOf(r).activation_policy !== "NEVER";
}

/** Machines of a read pool; any other instance is one, whose standby is in the regional price. */
function nodesOf({ instance_type, node_count }: Instance): Exact {
  return instance_type === "READ_POOL_INSTANCE" ? (node_count ?? exact(1)) : exact(1);
}

function placementOf(r: Instance): string {
  const { availability_type: type } = settingsOf(r);
  return { ZONAL: "Zonal", REGIONAL: "Regional" }[type] ?? unpriced(`the availability type ${type} is not known`);
}

function storageOf(r: Instance): string {
  const { disk_type: type } = settingsOf(r);
  const found = tier(r);
  if (type === "PD_HDD") return "Low cost storage";
  if (type !== "PD_SSD") unpriced(`the billing words of ${type} storage are not known`);
  return found.bundle === undefined && found.isPlus ? "Enterprise Plus Standard Storage" : "Standard storage";
}

function words(r: Instance, what: string): PriceQuery {
  return google("Cloud SQL", `Cloud SQL for ${engineOf(r)}: ${placementOf(r)} - ${what}`);
}
