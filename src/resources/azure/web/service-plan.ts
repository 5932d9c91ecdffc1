import { type Exact, exact } from "../../../base/exact.ts";
import { flag, number, type Read, text, unpriced } from "../../fields.ts";
import { type AnySheet, type Context, sheet, usageNumber } from "../../sheet.ts";
import { autoscaled, autoscaleSettings } from "../shared/autoscale-setting.ts";
import { type Plan, planComponents } from "./plan-components.ts";
import { elasticSize, freeSize } from "./plan-sku.ts";

const attributes = {
  sku_name: text(),
  os_type: text(),
  worker_count: number(),
  maximum_elastic_worker_count: number({ default: undefined, because: "no elastic scaling" }),
  premium_plan_auto_scale_enabled: flag({ default: false, because: "the provider's default" }),
} as const;

const usage = { instances: usageNumber("instances that run on average") } as const;

const references = { autoscale: autoscaleSettings } as const;

type ServicePlan = Read<typeof attributes> & Context<typeof usage, typeof references>;

export const servicePlan: AnySheet = sheet({
  type: "azurerm_service_plan",
  title: "App Service plan",
  pricing: "azure.microsoft.com/pricing/details/app-service",
  limits: [
    "The number of instances is what the plan starts with; low and high are those of its elastic scaling, or of an azurerm_monitor_autoscale_setting.",
    "The Shared size is charged for each app; it is counted for each instance.",
    "Workflow plans (WS1 to WS3) are billed with their logic apps.",
  ],
  attributes,
  usage,
  references,
  free: (r) => freeSize(r.sku_name ?? ""),
  components: planComponents(planOf),
});

function planOf(r: ServicePlan): Plan {
  return {
    get size() {
      return r.sku_name ?? unpriced("sku_name is not set");
    },
    get isLinux() {
      return (r.os_type ?? unpriced("os_type is not set")).toLowerCase() === "linux";
    },
    get instances() {
      return instancesOf(r);
    },
    production: r.production,
  };
}

/** Azure starts a plan with one instance where nothing is said. */
function instancesOf(r: ServicePlan): Exact {
  const least = r.worker_count ?? exact(1);
  const value = r.usage.instances ?? least;
  if (!elasticSize(r.sku_name ?? "") && !r.premium_plan_auto_scale_enabled) return autoscaled(r, value);
  return r.scaled({ value, least: () => least, most: () => r.maximum_elastic_worker_count, by: "maximum_elastic_worker_count" });
}
