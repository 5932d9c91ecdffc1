import { google } from "../../price-query.ts";
import { type AnySheet, type Component, type Context, sheet, type UsageKey, usageNumber } from "../../sheet.ts";

/** Destinations by key of the usage file: the words of their lines and of the bill. */
const DESTINATIONS: Readonly<Record<string, readonly [name: string, words: string]>> = {
  worldwide: ["worldwide, without China and Australia", "Americas"],
  china: ["to China, without Hong Kong", "China"],
  australia: ["to Australia", "Australia"],
};

const keyOf = (destination: string): string => `monthly_egress_data_transfer_gb.${destination}`;

const usage: Record<string, UsageKey<"number">> = Object.fromEntries(
  Object.entries(DESTINATIONS).map(([key, [name]]) => [keyOf(key), usageNumber(`GB of IPSec traffic to the internet in a month, ${name}`)]),
);

export const externalVpnGateway: AnySheet = sheet({
  type: "google_compute_external_vpn_gateway",
  title: "External VPN gateway",
  pricing: "cloud.google.com/network-connectivity/docs/vpn/pricing",
  limits: ["Traffic is priced from the provider's region."],
  attributes: {},
  usage,
  components: Object.entries(DESTINATIONS).map(
    ([key, [name, words]]): Component<Context<typeof usage, {}>> => ({
      name: `IPSec traffic ${name}`,
      unit: "GB",
      quantity: (r) => r.usage[keyOf(key)],
      price: google("Compute Engine", `Network Vpn Internet Data Transfer Out to ${words}`),
      sharedTiers: true, // The catalogue's aggregationLevel of these SKUs is ACCOUNT.
    }),
  ),
});
