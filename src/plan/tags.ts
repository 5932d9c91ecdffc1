import type { Change, Side } from "./change.ts";
import { isValues, own, UNKNOWN, type Value, type Values } from "./value.ts";

/** Tags or labels of one thing. */
export interface Tags {
  /** Those whose values are known. */
  known: ReadonlyMap<string, string>;
  /** Whether a key that is not among them may be there: with a value that is known only after apply, or that the plan marks sensitive. */
  isOpen: (key: string) => boolean;
  /** Keys that are known to be there with such a value; undefined when any key may be. */
  openKeys: readonly string[] | undefined;
}

/** Attributes that hold tags or labels, the most complete first: the AWS provider's default tags, Google's effective and provider labels. */
const ATTRIBUTES: readonly string[] = ["tags_all", "effective_labels", "terraform_labels", "tags", "labels", "resource_labels"];

/** Tags of a resource on a side of the change. Sensitive ones are nobody's to know: they are open. */
export function tagsOn(change: Change, side: Side): Tags {
  const values = change[side];
  const given = ATTRIBUTES.filter((attribute) => values !== undefined && Object.hasOwn(values, attribute));
  if (change.hasSensitive && given.some((attribute) => change.isSensitive(attribute))) return OPEN;
  return merged(given.reverse().map((attribute) => mapped(own(values, attribute))));
}

/** The blocks `tag { key, value, propagate_at_launch }` of an autoscaling group that reach its instances: those alone are on its bill. */
export function propagatedTags(change: Change, side: Side): Tags {
  if (change.hasSensitive && change.isSensitive("tag")) return OPEN;
  const blocks = own(change[side], "tag");
  if (blocks === UNKNOWN) return OPEN;
  return merged((Array.isArray(blocks) ? (blocks as readonly Value[]) : []).map(propagated));
}

function propagated(block: Value): Tags {
  const given = isValues(block) ? block : {};
  const { key, value, propagate_at_launch: reaches } = given;
  if (block === UNKNOWN || key === UNKNOWN) return reaches === false ? NO_TAGS : OPEN;
  if (typeof key !== "string" || reaches === false) return NO_TAGS;
  return mapped({ [key]: reaches === UNKNOWN ? UNKNOWN : (value ?? null) });
}

/** Tags as a map of keys and values. */
export function mapped(value: Value | undefined): Tags {
  if (value === UNKNOWN) return OPEN;
  const entries = isValues(value) ? Object.entries(value) : [];
  const known = new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  const open = new Set(entries.flatMap(([key, text]) => (text === UNKNOWN ? [key] : [])));
  return { known, isOpen: (key) => open.has(key), openKeys: [...open] };
}

/** Several tags of one thing; of a key that several have, the last counts. */
export function merged(tags: readonly Tags[]): Tags {
  if (tags.length === 0) return NO_TAGS;
  if (tags.length === 1 && tags[0]) return tags[0];
  return { known: new Map(tags.flatMap(({ known }) => [...known])), ...openIn(tags) };
}

/** What is open in any of several. */
export function openIn(tags: readonly Tags[]): Pick<Tags, "isOpen" | "openKeys"> {
  const isAny = tags.some(({ openKeys }) => openKeys === undefined);
  return { isOpen: (key) => tags.some(({ isOpen }) => isOpen(key)), openKeys: isAny ? undefined : tags.flatMap(({ openKeys = [] }) => openKeys) };
}

export const NO_TAGS: Tags = { known: new Map(), isOpen: () => false, openKeys: [] };

/** Nothing of them is known. */
export const OPEN: Tags = { known: NO_TAGS.known, isOpen: () => true, openKeys: undefined };

/** The first block of an attribute, or undefined. */
export function firstBlock(values: Values | undefined, attribute: string): Values | undefined {
  const blocks = own(values, attribute);
  const [block]: readonly Value[] = Array.isArray(blocks) ? (blocks as readonly Value[]) : [];
  return isValues(block) ? block : undefined;
}
