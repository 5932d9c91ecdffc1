import { type Exact, exact } from "../../../base/exact.ts";
import { block, flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { autoscaled, autoscaleSettings } from "../shared/autoscale-setting.ts";
import { type Plan, planComponents } from "./plan-components.ts";
import { elasticSize, freeSize } from "./plan-sku.ts";

const attributes = {
  kind: text({ default: "Windows", because: "the provider's default" }),
  reserved: flag({ default: false, because: "the provider's default" }),
  sku: block({ tier: text(), size: text(), capacity: number() }),
  maximum_elastic_worker_count: number({ default: undefined, because: "no elastic scaling" }),
} as const;

const usage = { instances: usageNumber("instances that run on average") } as const;

const references = { autoscale: autoscaleSettings } as const;

type AppServicePlan = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const appServicePlan: AnySheet = sheet({
  type: "azurerm_app_service_plan",
  title: "App Service plan",
  pricing: "azure.microsoft.com/pricing/details/app-service",
  limits: [
    "The number of instances is what the plan starts with; low and high are those of its elastic scaling, or of an azurerm_monitor_autoscale_setting.",
    "The Shared size is charged for each app; it is counted for each instance.",
  ],
  attributes,
  usage,
  references,
  free: (r) => (r.sku?.tier?.toLowerCase() === "dynamic" ? freeSize("Y1") : freeSize(r.sku?.size ?? "")),
  components: planComponents(planOf),
});

function planOf(r: AppServicePlan): Plan {
  return {
    get size() {
      return r.sku?.size ?? unpriced("sku.size is not set");
    },
    get isLinux() {
      return r.reserved || r.kind.toLowerCase() === "linux";
    },
    get instances() {
      return instancesOf(r);
    },
    production: r.production,
  };
}

/** Azure starts a plan with one instance where nothing is said. */
function instancesOf(r: AppServicePlan): Exact {
  const least = r.sku?.capacity ?? exact(1);
  const value = r.usage.instances ?? least;
  if (!elasticSize(r.sku?.size ?? "")) return autoscaled(r, value);
  return r.scaled({ value, least: () => least, most: () => r.maximum_elastic_worker_count, by: "maximum_elastic_worker_count" });
}
