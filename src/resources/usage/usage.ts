import type { Exact } from "../../base/exact.ts";
import type { RunPlace } from "../../config/run-place.ts";
import type { Change, References } from "../../plan/change.ts";
import type { Lens } from "../selectable.ts";

/** One usage value and who says so: "usage.yml:12". */
export interface UsageValue {
  value: Exact | string;
  from: string;
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
