import type { Wanted } from "../price-list.ts";
import type { RegionFile } from "./indexes.ts";
import { isRegion } from "./place.ts";

/** Services with prices for the whole world or for edge areas. Which of their regional files holds them is not fixed: all are read, and they are small. */
const WORLDWIDE: ReadonlySet<string> = new Set([
  "AWSBudgets",
  "AWSCodeCommit",
  "AWSDataTransfer",
  "AWSFMS",
  "AWSGlobalAccelerator",
  "AWSShield",
  "AWSSystemsManager",
  "AmazonBedrock",
  "AmazonCloudFront",
  "AmazonCloudWatch",
  "AmazonInspector",
  "AmazonLocationService",
  "AmazonQuickSight",
  "AmazonRoute53",
  "AmazonS3",
  "AmazonWorkSpaces",
  "ElasticMapReduce",
]);

/** Whether a place is asked for: a wanted region, a pair with one of them, or what is no region. */
export function isWanted(place: string, { places }: Wanted): boolean {
  if (places.length === 0) return true;
  const ends = place.split(">");
  return !ends.some(isRegion) || ends.some((end) => places.includes(end) || places.some((region) => end.startsWith(`${region}-`)));
}

/** The files that may hold wanted prices. */
export function wantedFiles(service: string, files: readonly RegionFile[], { places }: Wanted): readonly RegionFile[] {
  if (places.length === 0 || WORLDWIDE.has(service)) return files;
  const near = (a: string, b: string): boolean => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`); // a local zone and its region
  return files.filter(({ region }) => !isRegion(region) || places.some((place) => near(place, region)));
}
