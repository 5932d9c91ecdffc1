import { ConfigError } from "../base/trouble.ts";
import { locksOf } from "../config/locks.ts";
import { type Placed, placedAt } from "../config/placed.ts";
import { keysOf } from "../config/schema-keys.ts";
import { Policy } from "./policy.ts";

/** Throws ConfigError for a lock on a key that a policy cannot have, or on an item that is not there: mistyped, it would lock nothing. */
export function refuseIdleLocks(root: Placed): void {
  for (const { path, position } of locksOf(root)) {
    if (placedAt(root, path) || isKey(path, root)) continue;
    throw new ConfigError(`locked: there is no ${path}`, {
      position,
      remedy: "Name a key of the policy, or section.name for one of a list, such as budgets.platform.",
    });
  }
}

/** A key that is not set, and then keeps its default. Items of a list must be there. */
function isKey(path: string, root: Placed): boolean {
  const [head = ""] = path.split(".");
  if (path === head) return Object.hasOwn(Policy.shape, head);
  return placedAt(root, head)?.kind !== "list" && keysOf(Policy).some((key) => key.path === path);
}
