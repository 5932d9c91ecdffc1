import type { Cloud } from "./price-query.ts";
import type { AnySheet } from "./sheet.ts";

/** Sheets of a service are loaded when a plan has one of its types, so that start-up does not grow with coverage. */
type Load = () => Promise<{ sheets: readonly AnySheet[] }>;

/** Which types each group of sheets prices. A test holds this list against the folder and against what the sheets declare. */
export const groups: readonly { cloud: Cloud; group: string; types: readonly string[]; load: Load }[] = [];

const groupOf = new Map(groups.flatMap(({ types, load }) => types.map((type) => [type, load] as const)));

/** The sheets for the given types; types without a sheet are absent. */
export async function loadSheets(types: Iterable<string>): Promise<ReadonlyMap<string, AnySheet>> {
  const loads = new Set<Load>();
  for (const type of types) {
    const load = groupOf.get(type);
    if (load) loads.add(load);
  }
  const loaded = await Promise.all([...loads].map((load) => load()));
  return new Map(loaded.flatMap(({ sheets }) => sheets).flatMap((sheet) => sheet.types.map((type) => [type, sheet] as const)));
}
