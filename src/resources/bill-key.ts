import type { Change, Side } from "../plan/change.ts";
import { BigNumber, own, UNKNOWN, type Value } from "../plan/value.ts";
import type { BillingWorld } from "./context.ts";
import { mayBeScheduled } from "./scheduled-week.ts";
import type { AnySheet, ReferenceShape } from "./sheet.ts";

/** Tells resources that are billed alike: plans hold the same thing many times, and each bill need be told only once. */
export class BillKeys {
  private readonly world: BillingWorld;
  /** Numbers for sheets that refer to nothing in this plan; undefined for the others. */
  private readonly sheets: Map<AnySheet, number | undefined> = new Map();
  private readonly usages: Map<ReadonlyMap<string, unknown>, number> = new Map();

  constructor(world: BillingWorld) {
    this.world = world;
  }

  /** Equal for bills that depend on equal things; undefined where the bill depends on other resources. */
  of(change: Change, side: Side, sheet: AnySheet): string | undefined {
    const number = this.numberOf(sheet);
    // What enforces a schedule, or makes one, is another resource.
    if (number === undefined || this.world.usageOf(change).has("schedule") || mayBeScheduled(change, this.world.plan)) return undefined;
    const values = side === "after" ? change.after : change.before;
    const region = side === "after" ? change.regionAfter : change.regionBefore;
    const read: unknown[] = [number, this.usageOf(change), region.known ? region.name : [region.because]];
    const { hasSensitive } = change;
    const hidden: unknown[] = [region.known && region.sensitive]; // What is billed alike is not told alike.
    for (const [name, { from = name }] of Object.entries(sheet.attributes)) {
      if (hasSensitive && change.isSensitive(from)) hidden.push(from);
      const value = own(values, from);
      read.push(value === UNKNOWN ? [side === "after" && change.isConfigured(from)] : value);
    }
    const written = JSON.stringify([hidden, ...read], plain);
    // Whether a value inside a block is unknown for want of configuration is another matter for each resource.
    return written.includes(NESTED) ? undefined : written;
  }

  private numberOf(sheet: AnySheet): number | undefined {
    if (!this.sheets.has(sheet)) this.sheets.set(sheet, this.refers(sheet.references) ? undefined : this.sheets.size);
    return this.sheets.get(sheet);
  }

  private refers(references: ReferenceShape): boolean {
    return Object.values(references).some(({ to, references: further }) => to.some((type) => this.world.plan.types.has(type)) || this.refers(further));
  }

  private usageOf(change: Change): number {
    const usage = this.world.usageOf(change);
    const known = this.usages.get(usage) ?? this.usages.size;
    this.usages.set(usage, known);
    return known;
  }
}

const NESTED = "\\u0000unknown";

/** JSON has no unknown and no big numbers: an unknown must not look like null. */
function plain(_key: string, value: Value): unknown {
  if (value === UNKNOWN) return "\u0000unknown";
  return value instanceof BigNumber ? { "\u0000": value.text } : value;
}
