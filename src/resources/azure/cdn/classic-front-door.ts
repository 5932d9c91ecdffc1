import { blocks, count, flag, type Read } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";

const attributes = {
  frontend_endpoint: count({ because: "few" }),
  routing_rule: blocks({ enabled: flag({ default: true, because: "the provider's default" }) }),
} as const;

/** Usage keys of data by zone: azure.microsoft.com/pricing/details/frontdoor, "Classic". */
const ZONES = {
  north_america_europe_africa: ["Zone 1", "North America, Europe and Africa"],
  asia_pacific: ["Zone 2", "Asia Pacific"],
  south_america: ["Zone 3", "South America"],
  australia: ["Zone 4", "Australia"],
  india: ["Zone 5", "India"],
  us_gov: ["US Gov Zone 1", "the locations of the US government"],
} as const;

type Zone = keyof typeof ZONES;
const zones = Object.keys(ZONES) as Zone[];

const usage: Record<string, UsageKey<"number">> = {
  monthly_inbound_data_transfer_gb: usageNumber("GB a month that clients send in"),
  ...Object.fromEntries(
    zones.map((zone) => [`monthly_outbound_data_transfer_gb.${zone}`, usageNumber(`GB a month sent to clients in ${ZONES[zone][1]}`)] as const),
  ),
};

type FrontDoor = Read<typeof attributes> & Context<typeof usage, {}>;

const INCLUDED_RULES = 5;
const INCLUDED_HOSTS = 100;

export const classicFrontDoor: AnySheet = sheet({
  type: "azurerm_frontdoor",
  title: "Front Door (classic)",
  pricing: "azure.microsoft.com/pricing/details/frontdoor",
  limits: ["Rules of the rules engine are not priced."],
  attributes,
  usage,
  components: [
    {
      name: "Routing rules",
      detail: () => "the first five",
      unit: "hours",
      hourly: true,
      when: (r) => rulesOf(r) > 0,
      quantity: (r) => Math.min(rulesOf(r), INCLUDED_RULES),
      price: meter("Included Routing Rules"),
    },
    {
      name: "Routing rules",
      detail: () => "beyond five",
      unit: "hours",
      hourly: true,
      when: (r) => rulesOf(r) > INCLUDED_RULES,
      quantity: (r) => rulesOf(r) - INCLUDED_RULES,
      price: meter("Overage Routing Rules"),
    },
    {
      name: "Domains",
      detail: () => "beyond a hundred",
      unit: "months",
      when: (r) => r.frontend_endpoint > INCLUDED_HOSTS,
      quantity: (r) => r.frontend_endpoint - INCLUDED_HOSTS,
      price: meter("Custom Domain"),
    },
    { name: "Data in", unit: "GB", quantity: (r) => r.usage["monthly_inbound_data_transfer_gb"], price: meter("Data Transfer In") },
    ...zones.map(outbound),
  ],
});

/** A line for each zone that usage names; one that asks, for the first zone, where it names none. */
function outbound(zone: Zone, at: number): Component<FrontDoor> {
  const given = (r: FrontDoor) => r.usage[`monthly_outbound_data_transfer_gb.${zone}`];
  const isSilent = (r: FrontDoor): boolean => zones.every((other) => r.usage[`monthly_outbound_data_transfer_gb.${other}`] === undefined);
  return {
    name: "Data out",
    detail: () => ZONES[zone][1],
    unit: "GB",
    when: (r) => given(r) !== undefined || (at === 0 && isSilent(r)),
    quantity: given,
    price: meter("Data Transfer Out", ZONES[zone][0]),
  };
}

function rulesOf({ routing_rule: rules }: FrontDoor): number {
  return rules.filter(({ enabled }) => enabled).length;
}

/** What does not depend on zones costs the same in all. */
function meter(name: string, place = "Zone 1"): PriceQuery {
  return azure("Azure Front Door Service", "Azure Front Door Service", "Standard", `Standard ${name}`, { place });
}
