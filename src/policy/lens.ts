import { classifierOf } from "../config/classify.ts";
import { OWNER_KINDS } from "../config/owners.ts";
import type { RunPlace } from "../config/run-place.ts";
import type { Selector } from "../config/selector.ts";
import type { Lens } from "../resources/selectable.ts";
import type { Policy } from "./policy.ts";

/** How a policy looks at resources; undefined where it asks for nothing but addresses and types: what is seen takes memory. Throws ConfigError where a class asks for what the run does not say. */
export function lensOf(policy: Policy, run: RunPlace): Lens | undefined {
  const kinds = OWNER_KINDS.flatMap(({ kind, section }) => (policy[section].length > 0 ? [kind] : []));
  const selectors = [...policy.budgets.map((budget) => budget.for), ...policy.tags.rules.map((rule) => rule.for)];
  const hasEndTag = policy.budgets.some(({ until_tag: tag }) => tag !== undefined);
  const names = Object.keys(policy.tags.canonical).length > 0;
  if (kinds.length === 0 && !names && !selectors.some(looksInside) && !hasEndTag) return undefined;
  return { tagNames: policy.tags.canonical, classify: kinds.length > 0 ? classifierOf(policy, run) : undefined, kinds };
}

function looksInside(selector: Selector | undefined): boolean {
  return selector?.tags !== undefined || selector?.accounts !== undefined;
}
