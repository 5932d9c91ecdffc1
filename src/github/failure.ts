import { ServiceError } from "../base/trouble.ts";
import { fieldOf } from "./field-of.ts";

/** The three 403s are kept apart (faults FT09): `permission` is for a person to mend, `quota` and `secondary` pass with time. */
export type FailureKind =
  | "auth"
  | "permission"
  | "quota"
  | "secondary"
  | "locked"
  | "not-found"
  | "gone"
  | "invalid"
  | "server"
  | "network"
  | "timeout"
  | "budget";

export interface FailureFacts {
  kind: FailureKind;
  message: string;
  status?: number;
  /** `refused`: GitHub did nothing, so any request may be repeated. `unknown`: it may have acted, so only idempotent ones. */
  repeat: "never" | "refused" | "unknown";
  /** How long GitHub wants us to wait. */
  waitMs?: number;
}

/** GitHub did not do what was asked. */
export class GitHubError extends ServiceError {
  readonly kind: FailureKind;
  readonly repeat: FailureFacts["repeat"];
  readonly waitMs: number | undefined;

  constructor(facts: FailureFacts) {
    super("GitHub", facts.message, facts.status);
    this.kind = facts.kind;
    this.repeat = facts.repeat;
    this.waitMs = facts.waitMs;
  }
}

/** What an answer other than 2xx looks like to us. */
export interface Refusal {
  status: number;
  header: (name: string) => string | null;
  /** The `message` of the JSON body, else "". */
  message: string;
  nowMs: number;
}

const A_MINUTE = 60_000; // GitHub docs, "Exceeding the rate limit": without Retry-After "wait for at least one minute".

/** Sorts an error answer into its class: by status, header and body, because one alone misleads (octokit #855, hub4j #1805). */
export function failureOf(refusal: Refusal): GitHubError {
  const { status } = refusal;
  const said = refusal.message ? `${status}, "${refusal.message.slice(0, 200)}"` : String(status);
  const facts = { status, message: `GitHub answered ${said}` };
  if (status === 403 || status === 429) return forbidden(refusal, facts);
  if (status >= 500) return new GitHubError({ ...facts, kind: "server", repeat: "unknown", ...wait(retryAfter(refusal)) });
  const kind = KINDS[status] ?? "invalid";
  return new GitHubError({ ...facts, kind, repeat: "never" });
}

const KINDS: Record<number, FailureKind> = { 401: "auth", 404: "not-found", 410: "gone", 423: "locked" };

function forbidden(refusal: Refusal, facts: { status: number; message: string }): GitHubError {
  const { message, status, header } = refusal;
  if (/secondary rate limit|abuse detection/i.test(message)) return secondary(refusal, facts);
  if (/api rate limit exceeded/i.test(message)) return quota(refusal, facts);
  if (/\blocked\b|archived/i.test(message)) return new GitHubError({ ...facts, kind: "locked", repeat: "never" });
  // Before the headers: the last permitted request of the hour may be the one that lacks a permission.
  if (/not accessible by|must have|saml|sso/i.test(message)) return new GitHubError({ ...facts, kind: "permission", repeat: "never" });
  if (header("x-ratelimit-remaining") === "0") return quota(refusal, facts);
  if (status === 429 || header("retry-after") !== null) return secondary(refusal, facts);
  return new GitHubError({ ...facts, kind: "permission", repeat: "never" });
}

function secondary(refusal: Refusal, facts: { status: number; message: string }): GitHubError {
  const waitMs = retryAfter(refusal) ?? (refusal.header("x-ratelimit-remaining") === "0" ? untilReset(refusal) : undefined);
  return new GitHubError({ ...facts, kind: "secondary", repeat: "refused", waitMs: waitMs ?? A_MINUTE });
}

function quota(refusal: Refusal, facts: { status: number; message: string }): GitHubError {
  return new GitHubError({ ...facts, kind: "quota", repeat: "refused", waitMs: retryAfter(refusal) ?? untilReset(refusal) ?? A_MINUTE });
}

/** Seconds only: GitHub sends no HTTP dates. */
function retryAfter(refusal: Refusal): number | undefined {
  const seconds = refusal.header("retry-after");
  return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function untilReset(refusal: Refusal): number | undefined {
  const epoch = refusal.header("x-ratelimit-reset");
  return epoch !== null && /^\d{1,12}$/.test(epoch) ? Math.max(0, Number(epoch) * 1000 - refusal.nowMs) : undefined;
}

function wait(waitMs: number | undefined): { waitMs?: number } {
  return waitMs === undefined ? {} : { waitMs };
}

// Waiting does not mend a certificate (FT39).
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/;

/** No answer at all. Says the code only: the texts of network errors can hold addresses with passwords. */
export function failureOfNetwork(error: unknown, timeoutMs: number): GitHubError {
  const causes = causesOf(error);
  if (causes.some((cause) => fieldOf(cause, "name") === "TimeoutError")) {
    return new GitHubError({ kind: "timeout", message: `GitHub did not answer within ${timeoutMs / 1000} s`, repeat: "unknown" });
  }
  const proxy = causes.map((cause) => /Proxy response \((\d{3})\)/.exec(String(fieldOf(cause, "message")))?.[1]).find(Boolean);
  if (proxy) return new GitHubError({ kind: "network", message: `the proxy answered ${proxy} instead of opening a tunnel to GitHub`, repeat: "unknown" });
  const code = causes.map((cause) => fieldOf(cause, "code")).find((value) => typeof value === "string") ?? "no code";
  if (CERTIFICATE.test(code)) {
    return new GitHubError({
      kind: "network",
      message: `GitHub's certificate is not trusted (${code}); a private authority goes into NODE_EXTRA_CA_CERTS`,
      repeat: "never",
    });
  }
  return new GitHubError({ kind: "network", message: `GitHub could not be reached (${code})`, repeat: "unknown" });
}

/** The error, what caused it, and so on. */
function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let cause = error; cause !== undefined && causes.length < 5; cause = fieldOf(cause, "cause")) causes.push(cause);
  return causes;
}
