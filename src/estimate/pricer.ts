import type { Change, Plan, Region, Side } from "../plan/change.ts";
import type { PackIdentity } from "../pricing/source.ts";
import { type Bill, billOf } from "../resources/bill.ts";
import { BillKeys } from "../resources/bill-key.ts";
import type { BillingWorld } from "../resources/context.ts";
import { outsidePlan } from "../resources/outside-plan.ts";
import { isScheduleChanged } from "../resources/scheduled-week.ts";
import type { AnySheet } from "../resources/sheet.ts";
import type { UsageOf } from "../resources/usage/usage.ts";
import { priceSide } from "./price-side.ts";
import { ABSENT, priceBill, type SideEstimate } from "./side.ts";
import type { Watch, WatchedPrices } from "./watch.ts";

/** What every price of an estimate depends on, besides the plan. */
export interface PricingOptions {
  prices: WatchedPrices & { identities?(): readonly PackIdentity[] };
  usageOf: UsageOf;
  /** What holds before the change, where that is another usage. */
  usageBefore?: UsageOf | undefined;
  /** Whether the policy vouches for a resource's schedule. */
  vouchesFor?: ((change: Change, plan: Plan) => boolean) | undefined;
  /** ISO 4217 */
  currency: string;
  /** YYYY-MM-DD */
  asOf: string;
  production: boolean;
  /** Whether the regions of all resources are wanted, also of those that do not change or cost nothing. */
  everyRegion: boolean;
  /** Keeps the working of some resources. */
  watch?: Watch | undefined;
}

const NOT_ASKED: Region = { known: false, because: "not asked: it costs nothing, or does not change" };

export interface Sides {
  before: SideEstimate;
  after: SideEstimate;
}

/** What is known about resource types. */
export interface Catalogue {
  sheets: ReadonlyMap<string, AnySheet>;
  /** Type → why it costs nothing. */
  free: ReadonlyMap<string, string>;
}

/** Where a resource is after the change; before it, for what goes. */
export function regionOf(change: Change): Region {
  return change.hasAfter ? change.regionAfter : change.regionBefore;
}

/** Prices the resources of one plan; what is billed alike is priced once. */
export class Pricer {
  private readonly world: BillingWorld;
  private readonly catalogue: Catalogue;
  private readonly options: PricingOptions;
  private readonly keys: BillKeys;
  private readonly known: Map<string, SideEstimate> = new Map();
  /** Prices what is before the change, where other usage holds there. */
  private readonly past: Pricer | undefined;

  constructor(plan: Plan, catalogue: Catalogue, options: PricingOptions) {
    this.world = { ...options, plan };
    this.catalogue = catalogue;
    this.options = options;
    this.keys = new BillKeys(this.world);
    const { usageBefore, ...rest } = options;
    this.past = usageBefore && new Pricer(plan, catalogue, { ...rest, usageOf: usageBefore });
  }

  /** Both sides of a change. What is forgotten goes on existing, outside Terraform: it costs what it cost. */
  sides(change: Change): Sides {
    const now = this.byOneUsage(change);
    if (!this.past) return now;
    const { before } = this.past.byOneUsage(change);
    return { before, after: change.action === "forget" ? before : now.after };
  }

  private byOneUsage(change: Change): Sides {
    const sheet = this.catalogue.sheets.get(change.type);
    if (!sheet) return this.without(change);
    if (change.action === "no-op" && change.hasAfter && !isScheduleChanged(change, this.world.plan)) {
      const after = this.price(change, "after", sheet);
      return { before: after, after };
    }
    const before = change.hasBefore ? this.price(change, "before", sheet) : ABSENT;
    return { before, after: change.action === "forget" ? before : change.hasAfter ? this.price(change, "after", sheet) : ABSENT };
  }

  /** Whether a type's lines are known, also where a kind of the team's own tells what starts outside the plan. */
  hasSheet(type: string): boolean {
    return this.catalogue.sheets.has(type);
  }

  /** Where a resource is after the change (before, for what goes). The gate asks only where it matters: reading values for nothing takes time. */
  regionOf(change: Change, matters: boolean): Region {
    if (!matters && !this.options.everyRegion && !this.hasSheet(change.type)) return NOT_ASKED;
    return regionOf(change);
  }

  private without({ type, hasBefore, hasAfter, action }: Change): Sides {
    let side = this.known.get(type);
    if (!side) {
      const because = this.catalogue.free.get(type) ?? outsidePlan(type);
      side = priceBill(because === undefined ? { status: "unsupported" } : { status: "free", because }, this.options.prices, this.options.currency);
      this.known.set(type, side);
    }
    return { before: hasBefore ? side : ABSENT, after: hasAfter || action === "forget" ? side : ABSENT };
  }

  private price(change: Change, side: Side, sheet: AnySheet): SideEstimate {
    const { watch, prices, currency } = this.options;
    if (watch?.wants(change)) return watch.price(change, side, sheet, this.world, prices, currency);
    const key = this.keys.of(change, side, sheet);
    const known = key === undefined ? undefined : this.known.get(key);
    if (known) return known;
    const billIn = (world: BillingWorld): Bill => billOf(change, side, sheet, world);
    const priced = priceSide(billIn(this.world), billIn, this.world, prices, currency);
    if (key !== undefined) this.known.set(key, priced);
    return priced;
  }
}
