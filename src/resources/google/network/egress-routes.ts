import { google } from "../../price-query.ts";
import { type Component, type Context, type UsageKey, usageNumber } from "../../sheet.ts";

interface Route {
  /** Key of the usage file, below `monthly_egress_data_transfer_gb`. */
  key: string;
  name: string;
  /** A pair of regions that stands for all of the kind: Google prices the kind, its bill names the pair. */
  place: string;
}

/** cloud.google.com/vpc/network-pricing, "Data transfer between regions". */
const ROUTES: readonly Route[] = [
  { key: "same_region", name: "within the same region", place: "us-central1>us-east4" },
  { key: "us_or_canada", name: "within the US or Canada", place: "us-central1>northamerica-northeast1" },
  { key: "europe", name: "within Europe", place: "europe-west1>europe-west3" },
  { key: "asia", name: "within Asia", place: "asia-northeast1>asia-northeast3" },
  { key: "south_america", name: "within South America", place: "southamerica-east1>southamerica-east1" },
  { key: "oceania", name: "to or from Indonesia and Oceania", place: "australia-southeast1>asia-southeast2" },
  { key: "worldwide", name: "between continents, without Oceania", place: "europe-north1>asia-southeast1" },
];

const keyOf = ({ key }: Route): string => `monthly_egress_data_transfer_gb.${key}`;

export const egressUsage: Record<string, UsageKey<"number">> = Object.fromEntries(
  ROUTES.map((route) => [keyOf(route), usageNumber(`GB that leave ${route.name} in a month`)]),
);

/** What leaves a gateway or connection towards other regions; `traffic` is what the lines call it. */
export function egressComponents(traffic: string): Component<Context<typeof egressUsage, {}>>[] {
  return ROUTES.map((route) => ({
    name: `${traffic} ${route.name}`,
    unit: "GB",
    quantity: (r) => r.usage[keyOf(route)],
    price: google("Compute Engine", "Network Inter Region Data Transfer Out", { place: route.place }),
  }));
}
