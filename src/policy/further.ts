import type { RunPlace } from "../config/run-place.ts";
import type { LoadedPolicy } from "./load-policy.ts";
import type { TagEvidence } from "./tags/judge-tags.ts";
import type { Further } from "./verdict.ts";

/** Judges what a policy says of the plan itself. */
export type JudgeFurther = (evidence: TagEvidence) => Promise<readonly Further[]>;

/**
 * Makes the parts of a policy ready that look at the plan itself: tag rules and rules. What they need is loaded only for a policy that has them.
 * Throws ConfigError for what is wrong in them, before anything is estimated.
 */
export async function loadFurther({ policy, yaml }: Pick<LoadedPolicy, "policy" | "yaml">, asOf: string, run: RunPlace): Promise<JudgeFurther> {
  const judges: ((evidence: TagEvidence) => Promise<Further>)[] = [];
  if (policy.tags.rules.length > 0) {
    const { judgeTags } = await import("./tags/judge-tags.ts");
    judges.push((evidence) => judgeTags(policy, evidence));
  }
  if (policy.rules.length > 0) {
    const [{ activeRules }, { judgeRules }] = await Promise.all([import("./rules/active-rule.ts"), import("./rules/judge-rules.ts")]);
    const active = activeRules(policy.rules, (path) => yaml.positionOf(path), asOf, run);
    judges.push(({ estimate, plan, lens }) => Promise.resolve(judgeRules(active, estimate, { plan, lens })));
  }
  return (evidence) => Promise.all(judges.map((judge) => judge(evidence)));
}
