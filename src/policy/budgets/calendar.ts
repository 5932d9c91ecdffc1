import { Exact, sum } from "../../base/exact.ts";
import type { PricedLine } from "../../estimate/price-line.ts";
import type { SideEstimate } from "../../estimate/side.ts";
import { HOURS_A_MONTH } from "../../resources/month.ts";
import { daysWithin, hoursAMonth, hoursWithin } from "../../resources/usage/schedule.ts";

/** Days of the calendar, YYYY-MM-DD, both included; empty where the second is before the first. */
export interface Span {
  from: string;
  to: string;
}

/** What a cost of a month comes to within a span: a day is 24 hours, a month 730. */
export function share(monthly: Exact, { from, to }: Span): Exact {
  return monthly.times(daysWithin(from, to) * 24).over(HOURS_A_MONTH);
}

/** What a side of a resource costs within a span: what runs by the days of a week for its hours there, all else its share of the month. */
export function costWithin({ lines }: Pick<SideEstimate, "lines">, span: Span): Exact {
  return sum(lines.map((line) => lineWithin(line, span)));
}

function lineWithin({ cost, oneTime, week }: PricedLine, span: Span): Exact {
  if (!cost || oneTime) return Exact.zero;
  if (!week) return share(cost, span);
  const hours = hoursAMonth(week);
  return hours.isZero ? Exact.zero : cost.times(hoursWithin(week, span.from, span.to)).over(hours);
}

/** What a side would cost a month if nothing ever stopped it; undefined where nothing does. */
export function alwaysOn({ lines }: Pick<SideEstimate, "lines">): Exact | undefined {
  if (!lines.some(({ week }) => week)) return undefined;
  return sum(lines.map(({ cost, oneTime, week }) => (!cost || oneTime ? Exact.zero : week ? cost.times(HOURS_A_MONTH).over(hoursAMonth(week)) : cost)));
}
