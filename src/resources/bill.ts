import { type Exact, exact } from "../base/exact.ts";
import type { Change, Side } from "../plan/change.ts";
import { type BillingWorld, contextOf, Subject, Trace } from "./context.ts";
import { enforcerOf } from "./enforced-schedules.ts";
import { Unpriceable } from "./fields.ts";
import { type Input, onceInputs } from "./input.ts";
import { HOURS_A_MONTH } from "./month.ts";
import type { PriceQuery } from "./price-query.ts";
import { type Factor, Product } from "./product.ts";
import type { Scaling } from "./scaled.ts";
import { mayBeScheduled, scheduledWeek } from "./scheduled-week.ts";
import { Secrets } from "./secrets.ts";
import type { AnySheet, Component } from "./sheet.ts";
import { hoursAMonth, hoursOfSchedule, type Week, weekOfSchedule } from "./usage/schedule.ts";

/** A component with its quantity, ready to be priced. */
export interface BillLine {
  /** The part of the resource it belongs to, such as `root_block_device`. */
  part: string | undefined;
  name: string;
  detail: string | undefined;
  /** What `detail` names, where a change of it is told in a word of its own: "model". */
  detailNames?: string;
  unit: string;
  /** A fee that is charged once; never in a monthly sum. */
  oneTime: boolean;
  /** Of a month, in `unit`; undefined when usage is needed. */
  quantity: Exact | undefined;
  /** What the quantity is the product of, where the sheet says so. */
  factors?: readonly Factor[];
  /** Usage keys that the quantity depends on; while it waits for usage, those that would give it. */
  usage: readonly string[];
  query: PriceQuery | undefined;
  /** The query as it may be shown, where the plan marks sensitive what it is made of. */
  shown?: PriceQuery | undefined;
  /** What the words of the line must not tell; they do not. */
  secrets?: Secrets;
  share: { factor: Exact; because: string } | undefined;
  /** Whether the steps of its price count what an account uses in all. */
  sharedTiers?: true;
  /** Whether a free first step of its price is granted. */
  grantsFreeStep?: true;
  /** Why there is neither quantity nor price. */
  unpriced: string | undefined;
  assumptions: readonly string[];
  /** What the line depends on, in the order in which it was read; only where the world keeps it. */
  inputs?: readonly Input[];
  /** How many run, where the quantity is that times the hours of a month; only with `inputs`. */
  running?: Exact;
  /** The week in which it runs, where the quantity is for the hours of that. */
  week?: Week;
}

/** What a resource is billed for, on one side of the change. */
export type Bill =
  | ({ status: "billed"; lines: readonly BillLine[] } & Ranged)
  | ({ status: "free"; because: string; inputs?: readonly Input[] } & Ranged)
  | { status: "unsupported" };

/** Whether other cases of what was read give another bill. */
export interface Ranged {
  /** Undefined when nothing that was read is a range; with `scaling` when one single thing is, which scales by itself. */
  ranged?: { scaling: Scaling | undefined };
}

/** The bill of one side of a change. The side must have values. */
export function billOf(change: Change, side: Side, sheet: AnySheet, world: BillingWorld): Bill {
  const trace = new Trace(world.keepsInputs === true);
  const subject = new Subject(change, side, world, trace);
  const context = contextOf(sheet, subject);
  try {
    const because = sheet.free?.(context as never);
    const doubt = because === undefined ? undefined : trace.assumptions.find(isDoubt);
    if (doubt !== undefined) throw new Unpriceable(`it may cost something: ${doubt}`);
    if (because !== undefined) return { status: "free", because: trace.secrets?.inSentence(because) ?? because, ...inputsOf(trace), ...rangedOf(trace) };
  } catch (error) {
    const line = hidden({ ...unpriceable(sheet.title, "months", undefined, error), ...inputsOf(trace) }, trace.secrets);
    return { status: "billed", lines: [line], ...rangedOf(trace) };
  }
  const lines: BillLine[] = [];
  const doubts = trace.assumptions.filter(isDoubt);
  for (const component of sheet.components) {
    const line = lineOf(component, context as never, subject, undefined, undefined);
    if (line) lines.push(line);
    else doubts.push(...trace.assumptions.filter(isDoubt));
  }
  for (const part of sheet.parts) addPart(part, context, subject, lines, doubts);
  return { status: "billed", lines: doubts.length === 0 ? lines : withDoubts(lines, doubts, sheet), ...rangedOf(trace) };
}

