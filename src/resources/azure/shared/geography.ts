import { unpriced } from "../../fields.ts";

/** Parts of the world by which Azure groups its locations into billing zones, and its clouds with prices of their own. */
export type Geography = "america" | "south-america" | "europe" | "emirates" | "middle-east" | "africa" | "asia" | "oceania" | "india" | "us-gov" | "china";

/** By the names of locations: learn.microsoft.com/azure/reliability/regions-list. Germany's sovereign cloud was closed in 2021. */
const LOCATIONS: readonly (readonly [RegExp, Geography])[] = [
  [/^us(gov|dod)/, "us-gov"],
  [/^china/, "china"],
  [/us\d?(euap|stg)?$|^(canada|mexico)/, "america"],
  [/^(brazil|chile)/, "south-america"],
  [/europe$|^(austria|belgium|denmark|finland|france|germany|greece|italy|norway|poland|spain|sweden|switzerland|uk)/, "europe"],
  [/^uae/, "emirates"],
  [/^(israel|qatar|saudiarabia)/, "middle-east"],
  [/^southafrica/, "africa"],
  [/india/, "india"],
  [/^(australia|newzealand)/, "oceania"],
  [/asia$|^(indonesia|japan|korea|malaysia|taiwan)/, "asia"],
];

/** Where a location lies. Unpriced for one that is not known. */
export function geographyOf(location: string): Geography {
  return LOCATIONS.find(([names]) => names.test(location))?.[1] ?? unpriced(`where the location ${location} lies is not known`);
}
