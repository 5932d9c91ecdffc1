import type { Change, Plan, Side } from "../plan/change.ts";
import type { PackIdentity, PriceSource } from "../pricing/pack.ts";
import { billOf } from "../resources/bill.ts";
import { BillKeys } from "../resources/bill-key.ts";
import { outsidePlan } from "../resources/outside-plan.ts";
import type { AnySheet } from "../resources/sheet.ts";
import type { UsageOf } from "../resources/usage/usage.ts";
import { ABSENT, priceBill, type SideEstimate } from "./side.ts";

/** What every price of an estimate depends on, besides the plan. */
export interface PricingOptions {
  prices: PriceSource & { identity?: PackIdentity };
  usageOf: UsageOf;
  /** ISO 4217 */
  currency: string;
  /** YYYY-MM-DD */
  asOf: string;
  production: boolean;
}

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

/** Prices the resources of one plan; what is billed alike is priced once. */
export class Pricer {
  private readonly plan: Plan;
  private readonly catalogue: Catalogue;
  private readonly options: PricingOptions;
  private readonly keys: BillKeys;
  private readonly known: Map<string, SideEstimate> = new Map();

  constructor(plan: Plan, catalogue: Catalogue, options: PricingOptions) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.options = options;
    this.keys = new BillKeys({ ...options, plan });
  }

  /** Both sides of a change. What is forgotten goes on existing, outside Terraform: it costs what it cost. */
  sides(change: Change): Sides {
    const sheet = this.catalogue.sheets.get(change.type);
    if (!sheet) return this.without(change);
    if (change.action === "no-op" && change.after) {
      const after = this.price(change, "after", sheet);
      return { before: after, after };
    }
    const before = change.before ? this.price(change, "before", sheet) : ABSENT;
    return { before, after: change.action === "forget" ? before : change.after ? this.price(change, "after", sheet) : ABSENT };
  }

  private without({ type, before, after, action }: Change): Sides {
    let side = this.known.get(type);
    if (!side) {
      const because = this.catalogue.free.get(type) ?? outsidePlan(type);
      side = priceBill(because === undefined ? { status: "unsupported" } : { status: "free", because }, this.options.prices, this.options.currency);
      this.known.set(type, side);
    }
    return { before: before ? side : ABSENT, after: after || action === "forget" ? side : ABSENT };
  }

  private price(change: Change, side: Side, sheet: AnySheet): SideEstimate {
    const key = this.keys.of(change, side, sheet);
    const known = key === undefined ? undefined : this.known.get(key);
    if (known) return known;
    const priced = priceBill(billOf(change, side, sheet, { ...this.options, plan: this.plan }), this.options.prices, this.options.currency);
    if (key !== undefined) this.known.set(key, priced);
    return priced;
  }
}
