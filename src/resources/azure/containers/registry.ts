import { type Exact, exact } from "../../../base/exact.ts";
import { blocks, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, part, sheet, usageNumber } from "../../sheet.ts";

const attributes = {
  sku: text(),
  georeplications: blocks({ location: text() }),
} as const;

const usage = {
  storage_gb: usageNumber("GB stored in all"),
  monthly_build_vcpu_hrs: usageNumber("vCPU-hours a month of builds by tasks"),
} as const;

type Registry = Read<typeof attributes> & Context<typeof usage, {}>;

/** GB that a registry includes: azure.microsoft.com/pricing/details/container-registry. */
const INCLUDED_GB: ReadonlyMap<string, number> = new Map([
  ["Basic", 10],
  ["Standard", 100],
  ["Premium", 500],
]);

/** Registries are sold by the day; Azure's calculator takes 30 of them for a month. */
const DAYS = 30;

interface Replica {
  readonly location: string | undefined;
}

export const registry: AnySheet = sheet({
  type: "azurerm_container_registry",
  title: "Container registry",
  pricing: "azure.microsoft.com/pricing/details/container-registry",
  limits: [
    "A replica is priced as the registry is, which costs the same in all regions of the list; what replicas store beyond what their registry includes, connected registries and data transfer are not priced.",
  ],
  attributes,
  usage,
  components: [
    { name: "Registry", detail: tierOf, unit: "days", quantity: () => DAYS, price: (r) => registryPrice(tierOf(r)) },
    { name: "Storage", detail: (r) => `over ${includedGb(r)} GB`, unit: "GB-months", quantity: storedGb, price: (r) => meterOf(r, "Data Stored") },
    {
      name: "Build vCPU",
      unit: "vCPU-seconds",
      quantity: (r) => r.usage.monthly_build_vcpu_hrs?.times(3600),
      sharedTiers: true,
      price: (r) => meterOf(r, "Task vCPU Duration"),
    },
  ],
  parts: [
    part({
      name: "georeplications",
      each: (r: Registry): readonly Replica[] => r.georeplications,
      components: [
        {
          name: "Replica",
          detail: ({ location }) => location ?? "",
          unit: "days",
          quantity: () => DAYS,
          price: () => registryPrice("Premium"),
        },
      ],
    }),
  ],
});

function tierOf({ sku }: Registry): string {
  const tier = sku ?? unpriced("sku is not set");
  return INCLUDED_GB.has(tier) ? tier : unpriced(`the tier ${tier} is not known`);
}

function includedGb(r: Registry): number {
  return INCLUDED_GB.get(tierOf(r)) ?? 0;
}

function registryPrice(tier: string): PriceQuery {
  return azure("Container Registry", "Container Registry", tier, `${tier} Registry Unit`);
}

function meterOf(r: Registry, meter: string): PriceQuery {
  return azure("Container Registry", "Container Registry", tierOf(r), meter);
}

function storedGb(r: Registry): Exact | undefined {
  return r.usage.storage_gb?.minus(includedGb(r)).max(exact(0));
}
