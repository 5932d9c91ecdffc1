import { Exact, sum } from "../base/exact.ts";
import { numberText } from "../base/number-text.ts";
import type { Case } from "../resources/usage/usage.ts";
import { factorParts } from "./factors.ts";
import type { PricedLine } from "./price-line.ts";
import { labelOf, type SideEstimate, sideIn } from "./side.ts";

/** What makes a cost change. */
export type DriverKind = "added" | "removed" | "resized" | "quantity" | "region" | "usage";

/** One reason for a part of a delta. */
export interface Driver {
  kind: DriverKind;
  /** The line that it is about: "Instance usage"; for a factor all lines that it moves. */
  line: string;
  /** What moved, where a sheet tells quantities by factors and products by what they are: "requests", "model". One driver for all lines. */
  factor?: string;
  /** What was and what is, in the provider's words or as quantities: "db.r6g.large → db.r6g.xlarge". */
  detail: string;
  /** A month. */
  delta: Exact;
}

export interface Comparison {
  /** A month; undefined when it is not known. */
  delta: Exact | undefined;
  /** `delta`, or where that is not known the least that is certain: what its priced lines add. Never a saving beside an unknown. */
  atLeast: Exact;
  /** What the lines without a known difference cost today. */
  unknownBefore: Exact;
  /** The part of the delta whose quantities depend on usage. */
  usageDelta: Exact;
  /** Fees charged once that the change brings. */
  oneTime: Exact;
  drivers: readonly Driver[];
  /** Why the delta is not known. */
  unknown: readonly string[];
  /** Both sides at the least, and both at the most, of what is a range; undefined where nothing is. */
  range?: { low: CaseDelta; high: CaseDelta };
}

/** What of a comparison depends on the case. */
export type CaseDelta = Pick<Comparison, "delta" | "atLeast" | "unknown">;

/** A comparison in a case: like is compared with like. */
export function deltaIn(comparison: Comparison, which: Case): CaseDelta {
  return which === "expected" ? comparison : (comparison.range?.[which] ?? comparison);
}

/** Whether nothing differs, in no case. */
export function isAlike({ delta, range }: Pick<Comparison, "delta" | "range">): boolean {
  return [delta, ...(range ? [range.low.delta, range.high.delta] : [])].every((amount) => amount?.isZero);
}

/** No difference at all. */
export const UNCHANGED: Comparison = {
  delta: Exact.zero,
  atLeast: Exact.zero,
  unknownBefore: Exact.zero,
  usageDelta: Exact.zero,
  oneTime: Exact.zero,
  drivers: [],
  unknown: [],
};

const NOTHING: ReadonlySet<string> = new Set();

interface Pair {
  before?: PricedLine;
  after?: PricedLine;
}

/**
 * Compares what a resource cost with what it will cost, line by line. What is billed alike on both sides costs no difference, priced or not.
 * `forgotten` are usage keys that are stated before the change only: what they lower is not known to be lower.
 */
export function compare(before: SideEstimate, after: SideEstimate, forgotten: ReadonlySet<string> = NOTHING): Comparison {
  const comparison = compareCase(before, after, forgotten);
  if (comparison === UNCHANGED || !(before.range ?? after.range)) return comparison;
  const inCase = (which: "low" | "high"): CaseDelta => {
    const { delta, atLeast, unknown } = compareCase(sideIn(before, which), sideIn(after, which), forgotten);
    // What is not known as expected is known in no other case, though one may do without it.
    if (comparison.delta === undefined && delta !== undefined) return { delta: undefined, atLeast: atLeast.max(0), unknown: comparison.unknown };
    const isFloor = delta === undefined && which === "high" && !before.range; // The most is no less than what is expected.
    return { delta, atLeast: isFloor ? atLeast.max(comparison.atLeast) : atLeast, unknown };
  };
  return { ...comparison, range: { low: inCase("low"), high: inCase("high") } };
}

