import { unpriced } from "../../fields.ts";

const NAMES: ReadonlyMap<string, string> = new Map([
  ["geo", "RA-GRS"],
  ["geozone", "RA-GZRS"],
  ["local", "LRS"],
  ["zone", "ZRS"],
  ["grs", "RA-GRS"],
  ["gzrs", "RA-GZRS"],
  ["lrs", "LRS"],
  ["zrs", "ZRS"],
]);

/** How the price list calls the redundancy of backups: "Geo" is RA-GRS. */
export function backupRedundancyOf(storageAccountType: string): string {
  return NAMES.get(storageAccountType.toLowerCase()) ?? unpriced(`the redundancy ${storageAccountType} is not one that this version knows`);
}
