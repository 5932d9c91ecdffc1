import { Exact, exact } from "../base/exact.ts";
import type { Change, Plan, Side } from "../plan/change.ts";
import { type Reading, readerOf, Unpriceable } from "./fields.ts";
import type { PriceQuery } from "./price-query.ts";
import type { AnySheet, Component, Reference, ReferenceShape } from "./sheet.ts";
import type { UsageOf } from "./usage/usage.ts";

/** Hours of a month: AWS Pricing Calculator, and the other providers' calculators alike. */
export const HOURS_A_MONTH: Exact = exact(730);

/** A component with its quantity, ready to be priced. */
export interface BillLine {
  /** The part of the resource it belongs to, such as `root_block_device`. */
  part?: string;
  name: string;
  detail?: string;
  unit: string;
  hourly: boolean;
  oneTime: boolean;
  /** Of a month, in `unit`; undefined when usage is needed. */
  quantity?: Exact;
  /** Usage keys that the quantity depends on. */
  usage: readonly string[];
  query?: PriceQuery;
  share?: { factor: Exact; because: string };
  /** Why there is neither quantity nor price. */
  unpriced?: string;
  assumptions: readonly string[];
}

/** What a resource is billed for, on one side of the change. */
export type Bill = { status: "billed"; lines: readonly BillLine[] } | { status: "free"; because: string } | { status: "unsupported" };

/** What all bills of a run share. */
export interface BillingWorld {
  plan: Plan;
  usageOf: UsageOf;
  /** YYYY-MM-DD. */
  asOf: string;
  production: boolean;
  /** Called with "type.attribute" for each attribute that is read; for tests of what sheets declare. */
  onRead?: (type: string, path: string) => void;
}

/** The bill of one side of a change. The side must have values. */
export function billOf(change: Change, side: Side, sheet: AnySheet, world: BillingWorld): Bill {
  const teller = new Teller(change, side, sheet, world);
  try {
    const because = sheet.free?.(teller.context as never);
    if (because !== undefined) return { status: "free", because };
  } catch (error) {
    return { status: "billed", lines: [unpriceableLine(sheet.title, error)] };
  }
  const lines = sheet.components.flatMap((component) => teller.line(component, teller.context as never) ?? []);
  for (const part of sheet.parts) lines.push(...teller.partLines(part));
  return { status: "billed", lines };
}

function unpriceableLine(name: string, error: unknown): BillLine {
  if (!(error instanceof Unpriceable)) throw error;
  return { name, unit: "months", hourly: false, oneTime: false, usage: [], unpriced: error.message, assumptions: [] };
}

/** Tells the lines of one resource: builds the context that closures see and records what they read. */
class Teller {
  readonly context: object;
  private readonly change: Change;
  private readonly side: Side;
  private readonly sheet: AnySheet;
  private readonly world: BillingWorld;
  private usageRead: Set<string> = new Set();
  private assumptions: string[] = [];

  constructor(change: Change, side: Side, sheet: AnySheet, world: BillingWorld) {
    this.change = change;
    this.side = side;
    this.sheet = sheet;
    this.world = world;
    this.context = this.makeContext();
  }

  /** The line of a component; undefined when the component is not there. */
  line<R>(component: Component<R>, r: R, part?: string): BillLine | undefined {
    this.usageRead = new Set();
    this.assumptions = [];
    const { name, unit } = component;
    const fixed = { ...(part !== undefined && { part }), name, unit, hourly: component.hourly === true, oneTime: component.oneTime === true };
    try {
      if (component.when && !component.when(r)) return undefined;
      const detail = component.detail?.(r);
      const share = component.share?.(r);
      const query = this.placed(typeof component.price === "function" ? component.price(r) : component.price);
      this.usageRead.clear(); // Usage that only chooses the price leaves the quantity certain.
      const quantity = component.quantity(r);
      return {
        ...fixed,
        ...(detail !== undefined && { detail }),
        ...(share && { share }),
        query,
        ...(quantity !== undefined && { quantity: component.hourly ? HOURS_A_MONTH.times(quantity) : exact(quantity) }),
        usage: [...this.usageRead],
        assumptions: [...new Set(this.assumptions)],
      };
    } catch (error) {
      return { ...unpriceableLine(name, error), ...fixed, assumptions: [...new Set(this.assumptions)] };
    }
  }

