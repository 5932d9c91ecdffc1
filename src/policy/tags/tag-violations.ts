import type { Change, Plan, Side } from "../../plan/change.ts";
import { type Carrier, carriersOf } from "../../resources/carriers.ts";
import { type Lens, placeOn, selectableOf } from "../../resources/selectable.ts";
import type { Violation } from "../ratchet.ts";
import type { CompiledRule, Wrong } from "./compiled-rule.ts";
import { UNTAGGABLE } from "./untaggable.ts";

/** A tag of a resource, or of what it starts, that a rule does not allow. */
export interface TagViolation extends Violation {
  by: CompiledRule;
  carrier: Carrier;
  wrong: Wrong;
  /** How the tag would get there. */
  how: string;
}

/** What the rules find wrong on one side of a plan, of the resources that are `asked` for. */
export function tagViolations(
  plan: Plan,
  side: Side,
  rules: readonly CompiledRule[],
  asked: (change: Change) => boolean,
  lens: Lens | undefined,
): TagViolation[] {
  const found: TagViolation[] = [];
  for (const change of plan.changes()) {
    const isThere = side === "after" ? change.hasAfter : change.hasBefore;
    if (isThere && !UNTAGGABLE.has(change.type) && asked(change)) found.push(...violationsOf(change, side, plan, rules, lens));
  }
  return found;
}

function violationsOf(change: Change, side: Side, { references }: Plan, rules: readonly CompiledRule[], lens: Lens | undefined): TagViolation[] {
  const seen = selectableOf(change, references, lens, side);
  const { address } = placeOn(change, side);
  // What may be meant is judged: that it cannot be told lets nothing pass.
  const meant = rules.filter(({ fits }) => fits(seen) !== "no");
  if (meant.length === 0) return [];
  const carriers = carriersOf(change, side, references);
  return meant.flatMap((by) =>
    carriers.flatMap(({ carrier, tags, how }) => {
      const wrong = by.rule.reach.includes(carrier) ? by.check(tags, change.type) : undefined;
      if (!wrong) return [];
      const state = wrong.kind === "value" ? `${wrong.kind} ${wrong.value}` : wrong.kind;
      return [
        { rule: `${nameOf(by)}/${carrier}`, address, previousAddress: side === "after" ? change.previousAddress : undefined, state, by, carrier, wrong, how },
      ];
    }),
  );
}

/** By which findings are told apart. */
export function nameOf({ rule: { name, key } }: CompiledRule): string {
  return name ?? key;
}
