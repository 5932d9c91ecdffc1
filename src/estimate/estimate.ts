import { Exact } from "../base/exact.ts";
import type { OwnerKind } from "../config/owners.ts";
import type { RunPlace } from "../config/run-place.ts";
import type { Change, Notice, Plan, Region } from "../plan/change.ts";
import type { PackIdentity } from "../pricing/source.ts";
import { loadFreeTypes } from "../resources/free-types.ts";
import type { OwnSheet } from "../resources/kinds/own-sheet.ts";
import { outsidePlan } from "../resources/outside-plan.ts";
import { loadSheets, withKinds } from "../resources/registry.ts";
import { HIDDEN } from "../resources/secrets.ts";
import { type Lens, sideOf } from "../resources/selectable.ts";
import { type Comparison, compare, isAlike, isBilledAlike, UNCHANGED } from "./compare.ts";
import { Pricer, type PricingOptions, regionOf, type Sides } from "./pricer.ts";
import { isMoved, type ResourceEstimate } from "./resource-estimate.ts";
import { type Former, priorOf, seenOn } from "./seen.ts";
import { type SharedTiers, TierPools } from "./shared-tiers.ts";
import { ABSENT } from "./side.ts";
import { type Totals, totalsOf } from "./totals.ts";

export interface Estimate {
  currency: string;
  resources: readonly ResourceEstimate[];
  totals: Totals;
  /** What the totals hold besides the resources: what sharing the steps of prices changes. Left out for nothing. */
  sharedTiers?: SharedTiers;
  /** The snapshots that answered. */
  priceLists: readonly PackIdentity[];
  notices: readonly Notice[];
  asOf: string;
  /** Whether a base plan was given. */
  hasBase: boolean;
  /** What the run says of itself, for selectors. */
  run?: RunPlace | undefined;
  /** Classes that the policy defines, by which totals can be told. */
  ownerKinds?: readonly OwnerKind[] | undefined;
}

export interface EstimateOptions extends PricingOptions {
  plan: Plan;
  basePlan?: Plan;
  /** How the policy's selectors look at resources, where they ask for more than addresses and types: what they see takes memory. */
  lens?: Lens | undefined;
  run?: RunPlace | undefined;
  /** The team's own sheets by type; a built-in one counts before them, unless they replace it. Their prices must be among `prices`. */
  kinds?: ReadonlyMap<string, OwnSheet>;
}

/** Prices every managed resource of a plan on both sides. With a base plan, what that plans as well is pending and not part of the delta. */
export async function estimateOf(options: EstimateOptions): Promise<Estimate> {
  const { plan, basePlan } = options;
  const types = new Set([...plan.types, ...(basePlan?.types ?? [])]);
  const [sheets, free] = await Promise.all([loadSheets(types), loadFreeTypes(types)]);
  const catalogue = { sheets: options.kinds ? withKinds(sheets, options.kinds) : sheets, free };
  const base = basePlan && planned(basePlan, new Pricer(basePlan, catalogue, onBase(options)));
  const pricer = new Pricer(plan, catalogue, options);
  const pools = new TierPools();
  const resources: ResourceEstimate[] = [];
  for (const change of plan.changes()) resources.push(estimateChange(change, pricer, base, pools, options));
  for (const left of base?.values() ?? []) resources.push(onlyOnBase(left, pools, options));
  const sharedTiers = pools.result();
  return {
    currency: options.currency,
    resources,
    totals: totalsOf(resources, sharedTiers),
    ...(sharedTiers && { sharedTiers }),
    priceLists: options.prices.identities?.() ?? [],
    notices: plan.notices,
    asOf: options.asOf,
    hasBase: basePlan !== undefined,
    run: options.run,
    ownerKinds: options.lens?.kinds,
  };
}

/** All that the base branch plans is before the change. */
function onBase({ usageBefore, ...options }: PricingOptions): PricingOptions {
  return { ...options, usageOf: usageBefore ?? options.usageOf };
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

/** Usage keys of a resource that are stated before the change and not after it. */
function forgottenUsage(change: Change, { usageBefore, usageOf }: EstimateOptions): ReadonlySet<string> | undefined {
  if (!usageBefore || !change.hasAfter) return undefined;
  const said = usageOf(change);
  return new Set([...usageBefore(change).keys()].filter((key) => !said.has(key)));
}

/** Reports tell no region that the plan marks sensitive. */
function shownRegion(region: Region): Region {
  return region.known && region.sensitive ? { ...region, name: HIDDEN } : region;
}

function estimateChange(change: Change, pricer: Pricer, base: Map<string, Planned> | undefined, pools: TierPools, options: EstimateOptions): ResourceEstimate {
  const { before, after } = pricer.sides(change);
  const key = change.previousAddress ?? change.address;
  const counterpart = change.deposed === undefined ? (base?.get(key) ?? base?.get(change.address)) : undefined;
  if (counterpart) base?.delete(counterpart.change.address);
  const imported = change.imported && change.action !== "delete";
  const baseline = counterpart?.after ?? (imported && !change.hasBefore ? after : before);
  const alike = !counterpart && (change.action === "no-op" || change.action === "forget") && isBilledAlike(before, after);
  const comparison = alike ? UNCHANGED : compare(baseline, after, forgottenUsage(change, options));
  // Usage, and the schedules that the plan makes for others, change costs where the resource itself does not.
  const fromOutside = before !== after && change.action === "no-op" && !isBilledAlike(baseline, after);
  const changed = isMoved(change) || fromOutside || isChanged(change, counterpart, comparison);
  const certain = !changed || comparison.delta !== undefined;
  pools.add(change, { before, after, from: baseline, to: changed && certain ? after : baseline, pending: counterpart, certain });
  const seen = seenOn(change, sideOf(change), options.plan.references, options.lens);
  const prior = changed ? priorOf(change, seen, formerOf(change, counterpart, options), options.lens) : undefined;
  // A fixed shape: an object that begins with what is spread into it is slow to make, and there are many.
  return {
    address: change.address,
    previousAddress: change.previousAddress,
    type: change.type,
    module: change.module,
    tags: seen.tags,
    isTagOpen: seen.isTagOpen,
    account: seen.account,
    owners: seen.owners,
    prior,
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

/** What a change starts from: what the base branch plans, else the state. */
function formerOf(change: Change, counterpart: Planned | undefined, { plan, basePlan }: EstimateOptions): Former {
  if (counterpart && basePlan) return { change: counterpart.change, side: sideOf(counterpart.change), references: basePlan.references };
  return { change, side: change.hasBefore ? "before" : "after", references: plan.references };
}

/** Where the base branch plans something for it as well, only what differs from that is this change's doing. */
function isChanged({ action }: Change, counterpart: Planned | undefined, comparison: Comparison): boolean {
  if (counterpart && counterpart.change.action !== "no-op") return comparison.drivers.length > 0 || !isAlike(comparison);
  return action !== "no-op";
}

/** Planned by the base branch, absent here: this change takes the plan back. */
function onlyOnBase({ change, before, after }: Planned, pools: TierPools, options: EstimateOptions): ResourceEstimate {
  const gone = change.action === "delete";
  const comparison = gone ? UNCHANGED : compare(after, ABSENT);
  const certain = comparison.delta !== undefined;
  pools.add(change, { before: gone ? ABSENT : before, after: ABSENT, from: after, to: certain ? ABSENT : after, pending: { before, after }, certain });
  return {
    ...comparison,
    ...seenOn(change, sideOf(change), options.basePlan?.references ?? options.plan.references, options.lens),
    address: change.address,
    previousAddress: undefined,
    type: change.type,
    module: change.module,
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
