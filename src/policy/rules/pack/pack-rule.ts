import type { z } from "zod";
import type { EachRule, WholeRule } from "../rule.ts";

/** What a rule of the pack is told about the run. */
export interface PackRun {
  /** YYYY-MM-DD. */
  asOf: string;
}

interface PackRuleOf<S extends z.ZodType> {
  /** Stable: "costgate/gpu-limit". */
  name: string;
  /** What it demands; docs/rules.md has it. */
  about: string;
  /** What to do where it is broken. */
  next: string;
  settings: S;
  make: (settings: z.output<S>, run: PackRun) => EachRule | WholeRule;
}

/** A rule that ships with costgate, whose own settings have been set aside by {@link packRule}. */
export type PackRule = Omit<PackRuleOf<z.ZodType>, "make"> & { make: (settings: never, run: PackRun) => EachRule | WholeRule };

/** Ties what a rule makes of its settings to their schema. */
export function packRule<S extends z.ZodType>(given: PackRuleOf<S>): PackRule {
  return given as unknown as PackRule;
}
