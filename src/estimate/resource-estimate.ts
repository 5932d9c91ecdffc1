import type { Exact } from "../base/exact.ts";
import type { Selectable } from "../config/select.ts";
import type { Change } from "../plan/change.ts";
import type { Comparison } from "./compare.ts";
import type { SideEstimate } from "./side.ts";

/** A managed resource of the plan: what it cost, what it will cost, and why. */
export interface ResourceEstimate extends Comparison, Selectable {
  previousAddress: string | undefined;
  /** How selectors saw it before the change, where that differs: at another address, with other tags, under another owner. */
  prior?: Selectable | undefined;
  action: Change["action"] | "planned-on-base";
  imported: boolean;
  deposed: string | undefined;
  /** Region after the change (before, for what goes), and how it is known. */
  region: Change["regionAfter"];
  /** Provisioning that a plan cannot show, such as `null_resource`. */
  outsidePlan: boolean;
  /** Today, as in the plan's prior state. */
  before: SideEstimate;
  after: SideEstimate;
  /** What the base branch plans for it already; not part of `delta`. Undefined when not known. */
  pending: Exact | undefined;
  /** True when something of it changes: its values, its address or its existence. */
  changed: boolean;
}

/** Whether a change gives a resource another address. */
export function isMoved({ address, previousAddress }: { address: string; previousAddress?: string | undefined }): boolean {
  return previousAddress !== undefined && previousAddress !== address;
}
