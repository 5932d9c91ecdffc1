import { awsGroups } from "./groups/aws.ts";
import { azureGroups } from "./groups/azure.ts";
import { googleGroups } from "./groups/google.ts";
import type { OwnSheet } from "./kinds/own-sheet.ts";
import type { Cloud } from "./price-query.ts";
import type { AnySheet } from "./sheet.ts";
import type { SheetGroup } from "./sheet-group.ts";

/** All groups of sheets, by cloud and name. They are loaded when a plan has a type of theirs, many at a time: one file is read faster than one for each service. */
export const groups: readonly (SheetGroup & { cloud: Cloud })[] = [
  ...awsGroups.map((group) => ({ cloud: "aws" as const, ...group })),
  ...azureGroups.map((group) => ({ cloud: "azure" as const, ...group })),
  ...googleGroups.map((group) => ({ cloud: "google" as const, ...group })),
];

const groupOf = new Map(groups.flatMap(({ types, load }) => types.map((type) => [type, load] as const)));

/** The sheets for the given types; types without a sheet are absent. */
export async function loadSheets(types: Iterable<string>): Promise<ReadonlyMap<string, AnySheet>> {
  const loads = new Set<SheetGroup["load"]>();
  for (const type of types) {
    const load = groupOf.get(type);
    if (load) loads.add(load);
  }
  const loaded = await Promise.all([...loads].map((load) => load()));
  return new Map(loaded.flat().flatMap((sheet) => sheet.types.map((type) => [type, sheet] as const)));
}

/** The sheets with a team's own beside them; a built-in one gives way only to a kind that says so. */
export function withKinds(builtIn: ReadonlyMap<string, AnySheet>, kinds: ReadonlyMap<string, OwnSheet>): ReadonlyMap<string, AnySheet> {
  return new Map([...builtIn, ...[...kinds].filter(([type, { replaces }]) => replaces || !groupOf.has(type))]);
}
