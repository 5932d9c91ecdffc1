import type { Estimate } from "../../estimate/estimate.ts";
import type { Subject } from "./subject.ts";

/** What a rule says of one resource on one side of the change. */
export type Answer =
  | { is: "kept" }
  /** `state`: what breaks it, where a change can alter that and still break it. Compared, never shown. */
  | { is: "broken"; state: string }
  | { is: "undecided"; because: string };

export const KEPT: Answer = { is: "kept" };

/** Looks at one resource after the other. */
export interface EachRule {
  looksAt: "each";
  /** Types that it can be broken by, as globs; undefined: any. */
  types: readonly string[] | undefined;
  /** Whether something else in the plan can break it on a resource that does not change. */
  seesOthers: boolean;
  /** False where only the change itself can break it, so that there is nothing to compare. */
  comparesBefore: boolean;
  /** May throw Undecidable. */
  judge: (subject: Subject) => Answer;
  /** What is wrong with so many resources: "2 machines are of a previous generation". */
  says: (broken: number) => string;
}

/** What a rule counts of all its resources on one side. */
export interface Measure {
  value: number;
  /** Whether that is more than the rule allows. */
  isOver: boolean;
  /** "16 of 8 H100 accelerators". */
  says: string;
  /** What counts. */
  addresses: readonly string[];
  undecided: readonly { address: string; because: string }[];
}

/** Looks at all resources that it selects together. */
export interface WholeRule {
  looksAt: "whole";
  types: readonly string[] | undefined;
  measure: (subjects: readonly Subject[], whole: Estimate) => Measure;
}

/** "1 resource", "2 resources". */
export function counted(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "is", "are". */
export function are(n: number): string {
  return n === 1 ? "is" : "are";
}
