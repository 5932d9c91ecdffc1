import type { Selectable } from "../config/select.ts";
import type { Change, Side } from "./change.ts";
import { isValues, own, UNKNOWN, type Value, type Values } from "./value.ts";

/** Attributes that hold tags or labels, the most complete first: the AWS provider's default tags, Google's effective and provider labels. */
const ATTRIBUTES = ["tags_all", "effective_labels", "terraform_labels", "tags", "labels", "resource_labels"] as const;

/** Tags or labels of a resource after the change (before it, for what goes). Values that are not known are left out. */
export function tagsOf(change: Pick<Change, "after" | "before">): ReadonlyMap<string, string> {
  const values = change.after ?? change.before;
  const tags = new Map<string, string>();
  for (const attribute of [...ATTRIBUTES].reverse()) {
    for (const [key, value] of Object.entries(recordOf(own(values, attribute)))) if (typeof value === "string") tags.set(key, value);
  }
  for (const [key, value] of listed(own(values, "tag"))) tags.set(key, value);
  return tags;
}

/** The blocks `tag { key, value }` of an autoscaling group. */
function listed(value: Value | undefined): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((block: Value): [string, string][] => {
    const { key, value: text } = recordOf(block);
    return typeof key === "string" && typeof text === "string" ? [[key, text]] : [];
  });
}

function recordOf(value: Value | undefined): Values {
  return isValues(value) ? value : {};
}

/** What selectors look at. */
export function selectableOf(change: Change): Selectable {
  return { type: change.type, address: change.address, module: change.module, tags: () => tagsOf(change) };
}

/** Tags that may be there, and cannot be read. */
export interface HiddenTags {
  /** Why none of them can be read; undefined when only some cannot. */
  all: string | undefined;
  /** Those whose values are known only after apply. */
  unknown: ReadonlySet<string>;
}

/** What of the tags or labels of a side is known only after apply, or marked sensitive. */
export function hiddenTagsOf(change: Change, side: Side): HiddenTags {
  const unknown = new Set<string>();
  for (const attribute of [...ATTRIBUTES, "tag"]) {
    const value = own(change[side], attribute);
    if (value === undefined || value === null) continue;
    if (change.hasSensitive && change.isSensitive(attribute)) return { all: `the plan marks ${attribute} sensitive`, unknown };
    // The provider fills these in from the others: without any tag they are known only after apply.
    if (value === UNKNOWN && !COMPUTED.includes(attribute)) return { all: `${attribute} is known only after apply`, unknown };
    for (const [key, one] of Object.entries(recordOf(value as Value))) if (one === UNKNOWN) unknown.add(key);
  }
  return { all: undefined, unknown };
}

const COMPUTED: readonly string[] = ["tags_all", "effective_labels", "terraform_labels"];
