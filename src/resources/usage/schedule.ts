import { type Exact, exact } from "../../base/exact.ts";
import { HOURS_A_MONTH } from "../month.ts";

/** Weeks of an average month: 365 days / 7 / 12. */
const WEEKS_A_MONTH: Exact = exact(365).over(7 * 12);

const DAYS: readonly string[] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/** Hours a month of a schedule: a number of hours, or days and times of a week such as "MON-FRI 08:00-18:00"; undefined for what is neither. */
export function hoursOfSchedule(given: Exact | string): Exact | undefined {
  if (typeof given !== "string") return given.gt(HOURS_A_MONTH) ? undefined : given;
  const [, first = "", last = first, from = "", to = ""] = /^([A-Z]{3})(?:-([A-Z]{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/i.exec(given.trim()) ?? [];
  const days = daysBetween(first, last);
  const minutes = [minutesOf(from), minutesOf(to)] as const;
  if (days === undefined || minutes[0] === undefined || minutes[1] === undefined || minutes[1] <= minutes[0]) return undefined;
  return WEEKS_A_MONTH.times(days * (minutes[1] - minutes[0])).over(60);
}

function daysBetween(first: string, last: string): number | undefined {
  const [from, to] = [DAYS.indexOf(first.toUpperCase()), DAYS.indexOf(last.toUpperCase())];
  return from < 0 || to < from ? undefined : to - from + 1;
}

/** Minutes since midnight; 24:00 is the end of a day. */
function minutesOf(time: string): number | undefined {
  const [, hours = "", minutes = ""] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return hours !== "" && Number(minutes) < 60 && all <= 24 * 60 ? all : undefined;
}
