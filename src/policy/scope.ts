import { Exact } from "../base/exact.ts";
import { fitsOf } from "../config/select.ts";
import type { Selector } from "../config/selector.ts";
import { deltaIn } from "../estimate/compare.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";
import { sideIn } from "../estimate/side.ts";
import type { Case } from "../resources/usage/usage.ts";

/** A resource as a selector's scope counts it. What enters counts whole there, and what leaves is another's: the two are never netted (BY14). */
export interface Scoped {
  resource: ResourceEstimate;
  is: "staying" | "entering" | "leaving";
  /** A month: what the change adds to the scope, at least; below 0 what it takes away. */
  added: Exact;
  /** False when `added` is a lower bound. */
  isKnown: boolean;
}

export interface Scope {
  counted: readonly Scoped[];
  /** Resources that the change adds or makes dearer, and of which it cannot be told whether they count. */
  untold: readonly ResourceEstimate[];
}

/** What a selector chooses before the change and after it, with what that costs in a case. */
export function scopeOf(selector: Selector | undefined, { resources, run }: Pick<Estimate, "resources" | "run">, which: Case = "expected"): Scope {
  const fits = fitsOf(selector, run);
  const [counted, untold]: [Scoped[], ResourceEstimate[]] = [[], []];
  for (const resource of resources) {
    const fit = fits(resource);
    const was = resource.prior ? fits(resource.prior) === "yes" : fit === "yes";
    if (fit === "unknown" && resource.changed && deltaIn(resource, which).delta?.gt(0) !== false) untold.push(resource);
    if (fit === "yes") counted.push(was ? staying(resource, which) : entering(resource, which));
    else if (was) counted.push(leaving(resource, which));
  }
  return { counted, untold };
}

function staying(resource: ResourceEstimate, which: Case): Scoped {
  const { changed } = resource;
  const { atLeast, delta } = deltaIn(resource, which);
  return { resource, is: "staying", added: changed ? atLeast : Exact.zero, isKnown: !changed || delta !== undefined };
}

function entering(resource: ResourceEstimate, which: Case): Scoped {
  const { status, monthly } = sideIn(resource.after, which);
  return { resource, is: "entering", added: monthly ?? Exact.zero, isKnown: status !== "unpriced" && status !== "unsupported" };
}

function leaving(resource: ResourceEstimate, which: Case): Scoped {
  return { resource, is: "leaving", added: (sideIn(resource.before, which).monthly ?? Exact.zero).negated(), isKnown: true };
}
