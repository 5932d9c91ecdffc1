/** Thrown where a rule reads something that is not known, or that a plan marks sensitive: the rule cannot be decided. The message holds no value of the plan. */
export class Undecidable extends Error {
  override readonly name = "Undecidable";
}

/** For getters. */
export function undecidable(because: string): never {
  throw new Undecidable(because);
}
