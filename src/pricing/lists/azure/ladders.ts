import { Exact } from "../../../base/exact.ts";
import { grouped } from "../../../base/grouped.ts";
import type { LeftOut } from "../as-of.ts";
import { oneLadder, type Step } from "../steps.ts";
import type { Row } from "./rows.ts";

/** The steps of one key at one place; several prices of a step where the list contradicts itself. */
export interface KeyLadder {
  product: string;
  purchase: string;
  unit: string;
  steps: readonly Step[];
}

/** Ladders by key, sorted. */
export function laddersOf(rows: readonly Row[], leftOut: LeftOut): KeyLadder[] {
  const byKey = grouped(rows, ([product, purchase]) => `${product}\t${purchase}`);
  return [...byKey.keys()].sort().flatMap((key) => {
    const [product = "", purchase = ""] = key.split("\t");
    const ladder = ladderOf(product, byKey.get(key) ?? [], leftOut);
    return ladder ? [{ product, purchase, ...ladder }] : [];
  });
}

function ladderOf(product: string, rows: readonly Row[], leftOut: LeftOut): { unit: string; steps: readonly Step[] } | undefined {
  const units = new Set(rows.map(([, , unit]) => unit));
  // Some regions list a meter by the hour and by the month or day; sheets ask for hours.
  const [unit = ""] = units.has("hours") ? ["hours"] : units;
  if (units.size > 1 && unit !== "hours") return leftOut.add("keys in several units");
  const inUnit = rows.filter((row) => row[2] === unit);
  const meters = [...grouped(inUnit, (row) => row[7]).values()].map(inEffect);
  const steps = oneLadder(preferred(meters).map((meter) => stepsOf(product, meter.steps)));
  return steps ? { unit, steps } : leftOut.add("keys whose steps make no ladder");
}

interface Meter {
  steps: Step[];
  start: string;
  isPrimary: boolean;
}

/** Of each step the price that began last; rows stand on several pages at times. */
function inEffect(rows: readonly Row[]): Meter {
  const steps = [...grouped(rows, ([, , , from]) => from)].flatMap(([from, same]) => {
    const last = latest(same.map((row) => row[5]));
    const prices = new Set(same.filter((row) => row[5] === last).map((row) => row[4]));
    return [...prices].sort().map((price) => ({ from, price }));
  });
  steps.sort((a, b) => Exact.of(a.from).compare(Exact.of(b.from)));
  return { steps, start: latest(rows.map((row) => row[5])), isPrimary: rows.some((row) => row[6]) };
}

/** Of several meters with the same words: the region's own before those of another region, then the one whose price began last. */
function preferred(meters: readonly Meter[]): Meter[] {
  const own = meters.filter(({ isPrimary }) => isPrimary);
  const among = own.length > 0 ? own : meters;
  const last = latest(among.map(({ start }) => start));
  return among.filter(({ start }) => start === last);
}

/** A Premium SSD v2 disk includes 3,000 IOPS and 125 MB/s in each hour, which a ladder of the month cannot say: the sheet leaves them out. */
function stepsOf(product: string, steps: readonly Step[]): readonly Step[] {
  const [first, second, third] = steps;
  const isIncluded = /^Azure Premium SSD v2\/.*(?:IOPS|Throughput)/.test(product) && first?.price === "0" && second !== undefined && !third;
  return isIncluded ? [{ from: "0", price: second.price }] : steps;
}

function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b), "");
}
