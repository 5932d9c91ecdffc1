import { count, type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Context, refersTo, sheet, usageNumber } from "../../sheet.ts";
import { type Geography, geographyOf } from "../shared/geography.ts";

const attributes = {
  optimization_type: text({ default: undefined, because: "general delivery" }),
  delivery_rule: count(),
  global_delivery_rule: count(),
} as const;

const usage = {
  monthly_outbound_gb: usageNumber("GB a month sent to viewers"),
  monthly_rules_engine_requests: usageNumber("requests a month that go through the rules engine"),
};

const references = { profile: refersTo("profile_name", "azurerm_cdn_profile", { sku: text() }) } as const;

type Endpoint = Read<typeof attributes> & Context<typeof usage, typeof references>;

/** `sku` of the profile → product and SKU on the bill. */
const PROFILES: ReadonlyMap<string, readonly [product: string, sku: string]> = new Map([
  ["Standard_Akamai", ["Azure CDN from Akamai", "Standard"]],
  ["Standard_Microsoft", ["Azure CDN from Microsoft", "Standard"]],
  ["Standard_Verizon", ["Azure CDN from Verizon", "Standard"]],
  ["Premium_Verizon", ["Azure CDN from Verizon", "Premium"]],
]);

/** azure.microsoft.com/pricing/details/cdn */
const ZONES: Partial<Record<Geography, string>> = {
  america: "Zone 1",
  europe: "Zone 1",
  emirates: "Zone 1",
  "middle-east": "Zone 1",
  africa: "Zone 1",
  asia: "Zone 2",
  "south-america": "Zone 3",
  oceania: "Zone 4",
  india: "Zone 5",
  "us-gov": "US Gov Zone 1",
};

/** Rules of an endpoint that cost nothing, says the same page. */
const FREE_RULES = 5;

export const endpoint: AnySheet = sheet({
  type: "azurerm_cdn_endpoint",
  title: "CDN endpoint",
  pricing: "azure.microsoft.com/pricing/details/cdn",
  limits: ["Data is billed by the zone it is served from; all of it counts as served from that of the endpoint's location."],
  attributes,
  usage,
  references,
  components: [
    {
      name: "Data sent",
      detail: (r) => soldAs(r).join(", "),
      unit: "GB",
      quantity: (r) => r.usage.monthly_outbound_gb,
      price: (r) => {
        r.assume(`all is served from ${zoneOf(r)}, that of its location`);
        return meter(r, "Data Transfer");
      },
    },
    {
      name: "Accelerated data",
      unit: "GB",
      when: (r) => r.optimization_type === "DynamicSiteAcceleration",
      quantity: (r) => r.usage.monthly_outbound_gb,
      price: (r) => meter(r, "Acceleration Data Transfer"),
    },
    {
      name: "Rules",
      detail: () => "beyond five",
      unit: "months",
      when: (r) => rulesOf(r) > FREE_RULES,
      quantity: (r) => rulesOf(r) - FREE_RULES,
      price: (r) => meter(r, "Rule"),
    },
    {
      name: "Requests through rules",
      unit: "requests",
      when: (r) => rulesOf(r) > FREE_RULES,
      quantity: (r) => r.usage.monthly_rules_engine_requests,
      price: (r) => meter(r, "Requests"),
    },
  ],
});

function soldAs({ refs: { profile } }: Endpoint): readonly [product: string, sku: string] {
  if (!profile) return unpriced("its profile, which has the SKU, is not in the plan");
  return PROFILES.get(profile.sku ?? "") ?? unpriced(`the billing words of ${profile.sku} are not known`);
}

function rulesOf({ delivery_rule: rules, global_delivery_rule: global }: Endpoint): number {
  return rules + global;
}

function zoneOf({ region }: Endpoint): string {
  return ZONES[geographyOf(region)] ?? unpriced(`the billing zone of ${region} is not known`);
}

function meter(r: Endpoint, name: string): PriceQuery {
  const [product, sku] = soldAs(r);
  return azure("Content Delivery Network", product, sku, `${sku} ${name}`, { place: zoneOf(r) });
}