function compareCase(before: SideEstimate, after: SideEstimate, forgotten: ReadonlySet<string>): Comparison {
  if (before === after && after.missing.length === 0 && after.status !== "unsupported") return UNCHANGED;
  const pairs = pairLines(before.lines, after.lines);
  const [open, known]: [Pair[], Pair[]] = [[], []];
  for (const pair of pairs) (isUnknown(pair, forgotten) ? open : known).push(pair);
  const unknown = [...unsupportedSides(before, after), ...open.flatMap((pair) => reasonsOf(pair, forgotten))];
  const drivers = merged(known.flatMap(driversOf)).filter((driver) => !driver.delta.isZero);
  const delta = sum(drivers.map((driver) => driver.delta));
  let usageDelta = Exact.zero;
  for (const pair of known) if ((pair.after ?? pair.before)?.usage.length) usageDelta = usageDelta.plus(costs(pair).difference);
  const oneTime = after.oneTime.gt(before.oneTime) ? after.oneTime.minus(before.oneTime) : Exact.zero;
  const unknownBefore = sum(open.map((pair) => costs(pair).was));
  if (unknown.length === 0) return { delta, atLeast: delta, unknownBefore, usageDelta, oneTime, drivers, unknown };
  return { delta: undefined, atLeast: delta.max(0), unknownBefore, usageDelta: usageDelta.max(0), oneTime, drivers, unknown: [...new Set(unknown)] };
}

/** Whether two sides bill the same in all lines, priced or not. */
export function isBilledAlike(before: SideEstimate, after: SideEstimate): boolean {
  if (before === after) return true;
  const isSame = (line: PricedLine, other: PricedLine | undefined): boolean =>
    other !== undefined && labelOf(line) === labelOf(other) && line.unpriced === other.unpriced && sameQuery(line, other) && sameQuantity(line, other);
  return before.status === after.status && before.lines.length === after.lines.length && before.lines.every((line, at) => isSame(line, after.lines[at]));
}

function sameQuantity({ quantity: one }: PricedLine, { quantity: other }: PricedLine): boolean {
  return one && other ? one.equals(other) : one === other;
}

function unsupportedSides(before: SideEstimate, after: SideEstimate): string[] {
  return before.status === "unsupported" || after.status === "unsupported" ? ["the type is not supported"] : [];
}

