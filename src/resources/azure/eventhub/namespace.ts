import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, refersTo, sheet, usageNumber, usageText } from "../../sheet.ts";
import { retention } from "./retention.ts";

const attributes = {
  sku: text(),
  capacity: number({ default: exact(1), because: "the provider's default" }),
  dedicated_cluster_id: text({ default: undefined, because: "no dedicated cluster" }),
  auto_inflate_enabled: flag({ default: false, because: "the provider's default" }),
  maximum_throughput_units: number({ default: undefined, because: "no automatic scaling" }),
} as const;

const usage = {
  throughput_or_capacity_units: usageNumber("throughput, processing or capacity units that run on average, where the plan does not say"),
  monthly_ingress_events: usageNumber("events a month that arrive; each 64 KB count as one"),
  capture_enabled: usageText("whether hubs that are not in the plan use Capture: true or false"),
  retention_storage_gb: usageNumber("GB of events kept in all; 1 TB comes with each processing unit, 10 TB with each capacity unit"),
} as const;

const capturing = { capture_description: block({ enabled: flag({ default: false, because: "no Capture" }) }) } as const;

const references = {
  cluster: refersTo("dedicated_cluster_id", "azurerm_eventhub_cluster", {}),
  hubs: referredBy("azurerm_eventhub", "namespace_id", capturing),
  namedHubs: referredBy("azurerm_eventhub", "namespace_name", capturing),
} as const;

type Namespace = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const namespace: AnySheet = sheet({
  type: "azurerm_eventhub_namespace",
  title: "Event Hubs namespace",
  pricing: "azure.microsoft.com/pricing/details/event-hubs",
  limits: ["A dedicated cluster is priced by itself; the units of one that is not in the plan only where usage states them.", "Geo-replication is not priced."],
  attributes,
  usage,
  references,
  free: withCluster,
  components: [
    {
      name: "Units",
      detail: (r) => `${tierOf(r)}, ${{ Premium: "processing", Dedicated: "capacity" }[tierOf(r)] ?? "throughput"} units`,
      unit: "hours",
      hourly: true,
      quantity: unitsOf,
      price: (r) => meter(r, { Premium: "Processing Unit", Dedicated: "Capacity Unit" }[tierOf(r)] ?? "Throughput Unit"),
    },
    { name: "Ingress events", unit: "events", when: isMetered, quantity: (r) => r.usage.monthly_ingress_events, price: (r) => meter(r, "Ingress Events") },
    {
      name: "Capture",
      unit: "hours",
      hourly: true,
      when: (r) => tierOf(r) === "Standard" && captures(r),
      quantity: unitsOf,
      price: (r) => meter(r, "Capture"),
    },
    retention((r: Namespace) => {
      const tier = tierOf(r);
      return tier === "Premium" || tier === "Dedicated" ? { tier, units: unitsOf(r), kept: r.usage.retention_storage_gb } : undefined;
    }),
  ],
});

/** Namespaces in a dedicated cluster share what the cluster is billed for. */
function withCluster(r: Namespace): string | undefined {
  if (r.refs.cluster) return `priced inside ${r.refs.cluster.address}`;
  const isStated = r.usage.throughput_or_capacity_units !== undefined || r.usage.retention_storage_gb !== undefined;
  return r.dedicated_cluster_id === undefined || isStated ? undefined : "its dedicated cluster, which is not in the plan, is what is billed";
}

function tierOf(r: Namespace): string {
  if (r.dedicated_cluster_id !== undefined) return "Dedicated";
  const tier = r.sku ?? unpriced("sku is not set");
  return `${tier.slice(0, 1).toUpperCase()}${tier.slice(1).toLowerCase()}`;
}

function isMetered(r: Namespace): boolean {
  return !["Premium", "Dedicated"].includes(tierOf(r));
}

/** Between what it starts with and what Auto-inflate may make of it. */
function unitsOf(r: Namespace): Exact {
  const value = r.usage.throughput_or_capacity_units ?? r.capacity;
  if (!r.auto_inflate_enabled) return value;
  return r.scaled({ value, least: () => r.capacity, most: () => r.maximum_throughput_units, by: "maximum_throughput_units" });
}

function captures({ refs, usage: said }: Namespace): boolean {
  return said.capture_enabled === "true" || [...refs.hubs, ...refs.namedHubs].some((hub) => hub.capture_description?.enabled === true);
}

function meter(r: Namespace, what: string): PriceQuery {
  return azure("Event Hubs", "Event Hubs", tierOf(r), `${tierOf(r)} ${what}`);
}
