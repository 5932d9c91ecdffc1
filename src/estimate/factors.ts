import { Exact } from "../base/exact.ts";
import { numberText } from "../base/number-text.ts";
import type { Factor } from "../resources/product.ts";

/** What one factor has to do with a change of a line's cost. */
interface FactorPart {
  name: string;
  /** "1,000,000 → 3,000,000" */
  detail: string;
  /** A month. */
  delta: Exact;
}

/**
 * Splits what a changed quantity costs by the factors that moved. They move one after the other in the sheet's order: each at its new value while those
 * after it are still old; a factor that one side does not have is 1 there. So the parts add up to `delta` exactly. Where a price has steps, each part has
 * its share of the quantity's difference. Undefined when a side does not say its factors.
 */
export function factorParts(before: readonly Factor[] | undefined, after: readonly Factor[] | undefined, was: Exact, delta: Exact): FactorPart[] | undefined {
  if (!before || !after) return undefined;
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const [old, next] = [names.map((name) => amountOf(before, name)), names.map((name) => amountOf(after, name))];
  const reached = names.map((_, at) => productOf([...next.slice(0, at + 1), ...old.slice(at + 1)]));
  const [start, end] = [productOf(old), productOf(next)];
  const rate = rateOf(start, end, was, delta);
  return names.flatMap((name, at) => {
    const [from, to] = [old[at] ?? ONE, next[at] ?? ONE];
    const step = (reached[at] ?? end).minus(at === 0 ? start : (reached[at - 1] ?? start));
    return from.equals(to) ? [] : [{ name, detail: movement(from, to), delta: step.times(rate) }];
  });
}

const ONE = Exact.of(1);

/** What a unit of the difference costs; where factors outweigh each other, a unit at the old price. */
function rateOf(start: Exact, end: Exact, was: Exact, delta: Exact): Exact {
  if (!start.equals(end)) return delta.over(end.minus(start));
  return start.isZero ? Exact.zero : was.over(start);
}

function amountOf(factors: readonly Factor[], wanted: string): Exact {
  return factors.find(({ name }) => name === wanted)?.value ?? ONE;
}

function productOf(values: readonly Exact[]): Exact {
  return values.reduce((all, value) => all.times(value), ONE);
}

/** Four decimals, or all of them where the difference is smaller. */
function movement(from: Exact, to: Exact): string {
  const [old, next] = [numberText(from), numberText(to)];
  return old === next ? `${from.toString()} → ${to.toString()}` : `${old} → ${next}`;
}
