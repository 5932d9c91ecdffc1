/** A rule that a resource does not keep, on one side of the change. */
export interface Violation {
  /** The rule's id; as fine as findings are to be told apart: "tags/team". */
  rule: string;
  /** Address on that side. */
  address: string;
  /** Address before, when the change moves the resource. */
  previousAddress?: string | undefined;
  /** What breaks the rule, where the change can alter that and still break it: the value of a tag, a count. Compared, never shown. */
  state?: string | undefined;
}

export interface Ratcheted<V> {
  /** What the change adds, or alters in that respect: this is judged. */
  fresh: readonly V[];
  /** What was there before: counted, and never blocks. */
  older: readonly V[];
}

/**
 * Splits what is violated after the change by what was violated before (D7). It is older only if the same rule was broken on the same resource
 * in the same state; a moved resource keeps what it had. `before` holds the violations of the state, or of what the base branch plans.
 */
export function ratchet<V extends Violation>(after: readonly V[], before: readonly Violation[]): Ratcheted<V> {
  const known = new Set(before.map((violation) => keyOf(violation, violation.address)));
  const [fresh, older]: [V[], V[]] = [[], []];
  for (const violation of after) (known.has(keyOf(violation, violation.previousAddress ?? violation.address)) ? older : fresh).push(violation);
  return { fresh, older };
}

/** Told apart whatever stands in an address. */
function keyOf({ rule, state }: Violation, address: string): string {
  return JSON.stringify([rule, address, state ?? null]);
}
