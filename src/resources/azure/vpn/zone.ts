import { unpriced } from "../../fields.ts";
import { type Geography, geographyOf } from "../shared/geography.ts";

/** Zones of data between virtual networks: azure.microsoft.com/pricing/details/virtual-network. */
const ZONES: Partial<Record<Geography, string>> = {
  america: "Zone 1",
  europe: "Zone 1",
  asia: "Zone 2",
  india: "Zone 2",
  oceania: "Zone 2",
  africa: "Zone 3",
  emirates: "Zone 3",
  "south-america": "Zone 3",
  "us-gov": "US Gov Zone 1",
};

/** The zone of data that leaves a location. Two locations of Australia are billed as America and Europe are, says the same page. */
export function zoneOf(location: string): string {
  if (/^australiacentral2?$/.test(location)) return "Zone 1";
  return ZONES[geographyOf(location)] ?? unpriced(`the billing zone of ${location} is not known`);
}
