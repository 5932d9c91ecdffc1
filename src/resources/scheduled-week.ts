import type { Change, Plan, Side } from "../plan/change.ts";
import { firstBlock } from "../plan/tags.ts";
import { own, UNKNOWN, type Value } from "../plan/value.ts";
import { firings } from "./cron.ts";
import type { Week } from "./usage/schedule.ts";
import type { Case } from "./usage/usage.ts";

const SCHEDULE = "aws_autoscaling_schedule";
const THROUGH = "autoscaling_group_name";

/** How many a group runs when it runs. */
const COUNTS: Readonly<Record<string, (group: Change, side: Side) => Value | undefined>> = {
  aws_autoscaling_group: (group, side) => own(group[side], "desired_capacity") ?? own(group[side], "min_size"),
  aws_eks_node_group: (group, side) => own(firstBlock(group[side], "scaling_config"), "desired_size"),
};

/** Whether a change's hours hang on other resources of the plan. */
export function mayBeScheduled({ type }: Change, { types }: Pick<Plan, "types">): boolean {
  return types.has(SCHEDULE) && Object.hasOwn(COUNTS, type);
}

/** The week in which a plan's own schedules let a group run, and the schedules that say so. */
export interface ScheduledWeek {
  week: Week;
  by: readonly Change[];
}

/**
 * The week that the plan's schedules of a group make; undefined where it has none, or where one of them is not understood: then the group is always on. Understood are times on
 * days of the week, all in one time zone, without an end, that stop the whole group, or start no more than it is priced with. In the case "high" only what lets nothing scale stops it.
 */
export function scheduledWeek(group: Change, side: Side, plan: Plan, which: Case = "expected"): ScheduledWeek | undefined {
  if (!mayBeScheduled(group, plan)) return undefined;
  const has = side === "after" ? "hasAfter" : "hasBefore";
  const by = plan.references.sources(group, side, SCHEDULE, THROUGH).filter((one) => one[has]);
  const count = COUNTS[group.type]?.(group, side);
  if (by.length === 0 || typeof count !== "number") return undefined;
  const zones = new Set(by.map((one) => zoneOf(one, side)));
  const events = by.map((one) => eventsOf(one, side, count, which));
  if (zones.size > 1 || events.some((one) => one === undefined)) return undefined;
  const week = weekOf(events.flatMap((one) => one ?? []));
  return week && { week, by };
}

/** Before and after a change of the schedules alone; the group itself does not change then. */
export function isScheduleChanged(group: Change, plan: Plan): boolean {
  if (!mayBeScheduled(group, plan)) return false;
  const all = [...plan.references.sources(group, "before", SCHEDULE, THROUGH), ...plan.references.sources(group, "after", SCHEDULE, THROUGH)];
  return all.some(({ action }) => action !== "no-op");
}

/** UTC unless it says so; what is not known is a zone of its own. */
function zoneOf(schedule: Change, side: Side): string {
  const zone = given(schedule, side, "time_zone");
  return zone === null ? "UTC" : typeof zone === "string" ? zone : `? ${schedule.address}`;
}

/** The value, null where it is not set: the provider fills in what the configuration leaves out. */
function given(schedule: Change, side: Side, attribute: string): Value | null {
  const value = own(schedule[side], attribute) ?? null;
  if (value === "") return null;
  return value === UNKNOWN && schedule.isConfigured(attribute) === false ? null : value;
}

/** A minute of the week, and whether the group runs from then on. */
interface Event {
  at: number;
  runs: boolean;
}

const READ = ["recurrence", "desired_capacity", "min_size", "max_size", "time_zone"];

function eventsOf(schedule: Change, side: Side, count: number, which: Case): Event[] | undefined {
  if (READ.some((attribute) => schedule.isSensitive(attribute))) return undefined;
  const [recurrence, end] = [given(schedule, side, "recurrence"), given(schedule, side, "end_time")];
  const starts =
    schedule.isConfigured("start_time") === true || (schedule.isConfigured("start_time") === undefined && given(schedule, side, "start_time") !== null);
  const times = typeof recurrence === "string" && end === null && !starts ? firings(recurrence) : undefined;
  const runs = runsAfter(schedule, side, count, which);
  return times && runs !== undefined ? times.map((at) => ({ at, runs })) : undefined;
}

/** Whether the group runs once the schedule has fired; undefined where that cannot be told, or where more run than it is priced with. */
function runsAfter(schedule: Change, side: Side, count: number, which: Case): boolean | undefined {
  const [desired, least, most] = ["desired_capacity", "min_size", "max_size"].map((attribute) => given(schedule, side, attribute));
  if (most === 0 || (desired === 0 && which !== "high")) return false;
  const started = [desired, least].filter((one) => typeof one === "number" && one > 0).map(Number);
  return started.length > 0 && Math.max(...started) <= count ? true : undefined;
}

/** Minutes of each day; undefined where nothing starts it again, nothing stops it, or two events at one time disagree. */
function weekOf(events: readonly Event[]): Week | undefined {
  const sorted = [...events].sort((a, b) => a.at - b.at);
  if (!sorted.some(({ runs }) => runs) || !sorted.some(({ runs }) => !runs)) return undefined;
  if (sorted.some(({ at, runs }, n) => sorted[n + 1]?.at === at && sorted[n + 1]?.runs !== runs)) return undefined;
  const week = [0, 0, 0, 0, 0, 0, 0];
  for (const [n, { at, runs }] of sorted.entries()) if (runs) fill(week, at, sorted[n + 1]?.at ?? (sorted[0]?.at ?? 0) + week.length * DAY);
  return week;
}

const DAY = 1440;

/** Adds the minutes from one time to another to their days; the second may be in the next week. */
function fill(week: number[], from: number, to: number): void {
  for (let at = from; at < to; ) {
    const next = Math.min((Math.floor(at / DAY) + 1) * DAY, to);
    const day = Math.floor(at / DAY) % week.length;
    week[day] = (week[day] ?? 0) + next - at;
    at = next;
  }
}