  partLines(part: AnySheet["parts"][number]): BillLine[] {
    try {
      const each = part.each(this.context as never);
      return each.flatMap((one, at) => {
        const name = each.length > 1 ? `${part.name}[${at}]` : part.name;
        return part.components.flatMap((component) => this.line(component, one, name) ?? []);
      });
    } catch (error) {
      return [{ ...unpriceableLine(part.name, error), part: part.name }];
    }
  }

  private placed(query: PriceQuery): PriceQuery {
    return query.place === undefined ? { ...query, place: this.region() } : query;
  }

  private region(): string {
    const region = this.side === "after" ? this.change.regionAfter : this.change.regionBefore;
    if (!region.known) throw new Unpriceable(`the region is not known: ${region.because}`);
    return region.name;
  }

  private makeContext(): object {
    const { change, side, sheet, world } = this;
    const values = (side === "after" ? change.after : change.before) ?? {};
    const r = readerOf(sheet.attributes)(values, this.reading());
    const region = (): string => this.region();
    return Object.defineProperties(r, {
      usage: { value: this.usage() },
      refs: { value: this.refs(change, sheet.references) },
      region: { get: region },
      asOf: { value: world.asOf },
      production: { value: world.production },
      side: { value: side },
      assume: { value: (text: string) => this.assumptions.push(text) },
    });
  }

  private reading(): Reading {
    const { change, side, world } = this;
    const [type] = [change.type];
    return {
      path: "",
      assume: (text) => this.assumptions.push(text),
      isConfigured: (attribute) => (side === "after" ? change.isConfigured(attribute) : undefined),
      ...(world.onRead && { onRead: (path: string) => world.onRead?.(type, path) }),
    };
  }

  private usage(): object {
    const usage = {};
    const given = this.world.usageOf(this.change);
    for (const [key, { kind }] of Object.entries(this.sheet.usage)) {
      Object.defineProperty(usage, key, {
        enumerable: true,
        get: () => {
          this.usageRead.add(key);
          const value = given.get(key)?.value;
          if (value === undefined) return undefined;
          return kind === "text" ? String(value) : readUsageNumber(key, value);
        },
      });
    }
    return usage;
  }

  private usageOfAnother(target: Change, key: string): Exact | undefined {
    const value = this.world.usageOf(target).get(key)?.value;
    if (value === undefined) return undefined;
    this.usageRead.add(`${key} of ${target.address}`);
    return readUsageNumber(key, value);
  }

  private refs(from: Change, references: ReferenceShape): object {
    const refs = {};
    for (const [name, reference] of Object.entries(references)) {
      Object.defineProperty(refs, name, { enumerable: true, get: () => this.refer(from, reference) });
    }
    return refs;
  }

  private refer(from: Change, reference: Reference): unknown {
    const { references } = this.world.plan;
    if (reference.reverse) {
      const [type = ""] = reference.to;
      return references.sources(from, this.side, type, reference.through).map((source) => this.referred(source, reference));
    }
    const target = references.target(from, this.side, reference.through, reference.to);
    return target.found ? this.referred(target.change, reference) : undefined;
  }

  private referred(target: Change, { attributes, references }: Reference): object {
    const values = (this.side === "after" ? (target.after ?? target.before) : (target.before ?? target.after)) ?? {};
    const region = this.side === "after" ? target.regionAfter : target.regionBefore;
    const reading: Reading = { ...this.reading(), isConfigured: (attribute) => target.isConfigured(attribute) };
    return Object.defineProperties(readerOf(attributes)(values, reading), {
      address: { value: target.address },
      type: { value: target.type },
      refs: { value: this.refs(target, references) },
      usageNumber: { value: (key: string) => this.usageOfAnother(target, key) },
      region: {
        get: () => {
          if (!region.known) throw new Unpriceable(`the region of ${target.address} is not known: ${region.because}`);
          return region.name;
        },
      },
    });
  }
}

function readUsageNumber(key: string, value: Exact | string): Exact {
  if (value instanceof Exact) return value;
  throw new Unpriceable(`usage ${key} is "${value.slice(0, 40)}", not a number`);
}
