import { Exact } from "../../../base/exact.ts";

/** One price as the list states it. */
export interface Step {
  begin: string;
  end: string;
  price: string;
}

/** One step as facts state it. */
export interface Rung {
  from: string;
  price: string;
}

const PLAIN = /^\d{1,15}(?:\.\d{1,20})?$/;
const EXPONENT = /^\d{1,15}(?:\.\d{1,20})?e[+-]?\d{1,2}$/i;
const MOST_STEPS = 64;
const MOST_WAITING = 100_000;

/** A price without trailing zeros; undefined for what is negative, beyond a thousand billion, or no number. */
export function priceOf(text: string): string | undefined {
  if (PLAIN.test(text)) return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  if (!EXPONENT.test(text)) return undefined;
  const value = Exact.of(text);
  const shown = value.toString();
  return PLAIN.test(shown) && Exact.of(shown).equals(value) ? shown : undefined;
}

/** Puts the steps of a ladder together, in whatever order a list has them. Only ladders that wait for a step are held. */
export class Steps {
  private readonly waiting = new Map<string, Step[]>();

  /** The whole ladder when this step completes it. Throws RangeError when so many are incomplete that this cannot be a price list. */
  add(name: string, step: Step): readonly Rung[] | undefined {
    if (isStart(step.begin) && isEnd(step.end)) return [{ from: "0", price: step.price }];
    const steps = this.waiting.get(name) ?? [];
    if (!steps.some((one) => one.begin === step.begin && one.end === step.end && one.price === step.price)) steps.push(step);
    if (steps.length > MOST_STEPS) throw new RangeError(`${name} has more than ${MOST_STEPS} steps`);
    const ladder = joined(steps);
    if (ladder) this.waiting.delete(name);
    else this.waiting.set(name, steps);
    if (this.waiting.size > MOST_WAITING) throw new RangeError(`more than ${MOST_WAITING} prices have steps that do not join`);
    return ladder;
  }

  /** How many ladders have stayed incomplete, such as an account's free allowance, which has an end and nothing after it. Forgets them. */
  abandon(): number {
    const left = this.waiting.size;
    this.waiting.clear();
    return left;
  }
}

function isStart(begin: string): boolean {
  return begin === "0" || begin === "";
}

function isEnd(end: string): boolean {
  return end === "Inf" || end === "";
}

/** The ladder, if the steps go from 0 to Inf without gap or overlap. Some lists begin a step at 20001 where the one before ends at 20000: the end counts. */
function joined(steps: readonly Step[]): readonly Rung[] | undefined {
  if (!steps.some(({ begin }) => isStart(begin)) || !steps.some(({ end }) => isEnd(end))) return undefined;
  if (steps.some(({ begin, end }) => !isNumber(begin) || (!isEnd(end) && !isNumber(end)))) return undefined;
  const sorted = steps.map((step) => ({ ...step, at: Exact.of(step.begin || "0") })).sort((a, b) => a.at.compare(b.at));
  const rungs: Rung[] = [];
  let reached = Exact.zero;
  for (const [index, { at, end, price }] of sorted.entries()) {
    const gap = at.minus(reached);
    if (!gap.isZero && !(index > 0 && gap.equals(1))) return undefined;
    rungs.push({ from: reached.toString(), price });
    if (isEnd(end)) return index === sorted.length - 1 ? rungs : undefined;
    reached = Exact.of(end);
  }
  return undefined;
}

function isNumber(text: string): boolean {
  return text === "" || PLAIN.test(text);
}
