import { ConfigError } from "../base/trouble.ts";
import type { RunContext } from "./event.ts";
import { type FailureKind, GitHubError } from "./failure.ts";

/** Why something was not shown, and who can do what about it. */
export interface Trouble {
  reason: string;
  remedy?: string;
}

const PERMISSION = "give the job `permissions: { contents: read, pull-requests: write }`";

// Never pull_request_target with a checkout of the head: that runs the fork's code with our rights (FT06, FT47).
const TWO_WORKFLOWS =
  "upload the report as an artifact here, and let a second workflow (on: workflow_run) post it with `pull-requests: write`; that one must neither check out nor run anything of the pull request";

/** Puts a failure into the words of the person who can mend it. Never throws, never quotes data. */
export function troubleOf(error: unknown, context: RunContext): Trouble {
  if (error instanceof ConfigError) return { reason: error.message, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) };
  if (!(error instanceof GitHubError))
    return {
      reason: `unexpected ${error instanceof Error ? error.name : typeof error} while commenting`,
      remedy: "please report this as a defect of costgate",
    };
  if (error.kind === "permission" || error.kind === "not-found") return forbidden(error, context);
  const { reason, remedy } = WORDS[error.kind];
  return { reason: `${reason} (${error.message})`, remedy };
}

/** A read-only token is no fault where GitHub always hands one out (FT06); elsewhere a line is missing in the workflow (FT07). */
function forbidden(error: GitHubError, context: RunContext): Trouble {
  if (isReadOnlyByRule(context)) return readOnly(context);
  if (context.actor === "dependabot[bot]") {
    return { reason: `runs of Dependabot get a read-only token (${error.message})`, remedy: `${PERMISSION}; or ${TWO_WORKFLOWS}` };
  }
  const reason = error.kind === "permission" ? "the token may not write comments here" : "the token does not see this pull request";
  return { reason: `${reason} (${error.message})`, remedy: PERMISSION };
}

/** True when the run was set off by a pull request from a fork, whose token cannot be given more rights by the workflow. */
export function isReadOnlyByRule(context: RunContext): boolean {
  return context.kind === "pull_request" && context.pull.fork && ["pull_request", "pull_request_review"].includes(context.eventName);
}

export function readOnly(context: RunContext): Trouble {
  return { reason: `a run of ${context.eventName} for a fork gets a read-only token`, remedy: TWO_WORKFLOWS };
}

const LATER = "the verdict stands without the comment; the next run writes it";

const WORDS: Record<Exclude<FailureKind, "permission" | "not-found">, Required<Trouble>> = {
  auth: { reason: "GitHub does not accept the token", remedy: "pass `github.token` as the input `token`, or renew the secret that holds the token" },
  quota: { reason: "the token's hourly quota of API requests is used up", remedy: `${LATER}; an app's own token has a larger quota` },
  secondary: { reason: "GitHub asks to slow down (secondary rate limit)", remedy: LATER },
  locked: { reason: "the conversation is locked or the repository archived", remedy: "unlock it to get the comment" },
  gone: { reason: "comments are disabled in this repository", remedy: "enable issues in its settings to get the comment" },
  invalid: { reason: "GitHub refused the comment", remedy: "please report this as a defect of costgate" },
  server: { reason: "GitHub failed", remedy: LATER },
  network: { reason: "no connection to GitHub", remedy: LATER },
  timeout: { reason: "GitHub was too slow", remedy: LATER },
  budget: { reason: "GitHub was too slow", remedy: LATER },
};
