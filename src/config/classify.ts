import type { ClassEntry } from "./owner-classes.ts";
import { OWNER_KINDS, type OwnerKind, type Owners, UNOWNED } from "./owners.ts";
import type { RunPlace } from "./run-place.ts";
import { type Fit, fitsOf, type Selectable } from "./select.ts";

/** The policy's classes, by section. */
export type Classes = { readonly [section in (typeof OWNER_KINDS)[number]["section"]]: readonly ClassEntry[] };

/** Says what a resource belongs to. */
export type Classify = (resource: Selectable) => Owners;

/** What one entry says: a name, nothing, or that it cannot be told. */
type Said = { name: string } | "no" | "unknown";

/** Compiles the classes: of each the first entry that fits counts. Where it cannot be told whether one fits, those after it do not count either. Throws ConfigError as selectors do. */
export function classifierOf(classes: Classes, run: RunPlace): Classify {
  const kinds = OWNER_KINDS.flatMap(({ kind, section }) =>
    classes[section].length > 0 ? [{ kind, entries: classes[section].map((one) => read(one, run)) }] : [],
  );
  return (resource) => {
    const owners: { [kind in OwnerKind]?: string } & { untold?: OwnerKind[] } = {};
    const seen = { ...resource, owners };
    for (const { kind, entries } of kinds) {
      const found = firstOf(entries, seen);
      if (found === "unknown") owners.untold = [...(owners.untold ?? []), kind];
      else if (found !== "no") owners[kind] = found.name;
    }
    return owners;
  };
}

function firstOf(entries: readonly ((resource: Selectable) => Said)[], resource: Selectable): Said {
  for (const entry of entries) {
    const said = entry(resource);
    if (said !== "no") return said;
  }
  return "no";
}

function read({ name, for: selector, from_tag: tag, values }: ClassEntry, run: RunPlace): (resource: Selectable) => Said {
  const test = fitsOf(selector, run);
  const allowed = values && new Set(values);
  const named = (resource: Selectable): Said => {
    if (tag === undefined) return name === undefined ? "no" : { name };
    const value = resource.tags().get(tag);
    if (value === undefined) return resource.isTagOpen?.(tag) ? "unknown" : "no";
    return value === "" || value === UNOWNED || allowed?.has(value) === false ? "no" : { name: value };
  };
  return (resource) => {
    const fit: Fit = test(resource);
    if (fit === "no") return "no";
    const found = named(resource);
    return fit === "yes" || found === "no" ? found : "unknown";
  };
}
