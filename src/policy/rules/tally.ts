import type { Measure } from "./rule.ts";
import type { Subject } from "./subject.ts";
import { Undecidable } from "./undecidable.ts";

/** Asks each subject; those that cannot be decided are kept apart. */
export function tally<T>(
  subjects: readonly Subject[],
  ask: (subject: Subject) => T,
): { told: { address: string; value: T }[]; undecided: Measure["undecided"] } {
  const told: { address: string; value: T }[] = [];
  const undecided: { address: string; because: string }[] = [];
  for (const subject of subjects) {
    const { address } = subject;
    try {
      told.push({ address, value: ask(subject) });
    } catch (error) {
      if (!(error instanceof Undecidable)) throw error;
      undecided.push({ address, because: error.message });
    }
  }
  return { told, undecided };
}