function rangedOf({ ranged }: Trace): Ranged {
  if (!ranged) return {};
  const [only, more] = ranged.values();
  return { ranged: { scaling: more === undefined && only !== "usage" ? only : undefined } };
}

/** Whether an assumption stands in for an attribute that only apply will tell. Within blocks that is usual: plans do not say there what is merely left out. */
function isDoubt(assumption: string): boolean {
  return /^\w+ is known after apply/.test(assumption);
}

/** A line that is not there cannot say under which assumption it was left out: the first one that is there says so. */
function withDoubts([first, ...rest]: readonly BillLine[], doubts: readonly string[], { title }: AnySheet): readonly BillLine[] {
  if (!first) return [unpriceable(title, "months", undefined, new Unpriceable(`it may cost something: ${doubts[0] ?? ""}`))];
  return [{ ...first, assumptions: once([...first.assumptions, ...doubts]) }, ...rest];
}

/** The line of a component; undefined when the component is not there. `known` was read before, and its words may be made of it as well. */
function lineOf<R>(component: Component<R>, r: R, subject: Subject, part: string | undefined, known: Secrets | undefined): BillLine | undefined {
  const { trace } = subject;
  trace.secrets = known && new Secrets(known);
  const line = openLineOf(component, r, subject, part);
  return line && hidden(line, trace.secrets);
}

/** A line whose words do not tell what the plan marks sensitive. */
function hidden(line: BillLine, secrets: Secrets | undefined): BillLine {
  if (!secrets) return line;
  const { detail, query, share, unpriced, assumptions } = line;
  const place = query?.place === undefined ? undefined : secrets.inSentence(query.place);
  return {
    ...line,
    secrets,
    detail: detail && secrets.inName(detail),
    shown: query && { ...query, product: secrets.inName(query.product), place },
    share: share && { ...share, because: secrets.inSentence(share.because) },
    unpriced: unpriced && secrets.inSentence(unpriced),
    assumptions: assumptions.map((text) => secrets.inSentence(text)),
  };
}

function openLineOf<R>(component: Component<R>, r: R, subject: Subject, part: string | undefined): BillLine | undefined {
  const { trace } = subject;
  const { name, unit, hourly, oneTime, detailNames } = component;
  trace.usage.clear();
  trace.assumptions = [];
  if (trace.inputs) trace.inputs = [];
  try {
    if (component.when && !component.when(r)) return undefined;
    const detail = component.detail?.(r);
    const share = component.share?.(r);
    const query = placed(typeof component.price === "function" ? component.price(r) : component.price, subject);
    trace.usage.clear(); // Usage that only chooses the price leaves the quantity certain.
    const amount = component.quantity(r);
    const { quantity, factors, running, week } = measured(amount, hourly === true, subject);
    const usage = usageKeys(trace, quantity);
    const line: BillLine = {
      part,
      name,
      detail,
      unit,
      oneTime: oneTime === true,
      quantity,
      usage,
      query,
      share,
      unpriced: undefined,
      assumptions: once(trace.assumptions),
    };
    // What few lines have is added to them: objects that are spread together are slow to make, and there are many lines.
    if (detailNames !== undefined) line.detailNames = detailNames;
    if (factors) line.factors = factors;
    if (component.sharedTiers) line.sharedTiers = true;
    if (component.grantsFreeStep) line.grantsFreeStep = true;
    if (week) line.week = week;
    return trace.inputs ? { ...line, ...inputsOf(trace, running) } : line;
  } catch (error) {
    return { ...unpriceable(name, unit, part, error), oneTime: oneTime === true, assumptions: once(trace.assumptions), ...inputsOf(trace) };
  }
}

type Measured = Pick<BillLine, "quantity" | "factors" | "running" | "week">;

/** A component's quantity: what is billed by the hour is so many times the hours of the month. */
function measured(amount: Exact | number | Product | undefined, hourly: boolean, subject: Subject): Measured {
  if (amount === undefined) return { quantity: undefined };
  if (!hourly) return amount instanceof Product ? amount : { quantity: exact(amount) };
  const { hours, week } = hoursOf(subject);
  const runs = week && { week };
  if (!(amount instanceof Product)) return { quantity: hours.times(amount), running: exact(amount), ...runs };
  const { quantity, factors } = amount.times("hours a month", hours);
  return { quantity, factors, running: amount.quantity, ...runs };
}

/** When something runs: hours a month, and the days of the week where they are known. */
interface Hours {
  hours: Exact;
  week?: Week | undefined;
}

