import type { Exact } from "../../base/exact.ts";
import type { RunPlace } from "../../config/run-place.ts";
import type { Change, References } from "../../plan/change.ts";
import type { Lens } from "../selectable.ts";

/** The least, the usual and the most of what is given as a range. */
export type Case = "low" | "expected" | "high";

/** One usage value and who says so: "usage.yml:12". */
export interface UsageValue {
  /** Of a range, what is expected. */
  value: Exact | string;
  /** Around `value`, which is a number: low ≤ value ≤ high. */
  range?: { low: Exact; high: Exact };
  from: string;
}

/** What is given for a case; undefined when nothing is. */
export function usageIn(given: UsageValue | undefined, which: Case): UsageValue["value"] | undefined {
  return which === "expected" ? given?.value : (given?.range?.[which] ?? given?.value);
}

/** Usage of a resource by flattened key. */
export type UsageOf = (change: Change) => ReadonlyMap<string, UsageValue>;

/** How selectors of usage rules look at the changes of a plan. */
export interface Look {
  references?: References | undefined;
  /** The policy's tag names and classes. */
  lens?: Lens | undefined;
  run?: RunPlace | undefined;
}

const NOTHING: ReadonlyMap<string, UsageValue> = new Map();

export const noUsage: UsageOf = () => NOTHING;
