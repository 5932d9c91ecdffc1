import { Exact } from "../base/exact.ts";
import { fitsOf } from "../config/select.ts";
import type { Selector } from "../config/selector.ts";
import type { Estimate } from "../estimate/estimate.ts";
import type { ResourceEstimate } from "../estimate/resource-estimate.ts";

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

/** What a selector chooses before the change and after it. */
export function scopeOf(selector: Selector | undefined, { resources, run }: Pick<Estimate, "resources" | "run">): Scope {
  const fits = fitsOf(selector, run);
  const [counted, untold]: [Scoped[], ResourceEstimate[]] = [[], []];
  for (const resource of resources) {
    const fit = fits(resource);
    const was = resource.prior ? fits(resource.prior) === "yes" : fit === "yes";
    if (fit === "unknown" && resource.changed && resource.delta?.gt(0) !== false) untold.push(resource);
    if (fit === "yes") counted.push(was ? staying(resource) : entering(resource));
    else if (was) counted.push(leaving(resource));
  }
  return { counted, untold };
}

function staying(resource: ResourceEstimate): Scoped {
  const { changed, atLeast, delta } = resource;
  return { resource, is: "staying", added: changed ? atLeast : Exact.zero, isKnown: !changed || delta !== undefined };
}

function entering(resource: ResourceEstimate): Scoped {
  const { status, monthly } = resource.after;
  return { resource, is: "entering", added: monthly ?? Exact.zero, isKnown: status !== "unpriced" && status !== "unsupported" };
}

function leaving(resource: ResourceEstimate): Scoped {
  return { resource, is: "leaving", added: (resource.before.monthly ?? Exact.zero).negated(), isKnown: true };
}
