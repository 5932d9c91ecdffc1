import type { Exact } from "../base/exact.ts";

/** A count that moves by itself between two bounds, such as instances of an autoscaling group. */
export interface Scaled {
  /** What is expected on average; in the case that is billed, where usage gives a range. */
  value: Exact;
  /** The bounds; undefined where there is none. They may be unpriced: then only their own case is. */
  least: () => Exact | undefined;
  most: () => Exact | undefined;
  /** The attribute that sets `most`: "max_size". */
  by: string;
  /** Address of the resource that has it; default: the billed one. */
  of?: string | undefined;
}

/** Something that scales, as it was met. */
export interface Scaling {
  /** The attribute that sets the most. */
  attribute: string;
  /** The resource that has it; undefined for the billed one, since what is billed alike is billed once. */
  address: string | undefined;
  /** What is expected. */
  value: Exact;
  /** Undefined when it is not known, or there is none. */
  most: Exact | undefined;
}
