import { exact } from "../../../base/exact.ts";
import { azureLocation } from "../../../plan/region-names.ts";
import { blocks, number, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, part, referredBy, sheet, usageNumber } from "../../sheet.ts";
import { type Sku, skuOf } from "./sku.ts";

const attributes = {
  sku_name: text(),
  additional_location: blocks({ location: text(), capacity: number({ default: undefined, because: "as many units as in the first region" }) }),
} as const;

const usage = {
  monthly_api_calls: usageNumber("calls a month; charged in the tiers Consumption, Basic v2 and Standard v2"),
  self_hosted_gateway_count: usageNumber("self-hosted gateways; of those in the plan it is known"),
} as const;

const references = { gateways: referredBy("azurerm_api_management_gateway", "api_management_id", {}) } as const;

type Service = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** One place in which a service runs. */
interface Place {
  readonly sku: Sku;
  readonly units: NonNullable<Sku["units"]>;
  readonly place: string;
}

export const apiManagement: AnySheet = sheet({
  type: "azurerm_api_management",
  title: "API Management",
  pricing: "azure.microsoft.com/pricing/details/api-management",
  limits: [
    "All units of Premium are priced as its first; the list has secondary units at half the price, without saying when they apply.",
    "Workspace gateways and workspaces beyond what a tier includes are not priced.",
  ],
  attributes,
  usage,
  references,
  components: [...unitComponents(), ...callComponents(), gatewayComponent()],
  parts: [part({ name: "additional_location", each: placesOf, components: [placeComponent()] })],
});

function tier(r: Service): Sku {
  return skuOf(r.sku_name ?? unpriced("sku_name is not set"));
}

function unitComponents(): Component<Service>[] {
  return [
    {
      name: "Units",
      detail: (r) => tier(r).name,
      unit: "hours",
      hourly: true,
      when: (r) => tier(r).name !== "Consumption",
      quantity: (r) => (tier(r).hasDearerFirst ? 1 : tier(r).units),
      price: (r) => meter(tier(r), "Unit"),
    },
    {
      name: "Further units",
      detail: (r) => tier(r).name,
      unit: "hours",
      hourly: true,
      when: (r) => tier(r).hasDearerFirst && tier(r).units.gt(1),
      quantity: (r) => tier(r).units.minus(1),
      price: (r) => meter(tier(r), "Secondary Unit"),
    },
  ];
}

/** The first millions come with a v2 service, and are charged beside its units; those of Consumption are the subscription's. */
function callComponents(): Component<Service>[] {
  const calls = { name: "Calls", unit: "calls", quantity: (r: Service) => r.usage.monthly_api_calls, price: (r: Service) => meter(tier(r), "Calls") };
  return [
    { ...calls, when: (r) => tier(r).name === "Consumption" },
    { ...calls, when: (r) => tier(r).includesCalls, grantsFreeStep: true },
  ];
}

function gatewayComponent(): Component<Service> {
  return {
    name: "Self-hosted gateways",
    unit: "hours",
    hourly: true,
    when: (r) => tier(r).name === "Premium" || (tier(r).hasGateways && gatewaysOf(r) !== undefined),
    quantity: gatewaysOf,
    price: (r) => (tier(r).name === "Premium" ? azure("API Management", "API Management", "Gateway", "Gateway Unit") : meter(tier(r), "Self-hosted Gateway")),
  };
}

function gatewaysOf(r: Service): Service["usage"]["self_hosted_gateway_count"] {
  const { length } = r.refs.gateways;
  return r.usage.self_hosted_gateway_count ?? (length > 0 ? exact(length) : undefined);
}

function placesOf(r: Service): Place[] {
  return r.additional_location.map((location) => ({
    get sku() {
      return tier(r);
    },
    get units() {
      return location.capacity ?? tier(r).units;
    },
    get place() {
      return azureLocation(location.location ?? "") ?? unpriced("additional_location.location is not set");
    },
  }));
}

function placeComponent(): Component<Place> {
  return {
    name: "Units",
    detail: ({ sku }) => sku.name,
    unit: "hours",
    hourly: true,
    quantity: ({ units }) => units,
    price: ({ sku, place }) => meter(sku, "Unit", place),
  };
}

function meter({ name }: Sku, what: string, place?: string): PriceQuery {
  return azure("API Management", "API Management", name, `${name} ${what}`, { place });
}