/** Lines of the same name within the same part belong together; the n-th of a name with the n-th. */
function pairLines(before: readonly PricedLine[], after: readonly PricedLine[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (lines: readonly PricedLine[], side: keyof Pair): void => {
    const seen = new Map<string, number>();
    for (const line of lines) {
      const label = labelOf(line);
      const nth = (seen.get(label) ?? 0) + 1;
      seen.set(label, nth);
      const key = `${label}\n${nth}`;
      pairs.set(key, { ...pairs.get(key), [side]: line });
    }
  };
  add(before, "before");
  add(after, "after");
  return [...pairs.values()];
}

function isUnknown(pair: Pair, forgotten: ReadonlySet<string>): boolean {
  const { before, after } = pair;
  return isForgotten(pair, forgotten) || ((before?.unpriced !== undefined || after?.unpriced !== undefined) && !billedAlike(before, after));
}

function reasonsOf(pair: Pair, forgotten: ReadonlySet<string>): string[] {
  const { before, after } = pair;
  if (before && isForgotten(pair, forgotten)) return [`${labelOf(before)}: its usage is known before the change and not after it (${before.usage.join(", ")})`];
  return [before, after].flatMap((line) => (line?.unpriced === undefined ? [] : [`${labelOf(line)}: ${line.unpriced}`]));
}

/** Usage that is no longer stated is no saving: the line waits for it again, or costs less by nothing but what is left unsaid. */
function isForgotten({ before, after }: Pair, forgotten: ReadonlySet<string>): boolean {
  if (!before?.cost || before.cost.isZero || after?.unpriced !== undefined) return false;
  if (after && !after.cost) return true;
  const said = after?.usage ?? [];
  const saysLess = before.usage.some((key) => forgotten.has(key)) && said.every((key) => before.usage.includes(key));
  return saysLess && before.cost.gt(after?.cost ?? Exact.zero);
}

function billedAlike(before: PricedLine | undefined, after: PricedLine | undefined): boolean {
  if (!before?.query || !after?.query || !before.quantity || !after.quantity) return false;
  return sameQuery(before, after) && before.quantity.equals(after.quantity);
}

function sameQuery(before: PricedLine, after: PricedLine): boolean {
  const [a, b] = [before.query, after.query];
  return a?.product === b?.product && a?.place === b?.place && a?.purchase === b?.purchase && a?.service === b?.service;
}

function costs({ before, after }: Pair): { was: Exact; difference: Exact } {
  const was = before && !before.oneTime && before.cost ? before.cost : Exact.zero;
  const is = after && !after.oneTime && after.cost ? after.cost : Exact.zero;
  return { was, difference: is.minus(was) };
}

function driversOf(pair: Pair): Driver[] {
  const { before, after } = pair;
  const { was, difference } = costs(pair);
  if (!before || !after) {
    const line = (before ?? after) as PricedLine;
    return [{ kind: after ? "added" : "removed", line: labelOf(line), detail: line.detail ?? "", delta: difference }];
  }
  if (sameQuery(before, after)) return quantityDrivers(before, after, was, difference);
  const [from, to] = [before.quantity, after.quantity];
  if (!from || !to || from.equals(to) || from.isZero) return [productDriver(before, after, difference)];
  // Both changed: the quantity at the old price first, the rest is the product's.
  const byQuantity = was.times(to).over(from).minus(was);
  return [productDriver(before, after, difference.minus(byQuantity)), ...quantityDrivers(before, after, was, byQuantity)];
}

/** Another quantity, factor by factor where both sides say their factors. */
function quantityDrivers(before: PricedLine, after: PricedLine, was: Exact, delta: Exact): Driver[] {
  const kind = after.usage.length > 0 ? "usage" : "quantity";
  const line = labelOf(after);
  const parts = factorParts(before.factors, after.factors, was, delta);
  if (!parts) return [{ kind, line, detail: `${quantityText(before)} → ${quantityText(after)}`, delta }];
  return parts.map(({ name, detail, delta: part }) => ({ kind, line, factor: name, detail, delta: part }));
}

/** Another product: elsewhere, or of another kind. */
function productDriver(before: PricedLine, after: PricedLine, delta: Exact): Driver {
  const { detailNames: factor } = after;
  const line = labelOf(after);
  const words = `${nameOf(before)} → ${nameOf(after)}`;
  if (factor !== undefined && before.detail !== after.detail) return { kind: "resized", line, factor, detail: words, delta };
  if (before.query?.place === after.query?.place) return { kind: "resized", line, detail: words, delta };
  return { kind: "region", line, detail: `${shownQuery(before)?.place ?? "?"} → ${shownQuery(after)?.place ?? "?"}`, delta };
}

/** A factor that moves several lines alike is one driver. */
function merged(drivers: readonly Driver[]): Driver[] {
  const all = new Map<string, Driver>();
  for (const [at, driver] of drivers.entries()) {
    const { kind, factor, line, detail, delta } = driver;
    const key = factor === undefined ? `${at}` : `${kind}\n${factor}\n${detail}`;
    const known = all.get(key);
    all.set(key, known ? { ...known, line: `${known.line}, ${line}`, delta: known.delta.plus(delta) } : driver);
  }
  return [...all.values()];
}

function nameOf(line: PricedLine): string {
  return line.detail ?? shownQuery(line)?.product ?? line.name;
}

function shownQuery({ query, shown }: PricedLine): PricedLine["query"] {
  return shown ?? query;
}

function quantityText({ quantity, unit }: PricedLine): string {
  return quantity ? `${numberText(quantity)} ${unit}` : "usage not known";
}
