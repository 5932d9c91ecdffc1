import type { Exact } from "../../../base/exact.ts";
import { HOURS_A_MONTH } from "../../month.ts";

/** Seconds of a month. */
export const SECONDS_A_MONTH: Exact = HOURS_A_MONTH.times(3600);

/** Seconds in which something works on requests; time is billed by 100 ms: cloud.google.com/run/pricing, cloud.google.com/functions/pricing-1stgen. */
export function activeSeconds(requests: Exact | undefined, durationMs: Exact | undefined): Exact | undefined {
  return durationMs && requests?.times(durationMs.over(100).ceil()).over(10);
}

/** Seconds in which instances that are kept ready wait for requests; those that are at work are billed as such. */
export function idleSeconds(instances: Exact, active: Exact | undefined): Exact {
  const ready = SECONDS_A_MONTH.times(instances);
  return ready.minus(ready.min(active ?? 0));
}
