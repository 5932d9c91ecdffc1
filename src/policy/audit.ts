import { createHash } from "node:crypto";
import type { Decision } from "./approvals/decision.ts";
import type { Conversation } from "./consent.ts";
import type { Finding, Verdict } from "./verdict.ts";

/** What a decision was about. */
export interface AuditSubject {
  /** The pull requests that were judged; several in a merge queue. */
  conversations: readonly Pick<Conversation, "repositoryId" | "number" | "headSha">[];
  project: string;
  /** sha256 of the policy's text, hex. */
  policyDigest: string;
  currency: string;
  /** YYYY-MM-DD. */
  asOf: string;
  /** What the change adds a month, as far as it is known: decimal text. */
  monthlyDelta: string;
}

interface AuditRecord extends AuditSubject {
  schema: "costgate/audit/1";
  /** Number of the record, from 1. */
  n: number;
  /** Hash of the record before; 64 zeros for the first. */
  previous: string;
  outcome: Verdict["outcome"];
  findings: readonly Pick<Finding, "id" | "level" | "amount">[];
  decision: Omit<Decision, "requests">;
  /** sha256 over the line without its hash. */
  hash: string;
}

const FIRST = "0".repeat(64);

/**
 * The line of JSON that records a decision, for the end of a log: it holds the hash of the line before, so that no line can be changed, moved or taken out without the next one
 * telling. No clock: times are those of what people wrote. `log` must verify.
 */
export function auditLine(log: string, subject: AuditSubject, { outcome, findings }: Verdict, decision: Decision): string {
  const last = linesOf(log).at(-1);
  const before = last === undefined ? undefined : (JSON.parse(last) as Pick<AuditRecord, "n" | "hash">);
  const { requests: _, ...decided } = decision;
  const record: Omit<AuditRecord, "hash"> = {
    schema: "costgate/audit/1",
    n: (before?.n ?? 0) + 1,
    previous: before?.hash ?? FIRST,
    ...subject,
    conversations: subject.conversations.map(({ repositoryId, number, headSha }) => ({ repositoryId, number, headSha })),
    outcome,
    findings: findings.map(({ id, level, amount }) => ({ id, level, ...(amount && { amount }) })),
    decision: decided,
  };
  const text = JSON.stringify(record);
  return `${text.slice(0, -1)},"hash":"${hashOf(text)}"}`;
}

/** Whether a log is whole: every line hashes to its own hash and holds that of the line before. A log that was cut at its end still is: keep the last hash elsewhere. */
export function verifyAudit(log: string): { records: number; last: string } | { line: number; because: string } {
  let last = FIRST;
  for (const [at, line] of linesOf(log).entries()) {
    const because = faultOf(line, at + 1, last);
    if (because !== undefined) return { line: at + 1, because };
    last = line.slice(-HASH_END, -2);
  }
  return { records: linesOf(log).length, last };
}

const HASH_END = 66;

function faultOf(line: string, n: number, previous: string): string | undefined {
  const [, text, hash] = /^(\{.*),"hash":"([0-9a-f]{64})"\}$/.exec(line) ?? [];
  if (text === undefined || hash === undefined) return "it is no record of an audit log";
  if (hashOf(`${text}}`) !== hash) return "it was changed: its hash does not fit";
  const record = JSON.parse(`${text}}`) as Pick<AuditRecord, "n" | "previous">;
  if (record.previous !== previous) return "the line before it was changed, moved or taken out";
  return record.n === n ? undefined : "its number does not fit its place";
}

function linesOf(log: string): string[] {
  return log.split("\n").filter((line) => line !== "");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
