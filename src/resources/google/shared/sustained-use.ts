import { Exact, exact } from "../../../base/exact.ts";
import { HOURS_A_MONTH } from "../../month.ts";

/** Share of the list price in each quarter of the month: cloud.google.com/compute/docs/sustained-use-discounts. */
const UP_TO_20 = ["1", "0.8678", "0.733", "0.6"];
const UP_TO_30 = ["1", "0.8", "0.6", "0.4"];

const QUARTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ...["c2", "n2", "n2d"].map((family) => [family, UP_TO_20] as const),
  ...["f1", "g1", "m1", "m2", "n1"].map((family) => [family, UP_TO_30] as const),
]);

/** The discount that Google gives by itself to machines, and GPUs on them, that run many hours of a month; never to spot machines. */
export function sustainedUse(family: string, hours: Exact = HOURS_A_MONTH): { factor: Exact; because: string } | undefined {
  const quarters = QUARTERS.get(family);
  if (!quarters || hours.isZero) return undefined;
  const length = HOURS_A_MONTH.over(quarters.length);
  let paid = Exact.zero;
  for (const [at, rate] of quarters.entries()) {
    const inQuarter = hours.minus(length.times(at)).max(exact(0)).min(length);
    paid = paid.plus(inQuarter.times(rate));
  }
  const factor = paid.over(hours.min(HOURS_A_MONTH));
  return factor.equals(1)
    ? undefined
    : { factor, because: `sustained use discount for ${hours.toString()} hours a month: ${factor.times(100).toFixed(2)} % of the list price` };
}
