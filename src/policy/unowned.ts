import { OWNER_KINDS, type OwnerKind, ownerOf, UNOWNED } from "../config/owners.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import type { Policy } from "./policy.ts";
import type { Finding } from "./verdict.ts";

const NOUNS: Readonly<Record<OwnerKind, string>> = {
  environment: "environment",
  team: "team",
  product: "product",
  costCenter: "cost centre",
  costClass: "class of cost",
};

/** Cost that a change adds and that belongs to nobody, for each class that the policy defines. Unowned teams are told even where `unowned` is silent. */
export function judgeUnowned({ resources }: Estimate, policy: Policy): Finding[] {
  return OWNER_KINDS.flatMap(({ kind, section }) => {
    const level = policy.unowned[section] ?? (section === "teams" ? "advisory" : undefined);
    if (level === undefined || policy[section].length === 0) return [];
    const found = resources.filter((resource) => isAdded(resource, kind));
    if (found.length === 0) return [];
    const untold = found.filter(({ owners }) => ownerOf(owners, kind) === undefined).length;
    const said = `${found.length} changed resource${found.length === 1 ? "" : "s"} that cost${found.length === 1 ? "s" : ""} more belong${found.length === 1 ? "s" : ""} to no ${NOUNS[kind]}`;
    return [
      {
        id: `unowned/${section}`,
        level,
        because: `${said}${untold > 0 ? ` (of ${untold} it cannot be told before apply)` : ""}`,
        next: `Give them what an entry of ${section} in the policy looks for: a tag, a path, a module.`,
        addresses: found.map(({ address }) => address),
      },
    ];
  });
}

/** Dearer or of unknown cost, or taken from somebody whom it belonged to. */
function isAdded({ changed, delta, owners, prior, after }: ResourceEstimate, kind: OwnerKind): boolean {
  const owner = ownerOf(owners, kind);
  if (!changed || (owner !== undefined && owner !== UNOWNED)) return false;
  const taken = prior !== undefined && ownerOf(prior.owners, kind) !== owner && after.monthly?.isZero === false;
  return taken || delta?.gt(0) !== false;
}
