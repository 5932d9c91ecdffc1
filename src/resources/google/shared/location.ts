/** A location as the price list has it, and what its lines are called. */
export interface Location {
  /** "europe-west1", "eur4", "us" */
  readonly place: string;
  readonly kind: "Regional" | "Dual-Region" | "Multi-Region";
  readonly continent: Continent | undefined;
}

export type Continent = "Africa" | "Asia" | "Europe" | "Middle East" | "North America" | "Oceania" | "South America";

/** Multi-regions and predefined dual-regions: cloud.google.com/storage/docs/locations. */
const WIDE: ReadonlyMap<string, Location> = new Map<string, Location>([
  ["us", { place: "us", kind: "Multi-Region", continent: "North America" }],
  ["eu", { place: "europe", kind: "Multi-Region", continent: "Europe" }],
  ["europe", { place: "europe", kind: "Multi-Region", continent: "Europe" }],
  ["asia", { place: "asia", kind: "Multi-Region", continent: "Asia" }],
  ["nam4", { place: "nam4", kind: "Dual-Region", continent: "North America" }],
  ["eur4", { place: "eur4", kind: "Dual-Region", continent: "Europe" }],
  ["asia1", { place: "asia1", kind: "Dual-Region", continent: "Asia" }],
]);

/** By the first step of a region's name. */
const CONTINENTS: ReadonlyMap<string, Continent> = new Map<string, Continent>([
  ["africa", "Africa"],
  ["asia", "Asia"],
  ["australia", "Oceania"],
  ["europe", "Europe"],
  ["me", "Middle East"],
  ["northamerica", "North America"],
  ["southamerica", "South America"],
  ["us", "North America"],
]);

/** The continent of a region ("us_east1" and "us-east1" alike); undefined for one that is not known. */
export function continentOf(region: string): Continent | undefined {
  return CONTINENTS.get(region.split(/[-_]/)[0] ?? "");
}

export function locationOf(location: string): Location {
  const place = location.toLowerCase();
  return WIDE.get(place) ?? { place, kind: "Regional", continent: continentOf(place) };
}
