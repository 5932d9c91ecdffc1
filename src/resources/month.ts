import { type Exact, exact } from "../base/exact.ts";

/** Hours of a month: AWS Pricing Calculator, and the other providers' calculators alike. */
export const HOURS_A_MONTH: Exact = exact(730);

/** How many run on average, where the team says that they run only some hours of the month. */
export function running(count: Exact | number, hours: Exact | undefined): Exact {
  return hours ? hours.times(count).over(HOURS_A_MONTH) : exact(count);
}
