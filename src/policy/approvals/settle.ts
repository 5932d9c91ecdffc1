import type { ReadNamed } from "../../base/named-text.ts";
import type { Estimate } from "../../estimate/estimate.ts";
import type { AuditSubject } from "../audit.ts";
import type { Conversation } from "../consent.ts";
import type { Policy } from "../policy.ts";
import type { Verdict } from "../verdict.ts";
import { mayBreak } from "./break-glass.ts";
import { decide } from "./decide.ts";
import { gatherExceptions } from "./exception-schema.ts";

/** Where approvals are read. */
export interface ConsentInputs {
  /** The pull request, or those of a merge queue's group; asked for only when somebody may decide about something that blocks. A failure ends the run: it never approves. */
  conversations: (policy: Policy) => Promise<readonly Conversation[]>;
  /** The moment of the run, ISO 8601, UTC. */
  now: string;
  /** The project that is judged, where a repository has several. */
  project?: string;
}

interface Given {
  /** Of the effective policy. */
  policyDigest: string;
  consent?: ConsentInputs;
  readFile: ReadNamed;
}

/** Asks for exceptions and for what people said where it can matter, and decides. Throws ConfigError for a file of exceptions that cannot be read. */
export async function settleByPeople(judged: Verdict, estimate: Estimate, policy: Policy, given: Given): Promise<{ verdict: Verdict; audit: AuditSubject }> {
  const { consent, readFile, policyDigest } = given;
  const conversations = consent && isPeoples(judged, policy) ? await consent.conversations(policy) : [];
  const exceptions = await gatherExceptions(policy, readFile);
  const now = consent?.now ?? `${estimate.asOf}T00:00:00Z`;
  const project = consent?.project ?? "";
  const { currency, asOf, totals } = estimate;
  return {
    verdict: decide({ verdict: judged, estimate, policy, exceptions, conversations, now, project }),
    audit: { conversations, project, policyDigest, currency, asOf, monthlyDelta: totals.delta.toString() },
  };
}

function isPeoples({ findings }: Verdict, { approvals, break_glass: glass }: Policy): boolean {
  return findings.some((finding) => (approvals && finding.level === "approvable") || mayBreak(glass, finding));
}
