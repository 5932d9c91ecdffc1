import type { Attributes } from "./attributes.ts";
import locations from "./locations.json" with { type: "json" };

/** CloudFront's edge areas, as the price list calls them and as our places are called. */
const EDGE_AREAS: ReadonlySet<string> = new Set([
  "Asia Pacific",
  "Australia",
  "Canada",
  "Europe",
  "India",
  "Japan",
  "Middle East",
  "South Africa",
  "South America",
  "United States",
]);

/** AWS writes region codes into usage types: EUC1-, EU- (Ireland), LAX1- (a local zone), and in some services eu-west-1-; two for what goes between regions. */
const PREFIX = /^(?:(?:[A-Z]{3}\d{1,2}(?:WL\d{1,2})?|EU|[a-z]{2}(?:-[a-z]+)+-\d)[-:])+/;
const AREA_PREFIX = /^[A-Z]{2}-/;
const AREA_PAIR_PREFIX = /^[A-Z]{2}-[A-Z]{2}-/;
const BETWEEN_REGIONS = /(?:^|-)AWS-(?:In|Out)-/;
const PLACE = /^[a-z]{2}(?:-[a-z]+)+-\d[a-z0-9-]{0,24}$/;

const byLocation: ReadonlyMap<string, string> = new Map(Object.entries(locations).flatMap(([region, names]) => names.map((name) => [words(name), region])));

export interface Placed {
  /** The usage type without what names the place. */
  usageType: string;
  /** Region, edge area, "from>to" or "global"; undefined where the list names a place that we do not know. */
  place: string | undefined;
}

/** Splits a usage type into place and billing words. `fileRegion` is the region of the list, for products that name none. */
export function placeOf(attributes: Attributes, fileRegion: string): Placed {
  const said = attributes("usagetype");
  const from = attributes("fromlocation");
  const area = from || attributes("location");
  if (/^[A-Z]{2}$/.test(from) && AREA_PAIR_PREFIX.test(said)) {
    const to = attributes("tolocation");
    return { usageType: said.replace(AREA_PAIR_PREFIX, ""), place: /^[A-Z]{2}$/.test(to) ? `${from}>${to}` : undefined };
  }
  if (EDGE_AREAS.has(area)) return { usageType: said.replace(AREA_PREFIX, ""), place: area };
  const usageType = said.replace(PREFIX, "");
  return { usageType, place: regionsOf(attributes, usageType, fileRegion) };
}

function regionsOf(attributes: Attributes, usageType: string, fileRegion: string): string | undefined {
  const from = regionNamed(attributes("fromregioncode"), attributes("fromlocation"));
  const to = regionNamed(attributes("toregioncode"), attributes("tolocation"));
  if (BETWEEN_REGIONS.test(usageType)) return from && to ? `${from}>${to}` : undefined;
  if (attributes("fromlocation") !== "") return from ?? to;
  const location = attributes("location");
  const region = regionNamed(attributes("regioncode"), location);
  if (region) return region;
  if (location === "" && usageType.startsWith("Global-")) return "global";
  if (/^(?:any|global|worldwide|)$/i.test(location)) return PLACE.test(fileRegion) && attributes("usagetype") !== usageType ? fileRegion : "global";
  return undefined;
}

function regionNamed(code: string, location: string): string | undefined {
  return PLACE.test(code) ? code : byLocation.get(words(location));
}

/** "US East (N. Virginia)" and "US East (N Virginia)", "EU (Ireland)" and "Europe (Ireland)" are the same. */
function words(location: string): string {
  return location
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A region or a zone's group, not an edge area, a pair or "global". */
export function isRegion(place: string): boolean {
  return PLACE.test(place);
}
