import type { RunPlace } from "../config/run-place.ts";
import { selects } from "../config/select.ts";
import type { EstimatorInputs } from "../estimate/estimator.ts";
import { type Lens, selectableOf } from "../resources/selectable.ts";
import type { Policy } from "./policy.ts";

/** Which schedules the policy vouches for, though nothing in the plan enforces them. */
export function voucherOf({ trusted_schedules: selectors }: Policy, run: RunPlace | undefined, lens: Lens | undefined): EstimatorInputs["vouchesFor"] {
  const trusted = selectors.map((selector) => selects(selector, run));
  return (change, { references }) => trusted.some((fits) => fits(selectableOf(change, references, lens)));
}
