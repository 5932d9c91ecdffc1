import type { MachineGroup } from "../fleet.ts";
import { type Answer, KEPT } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** Holds a question against each kind of machine that a resource runs; the rule is broken where the answer is true. */
export function eachMachine(isWrong: (machine: MachineGroup) => boolean): (subject: Subject) => Answer {
  return ({ machines }) => {
    const wrong = machines.filter(isWrong);
    return wrong.length === 0 ? KEPT : { is: "broken", state: wrong.map(({ name }) => name).join() };
  };
}
