import { block, flag, number, type Read, text } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet } from "../../sheet.ts";
import { globalPlace, groupLocation, resourceGroup } from "../shared/worldwide.ts";

const attributes = { enabled: flag({ default: true, because: "the provider's default" }) } as const;

const references = {
  profile: refersTo(
    "profile_id",
    "azurerm_traffic_manager_profile",
    {
      profile_status: text({ default: "Enabled", because: "the provider's default" }),
      monitor_config: block({ interval_in_seconds: number({ default: 30, because: "the provider's default" }) }),
    },
    { group: resourceGroup },
  ),
} as const;

type Endpoint = Read<typeof attributes> & Context<{}, typeof references>;

export const endpoint: AnySheet = endpointSheet(["azurerm_traffic_manager_azure_endpoint", "azurerm_traffic_manager_nested_endpoint"], "Azure Endpoint");
export const externalEndpoint: AnySheet = endpointSheet(["azurerm_traffic_manager_external_endpoint"], "Non-Azure Endpoint");

function endpointSheet(types: readonly string[], sku: string): AnySheet {
  return sheet({
    type: types,
    title: sku === "Azure Endpoint" ? "Traffic Manager endpoint" : "External Traffic Manager endpoint",
    pricing: "azure.microsoft.com/pricing/details/traffic-manager",
    attributes,
    references,
    free: (r) => (r.enabled && r.refs.profile?.profile_status !== "Disabled" ? undefined : "it is switched off"),
    components: [
      { name: "Health checks", unit: "months", quantity: () => 1, price: (r) => checks(r, sku) },
      {
        name: "Fast health checks",
        detail: () => "every 10 seconds",
        unit: "months",
        when: (r) => isFast(r),
        quantity: () => 1,
        price: (r) => meter(r, sku, "Fast Interval Health Check Add-ons"),
      },
    ],
  });
}

function isFast(r: Endpoint): boolean {
  return r.refs.profile?.monitor_config?.interval_in_seconds.equals(10) === true;
}

function checks(r: Endpoint, sku: string): PriceQuery {
  if (!r.refs.profile) r.assume("checked every 30 seconds: its profile is not in the plan");
  return meter(r, sku, "Health Checks");
}

function meter({ refs: { profile } }: Endpoint, sku: string, name: string): PriceQuery {
  return azure("Traffic Manager", "Traffic Manager", sku, `${sku} ${name}`, { place: globalPlace(profile && groupLocation(profile)) });
}
