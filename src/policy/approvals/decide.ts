import { sum } from "../../base/exact.ts";
import type { Finding, Verdict } from "../verdict.ts";
import { brokenGlass, mayBreak } from "./break-glass.ts";
import type { ConsentRules } from "./consents.ts";
import { digestOfChange, digestOfFinding } from "./cost-digest.ts";
import type { Cover, Decision, ExceptionStanding } from "./decision.ts";
import { type Evidence, readEvidence } from "./evidence.ts";
import { excuse } from "./exceptions.ts";
import { type Asking, type Grant, grantOf } from "./grants.ts";
import type { Grounds, Ruling } from "./grounds.ts";
import { approvalsOf, openOf } from "./progress.ts";
import { refusalsOf } from "./refusals.ts";
import { slotsOf } from "./slots.ts";

/**
 * Lets findings pass that exceptions, approvals or break-glass cover, and says who may decide about the others. Only a "no" can become a "pass": where the evidence is missing
 * or damaged nobody can approve.
 */
export function decide(grounds: Grounds): Verdict {
  const { verdict, estimate, policy, conversations } = grounds;
  if (verdict.outcome !== "no") return verdict;
  const evidences = conversations.map(readEvidence);
  const ruling = rulingOf(grounds);
  const blocking = verdict.findings.filter(({ level }) => level !== "advisory");
  const looked = blocking.map((finding) => look(finding, grounds, evidences, ruling));
  const open = looked.flatMap(({ finding, cover }) => (cover ? [] : [finding]));
  const glass = glassFor(open, grounds, evidences);
  const broken = glass ? open.filter((finding) => mayBreak(policy.break_glass, finding)) : [];
  const left = open.filter((finding) => !broken.includes(finding));
  const decision: Decision = {
    covers: [...looked.flatMap(({ cover }) => cover ?? []), ...broken.map(({ id }): Cover => ({ finding: id, by: "break-glass" }))],
    open: left.map((finding) => openOf(finding, evidences, ruling)),
    approvals: blocking.flatMap((finding) => approvalsOf(finding, evidences, ruling)),
    refused: evidences.flatMap((evidence) => refusalsOf(evidence, open, grounds, ruling)),
    requests: evidences.flatMap(requestsOf),
    exceptions: distinct(looked.flatMap(({ standings }) => standings)),
    ...(glass && { breakGlass: glass }),
    costDigest: digestOfChange(verdict.findings, estimate),
  };
  return { ...verdict, outcome: left.length === 0 ? "pass" : "no", decision };
}

function rulingOf({ verdict, estimate, policy, conversations, project }: Grounds): Ruling {
  const { approvals, groups, currency, budgets } = policy;
  const bands = (approvals?.bands ?? []).map((band): Asking => ({ band, slots: slotsOf(band, groups) }));
  const limits = verdict.budgets.filter(({ name }) => budgets.some((budget) => budget.name === name && budget.level === "approvable"));
  const [limit] = limits;
  const rules: ConsentRules = {
    // What a review looked at is one pull request, not a group of them.
    approvals: { ...(approvals ?? { max_days: 0, default_days: 0 }), reviews_count: approvals?.reviews_count === true && conversations.length === 1 },
    currency,
    asOf: estimate.asOf,
    project,
    onlyLimit: limit && limits.length === 1 ? `budget/${limit.name}/${limit.kind}` : undefined,
    digestOf: (finding) => digestOfFinding(finding, estimate),
  };
  return { bands, rules };
}

interface Looked {
  finding: Finding;
  cover: Cover | undefined;
  standings: readonly ExceptionStanding[];
}

function look(finding: Finding, { estimate, exceptions }: Grounds, evidences: readonly Evidence[], ruling: Ruling): Looked {
  const amount = finding.amount && { amount: finding.amount.value };
  const { covered, standings } = excuse(finding, exceptions, estimate);
  if (covered) return { finding, cover: { finding: finding.id, by: "exception", ...amount }, standings };
  return { finding, cover: finding.level === "approvable" ? approvedBy(finding, evidences, ruling) : undefined, standings };
}

/**
 * One pull request is covered up to the cap of its approvals. In a merge queue nothing tells which pull request brings what, and each was judged by its own cap before it was
 * queued: the approvals of all together excuse the sum of their caps, and the rest must be within the limit.
 */
function approvedBy(finding: Finding, evidences: readonly Evidence[], { bands, rules }: Ruling): Cover | undefined {
  const grants = evidences.flatMap((evidence) => grantOf(finding, evidence, bands, rules) ?? []);
  if (grants.length === 0) return undefined;
  const { id, amount } = finding;
  const cap = capOf(grants);
  const held = evidences.length > 1 ? amount?.over.min(amount.value) : amount?.value;
  if (cap && held?.gt(cap)) return undefined;
  return { finding: id, by: "approval", ...(amount && { amount: amount.value }), ...(cap && { cap }) };
}

function capOf(grants: readonly Grant[]): Grant["cap"] {
  const caps = grants.flatMap(({ cap }) => cap ?? []);
  return caps.length < grants.length ? undefined : sum(caps);
}

function glassFor(open: readonly Finding[], { estimate, policy, now, project }: Grounds, evidences: readonly Evidence[]): Decision["breakGlass"] {
  const { break_glass: glass, groups } = policy;
  if (!glass || !open.some((finding) => mayBreak(glass, finding))) return undefined;
  return evidences.flatMap((evidence) => brokenGlass(evidence, estimate, { glass, groups, now, project }) ?? [])[0];
}

function requestsOf({ said }: Evidence): Decision["requests"] {
  return said.flatMap(({ statement: { by, url, at, updatedAt }, command }) =>
    command.verb === "request" && by && at === updatedAt ? [{ login: by.login, url, reason: command.reason }] : [],
  );
}

/** An exception that is about several findings is told once: as it does not count, if it does not everywhere. */
function distinct(standings: readonly ExceptionStanding[]): ExceptionStanding[] {
  const known = new Map<string, ExceptionStanding>();
  for (const standing of standings) if ((known.get(standing.id)?.state ?? "counts") === "counts") known.set(standing.id, standing);
  return [...known.values()];
}
