import type { Scope } from "../scope.ts";
import type { Finding } from "../verdict.ts";
import { type Claim, type Held, heldAlone, standingOf } from "./held.ts";
import type { Budget } from "./schema.ts";
import { unitCostOf } from "./unit-cost.ts";
import type { BudgetWorld } from "./world.ts";

/** An increase that is over its limit: waived where the cost of a unit does not rise (D18). The volumes are the policy's, so a change cannot raise its own forecast. */
export function waived(budget: Budget, claim: Claim, scope: Scope, world: BudgetWorld, unit: string): Held {
  const { shown, unknown } = unitCostOf(unit, budget, scope, world);
  const measured = { ...claim.measured, perUnit: shown };
  if (unknown !== undefined) return heldAlone(budget, { ...claim, measured, because: `${claim.because}; it is not waived: ${unknown}` });
  if (!shown.before || shown.after?.gt(shown.before) !== false)
    return heldAlone(budget, { ...claim, measured, because: `${claim.because}, and the cost of "${unit}" rises` });
  const { value, limit } = claim.measured;
  return { standing: { ...standingOf(budget, measured, value.minus(limit)), waived: true }, findings: [growth(budget, claim, unit)] };
}

function growth({ name }: Budget, { counted }: Claim, unit: string): Finding {
  return {
    id: `budget/${name}/increase/waived`,
    level: "advisory",
    because: `planned growth: the budget "${name}" is waived, because the cost of "${unit}" does not rise by the volumes of the base branch`,
    next: "It passes: look whether the forecast holds.",
    addresses: counted.filter(({ added }) => added.gt(0)).map(({ resource: { address } }) => address),
  };
}
