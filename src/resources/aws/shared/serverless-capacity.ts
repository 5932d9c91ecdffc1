import { type Exact, exact } from "../../../base/exact.ts";
import type { Scaled } from "../../scaled.ts";

/** Bounds of a serverless database's capacity, on its cluster. */
export interface Bounds {
  readonly min_capacity: Exact | undefined;
  readonly max_capacity: Exact | undefined;
}

interface Serverless {
  /** As the team says. */
  said: Exact | undefined;
  bounds: Bounds | undefined;
  /** The block that has them, and the address of the cluster. */
  block: string;
  of: string | undefined;
}

/**
 * Capacity units in an average hour, between the cluster's bounds: as the team says, else the least, which is always billed. One that pauses at 0 waits
 * for usage; its ceiling is known all the same.
 */
export function serverlessCapacity(
  r: { readonly scaled: (one: Scaled) => Exact; readonly assume: (text: string) => void },
  { said, bounds, block, of }: Serverless,
): Exact | undefined {
  if (!bounds) return said;
  const value = said ?? bounds.min_capacity ?? exact(0);
  const capacity = r.scaled({ value, least: () => bounds.min_capacity, most: () => bounds.max_capacity, by: `${block}.max_capacity`, of });
  if (said) return capacity;
  if (capacity.isZero) return undefined;
  r.assume("it scales by itself: counted at the least, min_capacity (give usage capacity_units_per_hr)");
  return capacity;
}
