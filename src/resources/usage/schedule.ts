import { type Exact, exact } from "../../base/exact.ts";
import { HOURS_A_MONTH } from "../month.ts";

/** Weeks of an average month: 365 days / 7 / 12. */
const WEEKS_A_MONTH: Exact = exact(365).over(7 * 12);

const DAYS: readonly string[] = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

/** Minutes in which something runs on each day of a week, Monday first; 0 to 1440 each. */
export type Week = readonly number[];

/** Hours a month of a schedule: a number of hours, or days and times of a week such as "MON-FRI 08:00-18:00"; undefined for what is neither. */
export function hoursOfSchedule(given: Exact | string): Exact | undefined {
  if (typeof given !== "string") return given.gt(HOURS_A_MONTH) ? undefined : given;
  const week = weekOfSchedule(given);
  return week && hoursAMonth(week);
}

/** The week of "MON-FRI 08:00-18:00"; undefined for a number of hours, which says nothing of days, and for what is neither. */
export function weekOfSchedule(given: Exact | string): Week | undefined {
  if (typeof given !== "string") return undefined;
  const [, first = "", last = first, from = "", to = ""] = /^([A-Z]{3})(?:-([A-Z]{3}))? (\d\d:\d\d)-(\d\d:\d\d)$/i.exec(given.trim()) ?? [];
  const [begin, end] = [DAYS.indexOf(first.toUpperCase()), DAYS.indexOf(last.toUpperCase())];
  const [start, stop] = [minutesOf(from), minutesOf(to)];
  if (begin < 0 || end < begin || start === undefined || stop === undefined || stop <= start) return undefined;
  return DAYS.map((_, day) => (day >= begin && day <= end ? stop - start : 0));
}

/** Hours of an average month. */
export function hoursAMonth(week: Week): Exact {
  return WEEKS_A_MONTH.times(week.reduce((all, minutes) => all + minutes, 0)).over(60);
}

/** Hours of the calendar from a day to another, both included; 0 where the second is before the first. */
export function hoursWithin(week: Week, from: string, to: string): Exact {
  const days = daysWithin(from, to);
  const first = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7;
  const minutes = week.reduce((all, each, day) => all + each * Math.ceil(Math.max(0, days - ((day - first + 7) % 7)) / 7), 0);
  return exact(minutes).over(60);
}

/** Days from one to another, both included; 0 where the second is before the first. */
export function daysWithin(from: string, to: string): number {
  return Math.max(0, (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY + 1);
}

const MS_A_DAY = 24 * 3600 * 1000;

/** Minutes since midnight; 24:00 is the end of a day. */
function minutesOf(time: string): number | undefined {
  const [, hours = "", minutes = ""] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return hours !== "" && Number(minutes) < 60 && all <= 24 * 60 ? all : undefined;
}
