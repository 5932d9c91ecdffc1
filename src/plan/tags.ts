import type { Selectable } from "../config/select.ts";
import type { Change } from "./change.ts";
import { isValues, own, type Value, type Values } from "./value.ts";

/** Attributes that hold tags or labels, the most complete first: the AWS provider's default tags, Google's effective and provider labels. */
const ATTRIBUTES = ["tags_all", "effective_labels", "terraform_labels", "tags", "labels", "resource_labels"] as const;

/** Tags or labels of a resource after the change (before it, for what goes). Values that are not known are left out. */
export function tagsOf(change: Change): ReadonlyMap<string, string> {
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
