import type { Estimate } from "../../estimate/estimate.ts";
import type { Conversation } from "../consent.ts";
import type { Policy } from "../policy.ts";
import type { Verdict } from "../verdict.ts";
import type { ConsentRules } from "./consents.ts";
import type { Exception } from "./exception-schema.ts";
import type { Asking } from "./grants.ts";

/** All that decides whether what blocks may pass. The same inputs give the same decision; nothing else is remembered (BY30). */
export interface Grounds {
  verdict: Verdict;
  estimate: Estimate;
  policy: Policy;
  /** Those of the policy and of its file. */
  exceptions: readonly Exception[];
  /** One for each pull request that is judged: several in a merge queue, none outside of GitHub. */
  conversations: readonly Conversation[];
  /** The moment of the run, ISO 8601, UTC: for break-glass, which ends at an hour. */
  now: string;
  /** The project that is judged; "" where there is only one. */
  project: string;
}

/** A policy's bands, and by what consents are read. */
export interface Ruling {
  bands: readonly Asking[];
  rules: ConsentRules;
}
