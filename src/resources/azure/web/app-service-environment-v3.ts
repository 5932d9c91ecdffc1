import { number, type Read } from "../../fields.ts";
import { azure } from "../../price-query.ts";
import { type AnySheet, type Context, referredBy, refersTo, sheet } from "../../sheet.ts";

const attributes = { dedicated_host_count: number({ default: undefined, because: "no dedicated hosts" }) } as const;

const references = {
  plans: referredBy("azurerm_service_plan", "app_service_environment_id", {}),
  group: refersTo("resource_group_name", "azurerm_resource_group", {}),
} as const;

type Environment = Read<typeof attributes> & Context<{}, typeof references>;

export const appServiceEnvironmentV3: AnySheet = sheet({
  type: "azurerm_app_service_environment_v3",
  title: "App Service environment v3",
  pricing: "azure.microsoft.com/pricing/details/app-service",
  limits: ["Isolated instances are billed with their plans; plans that are not in Terraform's plan are not seen."],
  attributes,
  references,
  free: (r) => (!onHosts(r) && r.refs.plans.length > 0 ? "the instances of its plans are billed with them" : undefined),
  components: [
    {
      name: "Dedicated hosts",
      unit: "hours",
      hourly: true,
      when: onHosts,
      quantity: (r) => r.dedicated_host_count,
      price: (r) => azure("Azure App Service", "Azure App Service Isolated v2 Plan", "IDH v2", "IDH v2", { place: r.refs.group?.region }),
    },
    {
      // An environment without an instance is charged as one of Windows I1v2: learn.microsoft.com/azure/app-service/environment/overview, "Pricing".
      name: "Empty environment",
      unit: "hours",
      hourly: true,
      when: (r) => !onHosts(r),
      quantity: () => 1,
      price: (r) => azure("Azure App Service", "Azure App Service Isolated v2 Plan", "I1 v2", "I1 v2 App", { place: r.refs.group?.region }),
    },
  ],
});

function onHosts(r: Environment): boolean {
  return r.dedicated_host_count?.isZero === false;
}
