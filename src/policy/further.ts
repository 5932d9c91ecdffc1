import type { NamedText } from "../base/named-text.ts";
import type { Policy } from "./policy.ts";
import type { TagEvidence } from "./tags/judge-tags.ts";
import type { Further } from "./verdict.ts";

type Judge = (evidence: TagEvidence) => Promise<Further>;

/**
 * Makes the parts of a policy ready that look at the plan itself, tag rules and rules; undefined when it has none. What they need is loaded only then.
 * Throws ConfigError for what is wrong in them, before anything is estimated.
 */
export async function loadFurther(policy: Policy, file: NamedText, day: { asOf: string }, run: TagEvidence["run"]): Promise<Judge | undefined> {
  const judges: Judge[] = [];
  if (policy.tags.rules.length > 0) {
    const { judgeTags } = await import("./tags/judge-tags.ts");
    judges.push((evidence) => judgeTags(policy, evidence));
  }
  if (policy.rules.length > 0) judges.push(await ruleJudge(policy, file, day, run));
  if (judges.length === 0) return undefined;
  return async (evidence) => {
    const told = await Promise.all(judges.map((judge) => judge(evidence)));
    return { findings: told.flatMap(({ findings }) => findings), older: told.reduce((all, { older }) => all + older, 0) };
  };
}

async function ruleJudge({ rules }: Policy, { text, name }: NamedText, { asOf }: { asOf: string }, run: TagEvidence["run"]): Promise<Judge> {
  const [{ activeRules }, { judgeRules }, { parseYaml }] = await Promise.all([
    import("./rules/active-rule.ts"),
    import("./rules/judge-rules.ts"),
    import("../config/yaml.ts"),
  ]);
  const active = activeRules(rules, (path) => parseYaml(text, name).positionOf(path), asOf, run); // Positions are asked for only by errors.
  return ({ estimate, plan, lens }) => Promise.resolve(judgeRules(active, estimate, { plan, lens }));
}
