import type { Change, Side } from "../plan/change.ts";
import { type Near, nearestTo } from "../pricing/look-up/nearest.ts";
import type { Pack } from "../pricing/snapshot/pack.ts";
import type { Found, PriceSource } from "../pricing/source.ts";
import { type BillLine, billOf } from "../resources/bill.ts";
import type { BillingWorld } from "../resources/context.ts";
import type { Input } from "../resources/input.ts";
import { describeQuery } from "../resources/price-query.ts";
import type { AnySheet } from "../resources/sheet.ts";
import type { PricedLine } from "./price-line.ts";
import { priceSide } from "./price-side.ts";
import type { SideEstimate } from "./side.ts";

/** A line with all that it came about by. */
export interface WatchedLine {
  bill: BillLine;
  priced: PricedLine;
  /** What the prices answered; undefined when nothing was asked. */
  found: Found | undefined;
  /** Products of the snapshots that are like one that was not found. */
  nearest: readonly Near[];
}

/** One side of a watched resource. */
export interface Watched {
  change: Change;
  side: Side;
  sheet: AnySheet;
  priced: SideEstimate;
  lines: readonly WatchedLine[];
  /** What makes it free. */
  inputs: readonly Input[];
}

/** Prices with the snapshots behind them, which know what is like a product that they do not have. */
export type WatchedPrices = PriceSource & { packs?(): readonly Pack[] };

const MOST_NEAREST = 5;

/** Keeps how the bills of some resources come about while an estimate is made; all other resources cost no time. */
export class Watch {
  private readonly kept: Watched[] = [];
  /** Titles of the sources of all snapshots, by name. */
  readonly titles: Map<string, string> = new Map();
  private readonly wanted: (change: Change) => boolean;

  constructor(wanted: (change: Change) => boolean) {
    this.wanted = wanted;
  }

  /** What was priced, in that order: with usage of before the change a side is priced by either, and whoever asks knows which estimate is meant. */
  seen(): readonly Watched[] {
    return this.kept;
  }

  wants(change: Change): boolean {
    return this.wanted(change);
  }

  /** Prices one side as it is always priced, and keeps the working. */
  price(change: Change, side: Side, sheet: AnySheet, world: BillingWorld, prices: WatchedPrices, currency: string): SideEstimate {
    const answers = new Map<string, Found>();
    const bill = billOf(change, side, sheet, { ...world, keepsInputs: true });
    const priced = priceSide(bill, (other) => billOf(change, side, sheet, other), world, listening(prices, answers), currency);
    const packs = prices.packs?.() ?? [];
    for (const { sources } of packs) for (const [name, { title }] of Object.entries(sources)) this.titles.set(name, title);
    const lines = bill.status === "billed" ? bill.lines : [];
    this.kept.push({
      change,
      side,
      sheet,
      priced,
      lines: priced.lines.flatMap((line, at) => (lines[at] ? [watched(lines[at], line, answers, packs)] : [])),
      inputs: (bill.status === "free" && bill.inputs) || [],
    });
    return priced;
  }
}

function watched(bill: BillLine, priced: PricedLine, answers: ReadonlyMap<string, Found>, packs: readonly Pack[]): WatchedLine {
  const found = bill.query && answers.get(describeQuery(bill.query));
  const nearest = bill.query && found?.found === false ? nearestTo(bill.query, packs, MOST_NEAREST) : [];
  return { bill, priced, found, nearest };
}

function listening(prices: PriceSource, answers: Map<string, Found>): PriceSource {
  return {
    find(query, currency) {
      const found = prices.find(query, currency);
      answers.set(describeQuery(query), found);
      return found;
    },
  };
}
