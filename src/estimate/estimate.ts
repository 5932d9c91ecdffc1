import { Exact } from "../base/exact.ts";
import type { Change, Notice, Plan, Region } from "../plan/change.ts";
import { tagsOf } from "../plan/tags.ts";
import type { PackIdentity } from "../pricing/source.ts";
import { loadFreeTypes } from "../resources/free-types.ts";
import type { OwnSheet } from "../resources/kinds/own-sheet.ts";
import { outsidePlan } from "../resources/outside-plan.ts";
import { loadSheets, withKinds } from "../resources/registry.ts";
import { HIDDEN } from "../resources/secrets.ts";
import { type Comparison, compare, isAlike, UNCHANGED } from "./compare.ts";
import { Pricer, type PricingOptions, regionOf, type Sides } from "./pricer.ts";
import { isMoved, type ResourceEstimate } from "./resource-estimate.ts";
import { ABSENT } from "./side.ts";
import { type Totals, totalsOf } from "./totals.ts";

export interface Estimate {
  currency: string;
  resources: readonly ResourceEstimate[];
  totals: Totals;
  /** The snapshots that answered. */
  priceLists: readonly PackIdentity[];
  notices: readonly Notice[];
  asOf: string;
  /** Whether a base plan was given. */
  hasBase: boolean;
}

export interface EstimateOptions extends PricingOptions {
  plan: Plan;
  basePlan?: Plan;
  /** Whether selectors will ask for tags: keeping them takes memory. */
  keepsTags?: boolean | undefined;
  /** The team's own sheets by type; a built-in one counts before them, unless they replace it. Their prices must be among `prices`. */
  kinds?: ReadonlyMap<string, OwnSheet>;
}

/** Prices every managed resource of a plan on both sides. With a base plan, what that plans as well is pending and not part of the delta. */
export async function estimateOf(options: EstimateOptions): Promise<Estimate> {
  const { plan, basePlan } = options;
  const types = new Set([...plan.types, ...(basePlan?.types ?? [])]);
  const [sheets, free] = await Promise.all([loadSheets(types), loadFreeTypes(types)]);
  const catalogue = { sheets: options.kinds ? withKinds(sheets, options.kinds) : sheets, free };
  const base = basePlan && planned(basePlan, new Pricer(basePlan, catalogue, options));
  const pricer = new Pricer(plan, catalogue, options);
  const resources: ResourceEstimate[] = [];
  for (const change of plan.changes()) resources.push(estimateChange(change, pricer, base, options));
  for (const left of base?.values() ?? []) resources.push(onlyOnBase(left, options));
  return {
    currency: options.currency,
    resources,
    totals: totalsOf(resources),
    priceLists: options.prices.identities?.() ?? [],
    notices: plan.notices,
    asOf: options.asOf,
    hasBase: basePlan !== undefined,
  };
}

interface Planned extends Sides {
  change: Change;
}

function planned(plan: Plan, pricer: Pricer): Map<string, Planned> {
  const entries = new Map<string, Planned>();
  for (const change of plan.changes()) {
    if (change.deposed === undefined) entries.set(change.address, { change, ...pricer.sides(change) });
  }
  return entries;
}

function kept(tags: ReadonlyMap<string, string>): () => ReadonlyMap<string, string> {
  return () => tags;
}

const NO_TAGS = kept(new Map());

/** Reports tell no region that the plan marks sensitive. */
function shownRegion(region: Region): Region {
  return region.known && region.sensitive ? { ...region, name: HIDDEN } : region;
}

function estimateChange(change: Change, pricer: Pricer, base: Map<string, Planned> | undefined, options: EstimateOptions): ResourceEstimate {
  const { before, after } = pricer.sides(change);
  const key = change.previousAddress ?? change.address;
  const counterpart = change.deposed === undefined ? (base?.get(key) ?? base?.get(change.address)) : undefined;
  if (counterpart) base?.delete(counterpart.change.address);
  const imported = change.imported && change.action !== "delete";
  const baseline = counterpart?.after ?? (imported && !change.hasBefore ? after : before);
  const alike = counterpart ? false : change.action === "no-op" || change.action === "forget";
  const comparison = alike ? UNCHANGED : compare(baseline, after);
  const changed = isMoved(change) || isChanged(change, counterpart, comparison);
  return {
    address: change.address,
    previousAddress: change.previousAddress,
    type: change.type,
    module: change.module,
    tags: options.keepsTags ? kept(tagsOf(change)) : NO_TAGS,
    action: change.action,
    imported: change.imported,
    deposed: change.deposed,
    region: shownRegion(pricer.regionOf(change, changed && (before.status !== "free" || after.status !== "free"))),
    outsidePlan: !pricer.hasSheet(change.type) && outsidePlan(change.type) !== undefined,
    before,
    after,
    pending: counterpart ? compare(counterpart.before, counterpart.after).delta : Exact.zero,
    changed,
    ...comparison,
  };
}

/** Where the base branch plans something for it as well, only what differs from that is this change's doing. */
function isChanged({ action }: Change, counterpart: Planned | undefined, comparison: Comparison): boolean {
  if (counterpart && counterpart.change.action !== "no-op") return comparison.drivers.length > 0 || !isAlike(comparison);
  return action !== "no-op";
}

/** Planned by the base branch, absent here: this change takes the plan back. */
function onlyOnBase({ change, before, after }: Planned, options: EstimateOptions): ResourceEstimate {
  const gone = change.action === "delete";
  return {
    ...(gone ? UNCHANGED : compare(after, ABSENT)),
    address: change.address,
    previousAddress: undefined,
    type: change.type,
    module: change.module,
    tags: options.keepsTags ? kept(tagsOf(change)) : NO_TAGS,
    action: "planned-on-base",
    imported: change.imported,
    deposed: undefined,
    region: shownRegion(regionOf(change)),
    outsidePlan: false,
    before: gone ? ABSENT : before,
    after: ABSENT,
    pending: compare(before, after).delta,
    changed: !gone,
  };
}
