import type { Exact } from "../../../base/exact.ts";

/** What lies above a limit, undefined if nothing does. */
export function beyond(amount: Exact | undefined, limit: number): Exact | undefined {
  return amount?.gt(limit) ? amount.minus(limit) : undefined;
}
