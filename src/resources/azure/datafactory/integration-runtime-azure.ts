import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { activityComponents, activityUsage } from "./activities.ts";

const attributes = {
  compute_type: text({ default: "General", because: "the provider's default" }),
  core_count: number({ default: 8, because: "the provider's default" }),
  virtual_network_enabled: flag({ default: false, because: "the provider's default" }),
  location: text({ default: undefined, because: "the data factory's" }),
} as const;

const usage = {
  ...activityUsage,
  monthly_data_flow_hours: usageNumber("hours a month in which a cluster runs data flows, time to live included"),
} as const;

const references = { factory: refersTo("data_factory_id", "azurerm_data_factory", {}) } as const;

type Runtime = Read<typeof attributes> & Context<typeof usage, typeof references>;

const COMPUTE: ReadonlyMap<string, string> = new Map([
  ["General", "General Purpose"],
  ["ComputeOptimized", "Compute Optimized"],
  ["MemoryOptimized", "Memory Optimized"],
]);

export const integrationRuntimeAzure: AnySheet = sheet({
  type: "azurerm_data_factory_integration_runtime_azure",
  title: "Data factory integration runtime",
  pricing: "azure.microsoft.com/pricing/details/data-factory/data-pipeline",
  limits: ["Nothing is billed while nothing runs."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Data flows",
      detail: (r) => `${computeOf(r)}, ${r.core_count.toString()} vCores`,
      unit: "hours",
      quantity: (r) => r.usage.monthly_data_flow_hours?.times(r.core_count),
      price: (r) => azure("Azure Data Factory v2", `Azure Data Factory v2 Data Flow - ${computeOf(r)}`, "vCore", "vCore", { place: placeOf(r) }),
    },
    ...activityComponents<Runtime>((r) => (r.virtual_network_enabled ? "Azure Managed VNET" : "Cloud"), placeOf),
  ],
});

function computeOf({ compute_type: type }: Runtime): string {
  return COMPUTE.get(type) ?? unpriced(`the compute type ${type} is not one that this version knows`);
}

/** AutoResolve runs where the factory is, or near the data. */
function placeOf(r: Runtime): string | undefined {
  const isOwn = r.location !== undefined && r.location.toLowerCase() !== "autoresolve";
  return isOwn ? undefined : r.refs.factory?.region;
}
