import { isDay } from "../../base/day.ts";
import type { ListOptions } from "./price-list.ts";

/** The day as of which a list is read: the same answers then give the same facts on any day. */
export function dayOfReading({ asOf }: ListOptions): string {
  return asOf ?? new Date().toISOString().slice(0, 10);
}

/** "2026-08-01" of "2026-08-01T00:00:00Z"; undefined for what is no day of the calendar. */
export function dayOf(time: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time ?? "")?.[0];
  return day !== undefined && isDay(day) ? day : undefined;
}

/** Counts what is left out of a list, by reason, for one line of the log. */
export class LeftOut {
  private readonly counts: Map<string, number> = new Map();

  add(reason: string): undefined {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    return undefined;
  }

  /** "; left out: 3 in unknown units, 1 without a price", or "". */
  toString(): string {
    const said = [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => `${count} ${reason}`);
    return said.length > 0 ? `; left out: ${said.join(", ")}` : "";
  }
}
