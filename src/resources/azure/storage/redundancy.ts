import { unpriced } from "../../fields.ts";

/** How the price list spells the redundancy of an account. */
export type Redundancy = "LRS" | "ZRS" | "GRS" | "RA-GRS" | "GZRS" | "RA-GZRS";

const SPELLED: ReadonlyMap<string, Redundancy> = new Map([
  ["LRS", "LRS"],
  ["ZRS", "ZRS"],
  ["GRS", "GRS"],
  ["RAGRS", "RA-GRS"],
  ["GZRS", "GZRS"],
  ["RAGZRS", "RA-GZRS"],
]);

export function redundancyOf(replicationType: string | undefined): Redundancy {
  const name = (replicationType ?? unpriced("account_replication_type is not set")).toUpperCase();
  return SPELLED.get(name) ?? unpriced(`the replication ${replicationType} is not one that this version knows`);
}

/** Without reads from the other region, which only the price of what is stored knows. */
export function writtenAs(redundancy: Redundancy): Redundancy {
  return redundancy.replace("RA-", "") as Redundancy;
}

/** Whether data are kept in several zones; they share some meters. */
export function isZonal(redundancy: Redundancy): boolean {
  return redundancy.endsWith("ZRS");
}

/** Whether data are copied to another region. */
export function isGeo(redundancy: Redundancy): boolean {
  return /G/.test(redundancy);
}
