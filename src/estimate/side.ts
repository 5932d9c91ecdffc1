import { Exact, sum } from "../base/exact.ts";
import type { PriceSource } from "../pricing/source.ts";
import type { Bill } from "../resources/bill.ts";
import type { Case } from "../resources/usage/usage.ts";
import { type PricedLine, priceLine } from "./price-line.ts";
import type { TieredUse } from "./tiered-use.ts";

/** The five ways in which a resource can stand in an estimate. `unpriced` also when only some of its lines lack a price. */
export type Status = "priced" | "free" | "needs-usage" | "unpriced" | "unsupported";

/** A resource on one side of the change. */
export interface SideEstimate {
  status: Status;
  /** Why it is free. */
  because?: string;
  lines: readonly PricedLine[];
  /** USD (or the estimate's currency) a month: the sum of the lines that have a cost; undefined when none has. */
  monthly: Exact | undefined;
  /** The part of `monthly` whose quantity depends on usage. */
  usageBased: Exact;
  /** Fees charged once. */
  oneTime: Exact;
  /** Why the sum is not the whole: one reason for each line without a price. */
  missing: readonly string[];
  /** Lines that wait for usage, as "name (key, key)". */
  needsUsage: readonly string[];
  /** What it uses of prices whose steps all resources of an account share; left out for nothing. */
  tiered?: readonly TieredUse[];
  /** The least and the most of it; undefined where nothing that it is billed by is a range: both are as expected then. */
  range?: SideRange;
}

/** One side in the other two cases. */
export interface SideRange {
  low: SideEstimate;
  high: SideEstimate;
  /** Where one single attribute says how far it scales. */
  ceiling?: Ceiling;
}

/** An attribute such as max_size, and what the resource would cost at most with another value of it. */
export interface Ceiling {
  attribute: string;
  /** The resource that has the attribute, where it is another one. */
  address: string | undefined;
  /** What is expected; a lower ceiling is none. */
  expected: Exact;
  most: Exact;
  /** The case "high" under another ceiling. Only while the prices are open. */
  at: (most: Exact) => SideEstimate;
}

/** A side in a case. */
export function sideIn(side: SideEstimate, which: Case): SideEstimate {
  return which === "expected" ? side : (side.range?.[which] ?? side);
}

/** A resource that is not there on this side: it costs nothing. */
export const ABSENT: SideEstimate = {
  status: "free",
  because: "not there",
  lines: [],
  monthly: Exact.zero,
  usageBased: Exact.zero,
  oneTime: Exact.zero,
  missing: [],
  needsUsage: [],
};

const UNSUPPORTED: SideEstimate = { ...ABSENT, status: "unsupported", because: "no sheet for the type yet", monthly: undefined };

/** Prices a bill. */
export function priceBill(bill: Bill, prices: PriceSource, currency: string): SideEstimate {
  if (bill.status === "unsupported") return UNSUPPORTED;
  if (bill.status === "free") return { ...ABSENT, because: bill.because };
  const lines = bill.lines.map((line) => priceLine(line, prices, currency));
  const monthly = lines.filter((line) => !line.oneTime && line.cost);
  const once = lines.filter((line) => line.oneTime && line.cost);
  const tiered = lines.flatMap((line) => line.tiered ?? []);
  const missing = lines.flatMap((line) => (line.unpriced === undefined ? [] : [`${labelOf(line)}: ${line.unpriced}`]));
  const waiting = lines.filter((line) => line.unpriced === undefined && line.cost === undefined);
  return {
    status: missing.length > 0 ? "unpriced" : monthly.length > 0 || once.length > 0 ? "priced" : waiting.length > 0 ? "needs-usage" : "free",
    ...(lines.length === 0 && { because: "nothing in it is billed" }),
    lines,
    monthly: monthly.length > 0 ? total(monthly) : lines.length === 0 ? Exact.zero : undefined,
    usageBased: total(monthly.filter((line) => line.usage.length > 0)),
    oneTime: total(once),
    missing,
    needsUsage: waiting.map((line) => `${labelOf(line)} (${line.usage.join(", ")})`),
    ...(tiered.length > 0 && { tiered }),
  };
}

/** "root_block_device / Storage". */
export function labelOf(line: { part: string | undefined; name: string }): string {
  return line.part === undefined ? line.name : `${line.part} / ${line.name}`;
}

function total(lines: readonly PricedLine[]): Exact {
  return sum(lines.map((line) => line.cost ?? Exact.zero));
}
