import { Exact } from "../base/exact.ts";
import type { Change, Notice, Plan } from "../plan/change.ts";
import type { PackIdentity, PriceSource } from "../pricing/pack.ts";
import { type Bill, type BillingWorld, billOf } from "../resources/bill.ts";
import { freeReason } from "../resources/free-types.ts";
import { outsidePlan } from "../resources/outside-plan.ts";
import { loadSheets } from "../resources/registry.ts";
import type { AnySheet } from "../resources/sheet.ts";
import type { UsageOf } from "../resources/usage/usage.ts";
import { type Comparison, compare } from "./compare.ts";
import type { ResourceEstimate } from "./resource-estimate.ts";
import { ABSENT, priceBill, type SideEstimate } from "./side.ts";
import { type Totals, totalsOf } from "./totals.ts";

export interface Estimate {
  currency: string;
  resources: readonly ResourceEstimate[];
  totals: Totals;
  prices: PackIdentity | undefined;
  notices: readonly Notice[];
  asOf: string;
  /** Whether a base plan was given. */
  hasBase: boolean;
}

export interface EstimateOptions {
  plan: Plan;
  basePlan?: Plan;
  prices: PriceSource & { identity?: PackIdentity };
  usageOf: UsageOf;
  currency: string;
  asOf: string;
  production: boolean;
}

/** Prices every managed resource of a plan on both sides. With a base plan, what that plans as well is pending and not part of the delta. */
export async function estimateOf(options: EstimateOptions): Promise<Estimate> {
  const { plan, basePlan } = options;
  const sheets = await loadSheets(new Set([...plan.types, ...(basePlan?.types ?? [])]));
  const base = basePlan && planned(basePlan, sheets, options);
  const resources: ResourceEstimate[] = [];
  for (const change of plan.changes()) resources.push(estimateChange(change, sheets, options, base));
  for (const left of base?.values() ?? []) resources.push(onlyOnBase(left));
  return {
    currency: options.currency,
    resources,
    totals: totalsOf(resources),
    prices: options.prices.identity,
    notices: plan.notices,
    asOf: options.asOf,
    hasBase: basePlan !== undefined,
  };
}

interface Planned {
  change: Change;
  before: SideEstimate;
  after: SideEstimate;
}

type Sheets = ReadonlyMap<string, AnySheet>;

function planned(plan: Plan, sheets: Sheets, options: EstimateOptions): Map<string, Planned> {
  const world = { ...options, plan };
  const entries = new Map<string, Planned>();
  for (const change of plan.changes()) {
    if (change.deposed !== undefined) continue;
    const { before, after } = sides(change, sheets, world);
    entries.set(change.address, { change, before, after });
  }
  return entries;
}

function sides(change: Change, sheets: Sheets, options: EstimateOptions): { before: SideEstimate; after: SideEstimate } {
  const world: BillingWorld = options;
  const price = (side: "before" | "after"): SideEstimate => priceBill(billFor(change, side, sheets, world), options.prices, options.currency);
  if (change.action === "no-op" && change.after) {
    const after = price("after");
    return { before: after, after };
  }
  // What is forgotten goes on existing, outside Terraform: it costs what it cost.
  const before = change.before ? price("before") : ABSENT;
  return { before, after: change.action === "forget" ? before : change.after ? price("after") : ABSENT };
}

function billFor(change: Change, side: "before" | "after", sheets: Sheets, world: BillingWorld): Bill {
  const sheet = sheets.get(change.type);
  if (sheet) return billOf(change, side, sheet, world);
  const because = freeReason(change.type) ?? outsidePlan(change.type);
  return because === undefined ? { status: "unsupported" } : { status: "free", because };
}

function estimateChange(change: Change, sheets: Sheets, options: EstimateOptions, base: Map<string, Planned> | undefined): ResourceEstimate {
  const { before, after } = sides(change, sheets, options);
  const key = change.previousAddress ?? change.address;
  const counterpart = change.deposed === undefined ? (base?.get(key) ?? base?.get(change.address)) : undefined;
  if (counterpart) base?.delete(counterpart.change.address);
  const imported = change.imported && change.action !== "delete";
  const baseline = counterpart?.after ?? (imported && !change.before ? after : before);
  const alike = counterpart ? false : change.action === "no-op" || change.action === "forget";
  const comparison = alike ? unchanged() : compare(baseline, after);
  const moved = change.previousAddress !== undefined && change.previousAddress !== change.address;
  return {
    ...comparison,
    address: change.address,
    ...(change.previousAddress !== undefined && { previousAddress: change.previousAddress }),
    type: change.type,
    module: change.module,
    action: change.action,
    imported: change.imported,
    ...(change.deposed !== undefined && { deposed: change.deposed }),
    region: change.after ? change.regionAfter : change.regionBefore,
    outsidePlan: outsidePlan(change.type) !== undefined,
    before,
    after,
    pending: counterpart ? compare(counterpart.before, counterpart.after).delta : Exact.zero,
    changed: (change.action !== "no-op" || moved) && !isPendingOnly(counterpart, comparison),
  };
}

/** The base branch plans the same for it: nothing here is this change's doing. */
function isPendingOnly(counterpart: Planned | undefined, comparison: Comparison): boolean {
  return counterpart !== undefined && counterpart.change.action !== "no-op" && comparison.delta?.isZero === true && comparison.drivers.length === 0;
}

function unchanged(): Comparison {
  return { delta: Exact.zero, usageDelta: Exact.zero, oneTime: Exact.zero, drivers: [], unknown: [] };
}

/** Planned by the base branch, absent here: this change takes the plan back. */
function onlyOnBase({ change, before, after }: Planned): ResourceEstimate {
  const gone = change.action === "delete";
  return {
    ...(gone ? unchanged() : compare(after, ABSENT)),
    address: change.address,
    type: change.type,
    module: change.module,
    action: "planned-on-base",
    imported: change.imported,
    region: change.after ? change.regionAfter : change.regionBefore,
    outsidePlan: false,
    before: gone ? ABSENT : before,
    after: ABSENT,
    pending: compare(before, after).delta,
    changed: !gone,
  };
}
