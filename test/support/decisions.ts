import { decide } from "../../src/policy/approvals/decide.ts";
import type { Exception } from "../../src/policy/approvals/exception-schema.ts";
import type { Conversation, Statement } from "../../src/policy/consent.ts";
import { judge } from "../../src/policy/judge.ts";
import { type Policy, readPolicy } from "../../src/policy/policy.ts";
import type { Verdict } from "../../src/policy/verdict.ts";
import { conversationOf, GROUPS } from "./conversations.ts";
import { type Made, madeEstimate } from "./estimates.ts";

/** A team's limit of 500; the team lead may approve up to 1,500, FinOps anything. */
export const LIMITED = `budgets:
  - { name: payments, monthly_increase: 500 }
`;
export const BANDS = `approvals:
  bands:
    - { up_to: 1500, by: [team-lead] }
    - { by: [finops] }
`;

export interface Given {
  /** Of one pull request, or of several in a merge queue. */
  conversations?: readonly Conversation[];
  policy?: string;
  asOf?: string;
  now?: string;
  project?: string;
  exceptions?: readonly Exception[];
}

/** Judges resources by a policy with the groups of the tests, and decides by what was said. */
export function decided(resources: readonly Made[], statements: readonly Statement[], given: Given = {}): Verdict {
  const { policy: text = LIMITED + BANDS, asOf = "2026-11-21", now = `${asOf}T12:00:00Z`, project = "", conversations = [conversationOf(statements)] } = given;
  const policy = policyOf(GROUPS + text);
  const estimate = { ...madeEstimate(resources), asOf };
  const exceptions = given.exceptions ?? policy.exceptions;
  return decide({ verdict: judge(estimate, policy), estimate, policy, exceptions, conversations, now, project });
}

const policies = new Map<string, Policy>();

/** Properties ask for the same few policies thousands of times. */
function policyOf(text: string): Policy {
  const known = policies.get(text) ?? readPolicy(text, "costgate.yml");
  policies.set(text, known);
  return known;
}

/** Why what was said does not count. */
export function reasonsOf({ decision }: Verdict): string[] {
  return decision?.refused.map(({ login, because }) => `${login}: ${because}`) ?? [];
}

/** The lines to copy. */
export function linesOf({ decision }: Verdict): string[] {
  return decision?.open.flatMap(({ line }) => line ?? []) ?? [];
}
