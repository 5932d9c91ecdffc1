import type { Exact } from "../../base/exact.ts";
import type { Change } from "../../plan/change.ts";

/** One usage value and who says so: "usage.yml:12". */
export interface UsageValue {
  value: Exact | string;
  from: string;
}

/** Usage of a resource by flattened key. */
export type UsageOf = (change: Change) => ReadonlyMap<string, UsageValue>;

const NOTHING: ReadonlyMap<string, UsageValue> = new Map();

export const noUsage: UsageOf = () => NOTHING;
