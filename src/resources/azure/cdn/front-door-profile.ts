import { type Read, text, unpriced } from "../../fields.ts";
import { azure, type PriceQuery } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";

const attributes = { sku_name: text() } as const;

/** Zones of the bill, by the words of usage keys: azure.microsoft.com/pricing/details/frontdoor. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => [`zone_${number}`, `Zone ${number}`] as const),
  ["us_gov_zone_1", "US Gov Zone 1"],
]);

/** What is billed by the zone of the edge that a client reaches. */
const KINDS = [
  { key: "monthly_outbound_data_transfer_gb", name: "Data out", unit: "GB", meter: "Data Transfer Out", says: "GB a month sent to clients" },
  { key: "monthly_inbound_data_transfer_gb", name: "Data to origins", unit: "GB", meter: "Data Transfer In", says: "GB a month sent to origins" },
  { key: "monthly_requests", name: "Requests", unit: "requests", meter: "Requests", says: "requests a month" },
] as const;

type Kind = (typeof KINDS)[number];

const usage: Record<string, UsageKey<"number">> = Object.fromEntries(
  KINDS.flatMap(({ key, says }) => [...ZONES].map(([word, zone]) => [`${key}.${word}`, usageNumber(`${says} from edges of ${zone}`)] as const)),
);

type Profile = Read<typeof attributes> & Context<typeof usage, {}>;

export const frontDoorProfile: AnySheet = sheet({
  type: "azurerm_cdn_frontdoor_profile",
  title: "Front Door profile",
  pricing: "azure.microsoft.com/pricing/details/frontdoor",
  limits: ["Endpoints, routes, rules, domains and firewall policies are included; Captcha sessions and edge actions are not priced."],
  attributes,
  usage,
  components: [
    { name: "Base fee", detail: (r) => tierOf(r), unit: "months", quantity: () => 1, price: (r) => meter(r, "Base Fees", "Zone 1") },
    ...KINDS.flatMap((kind) => [...ZONES].map(([word, zone], at) => traffic(kind, word, zone, at === 0))),
  ],
});

/** A line for each zone that usage names; one that asks, for the first zone, where it names none. */
function traffic({ key, name, unit, meter: words }: Kind, word: string, zone: string, asks: boolean): Component<Profile> {
  const given = (r: Profile) => r.usage[`${key}.${word}`];
  const isSilent = (r: Profile): boolean => [...ZONES.keys()].every((other) => r.usage[`${key}.${other}`] === undefined);
  return {
    name,
    detail: () => zone,
    unit,
    when: (r) => given(r) !== undefined || (asks && isSilent(r)),
    quantity: given,
    price: (r) => meter(r, words, zone),
  };
}

/** "Standard_AzureFrontDoor" is sold as Standard. */
function tierOf({ sku_name: sku }: Profile): string {
  return /^(Standard|Premium)_AzureFrontDoor$/.exec(sku ?? "")?.[1] ?? unpriced(`${sku} is no SKU that this version knows`);
}

function meter(r: Profile, name: string, place: string): PriceQuery {
  return azure("Azure Front Door Service", "Azure Front Door", tierOf(r), `${tierOf(r)} ${name}`, { place });
}