const ALWAYS: Hours = { hours: HOURS_A_MONTH };

/** Hours a month in which it runs: all, unless a schedule is stated and something stops it, or the plan's own schedules say when it runs. */
function hoursOf(subject: Subject): Hours {
  const { change, side, world, trace } = subject;
  const given = subject.usageValue(SCHEDULE);
  // Hours of a month that a sheet takes itself say the same already.
  if (trace.usage.get("monthly_hrs") === true) return ALWAYS;
  if (given === undefined) return plannedHours(subject);
  const hours = hoursOfSchedule(given);
  if (!hours) throw new Unpriceable(`usage ${SCHEDULE} is neither hours a month up to 730 nor days and times such as "MON-FRI 08:00-18:00"`);
  const enforcer = world.vouchesFor?.(change, world.plan) ? "the policy, which vouches for it" : enforcerOf(change, side, world.plan);
  if (enforcer === undefined) {
    subject.assume(`the stated schedule is not counted: nothing in the plan enforces it, and the policy does not vouch for it`);
    return ALWAYS;
  }
  trace.usage.set(SCHEDULE, true);
  subject.assume(`runs by the stated schedule, enforced by ${enforcer}`);
  return { hours, week: weekOfSchedule(given) };
}

/** What the plan's own schedules say. How many run on average, where that is stated, has the hours in it. */
function plannedHours(subject: Subject): Hours {
  const { change, side, world } = subject;
  if (!mayBeScheduled(change, world.plan) || world.usageOf(change).has("instances")) return ALWAYS;
  const found = scheduledWeek(change, side, world.plan, world.case);
  if (!found) return ALWAYS;
  const hours = hoursAMonth(found.week);
  subject.assume(`runs ${hours.toFixed(2)} of ${HOURS_A_MONTH.toString()} hours a month, by ${found.by.map(({ address }) => address).join(" and ")}`);
  return { hours, week: found.week };
}

/** The usage key with which any resource says when it runs. */
const SCHEDULE = "schedule";

/** Nothing unless somebody asks. */
function inputsOf({ inputs }: Trace, running?: Exact): Pick<BillLine, "inputs" | "running"> {
  return inputs ? { inputs: onceInputs(inputs), ...(running && { running }) } : {};
}

function usageKeys({ usage }: Trace, quantity: Exact | undefined): readonly string[] {
  if (usage.size === 0) return NONE;
  return [...usage].filter(([, given]) => given || quantity === undefined).map(([key]) => key);
}

const NONE: readonly string[] = [];

function once(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? NONE : [...new Set(texts)];
}

function addPart(part: AnySheet["parts"][number], context: object, subject: Subject, lines: BillLine[], doubts: string[]): void {
  const { trace } = subject;
  try {
    trace.assumptions = [];
    trace.secrets = undefined;
    if (trace.inputs) trace.inputs = [];
    const each = part.each(context as never);
    const shared = trace.assumptions; // What finding the parts took for granted holds for each of their lines.
    const found = trace.inputs;
    const known = trace.secrets;
    if (each.length === 0) doubts.push(...shared.filter(isDoubt));
    for (const [at, one] of each.entries()) {
      const name = each.length > 1 ? `${part.name}[${at}]` : part.name;
      for (const component of part.components) {
        const line = lineOf(component, one, subject, name, known);
        if (line && found) line.inputs = onceInputs([...found, ...(line.inputs ?? [])]);
        if (line) lines.push(shared.length === 0 ? line : { ...line, assumptions: once([...shared, ...line.assumptions]) });
        else doubts.push(...trace.assumptions.filter(isDoubt));
      }
    }
  } catch (error) {
    lines.push(hidden({ ...unpriceable(part.name, "months", part.name, error), ...inputsOf(trace) }, trace.secrets));
  }
}

function placed(query: PriceQuery, subject: Subject): PriceQuery {
  if (query.place !== undefined) return query;
  const { cloud, service, product, purchase } = query;
  return { cloud, service, product, place: subject.region(), purchase };
}

function unpriceable(name: string, unit: string, part: string | undefined, error: unknown): BillLine {
  if (!(error instanceof Unpriceable)) throw error;
  return {
    part,
    name,
    detail: undefined,
    unit,
    oneTime: false,
    quantity: undefined,
    usage: NONE,
    query: undefined,
    share: undefined,
    unpriced: error.message,
    assumptions: NONE,
  };
}
