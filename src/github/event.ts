import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";

export interface Repository {
  owner: string;
  name: string;
}

export interface Run {
  /** 0 where the runner gives none (act). */
  id: number;
  attempt: number;
  /** The page of this run, for links. */
  url: string;
}

export interface PullRequest {
  number: number;
  headSha: string;
  baseSha: string;
  headRef: string;
  baseRef: string;
  /** The head lies in another repository (or in one that is gone): the token of `pull_request` is then read-only. */
  fork: boolean;
  draft: boolean;
  /** By number, because logins can be renamed (BY05). */
  authorId: number;
  authorLogin: string;
}

interface Common {
  /** As GitHub spells it: `pull_request` and `pull_request_target` differ in the rights of the token. */
  eventName: string;
  repository: Repository;
  run: Run;
  /** Who set off the run; `dependabot[bot]` has a read-only token by default. */
  actor: string;
  /** The commit that is judged: of a pull request its head, not the merge commit of GITHUB_SHA. */
  headSha: string;
}

export type RunContext = Common &
  (
    | { kind: "pull_request"; baseSha: string; pull: PullRequest }
    | { kind: "merge_group"; baseSha: string; headRef: string; baseRef: string }
    /** A comment on a pull request. The commit is the default branch's: the event does not say the pull request's. */
    | { kind: "issue_comment"; number: number }
    | { kind: "push"; baseSha: string | undefined; ref: string }
    | { kind: "workflow_dispatch"; ref: string }
    | { kind: "other" }
  );

const PULL_REQUEST_EVENTS = ["pull_request", "pull_request_target", "pull_request_review"];

/** What the runner says about this run. Throws ConfigError where it is incomplete. */
export function readRunContext(env: Env, readText: (path: string) => string): RunContext {
  const eventName = variable(env, "GITHUB_EVENT_NAME");
  const payload = new Payload(eventPath(env), readText);
  const common = {
    eventName,
    repository: repositoryOf(env),
    run: runOf(env),
    actor: env["GITHUB_ACTOR"] ?? "",
    headSha: sha(variable(env, "GITHUB_SHA"), "GITHUB_SHA"),
  };
  if (PULL_REQUEST_EVENTS.includes(eventName)) {
    const pull = pullOf(payload);
    return { ...common, kind: "pull_request", headSha: pull.headSha, baseSha: pull.baseSha, pull };
  }
  if (eventName === "merge_group") {
    const [headRef, baseRef] = [payload.text("merge_group.head_ref"), payload.text("merge_group.base_ref")];
    return { ...common, kind: "merge_group", headSha: payload.sha("merge_group.head_sha"), baseSha: payload.sha("merge_group.base_sha"), headRef, baseRef };
  }
  if (eventName === "push") {
    const before = payload.sha("before");
    return { ...common, kind: "push", baseSha: /^0+$/.test(before) ? undefined : before, ref: payload.text("ref") };
  }
  // Comments on issues have no `pull_request`.
  if (eventName === "issue_comment" && payload.at("issue.pull_request") !== undefined) {
    return { ...common, kind: "issue_comment", number: payload.count("issue.number") };
  }
  return eventName === "workflow_dispatch" ? { ...common, kind: "workflow_dispatch", ref: payload.text("ref") } : { ...common, kind: "other" };
}

function pullOf(payload: Payload): PullRequest {
  const at = "pull_request";
  const headRepository = payload.at(`${at}.head.repo.id`); // Absent when the fork was deleted.
  return {
    number: payload.count(`${at}.number`),
    headSha: payload.sha(`${at}.head.sha`),
    baseSha: payload.sha(`${at}.base.sha`),
    headRef: payload.text(`${at}.head.ref`),
    baseRef: payload.text(`${at}.base.ref`),
    fork: headRepository !== payload.count(`${at}.base.repo.id`), // `head.repo.fork` only says that the repository itself once was forked.
    draft: payload.at(`${at}.draft`) === true,
    authorId: payload.count(`${at}.user.id`),
    authorLogin: payload.text(`${at}.user.login`),
  };
}

/** The event file, asked by dotted paths. */
class Payload {
  private readonly path: string;
  private readonly root: unknown;

  constructor(path: string, readText: (path: string) => string) {
    this.path = path;
    try {
      this.root = JSON.parse(readText(path).replace(/^\uFEFF/, ""));
    } catch (error) {
      const why = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
      throw new ConfigError(`the event file ${why}`, { position: { file: path }, remedy: "the runner writes it; do not set GITHUB_EVENT_PATH yourself" });
    }
  }

  at(path: string): unknown {
    let value = this.root;
    for (const key of path.split(".")) {
      value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    }
    return value;
  }

  text(path: string): string {
    const value = this.at(path);
    return typeof value === "string" && value !== "" ? value : this.fail(path, "a text");
  }

  count(path: string): number {
    const value = this.at(path);
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : this.fail(path, "a positive number");
  }

  sha(path: string): string {
    return sha(this.text(path), path, this.path);
  }

  private fail(path: string, wanted: string): never {
    throw new ConfigError(`the event has no ${path} (${wanted} was expected)`, { position: { file: this.path } });
  }
}

function sha(value: string, name: string, file?: string): string {
  // SHA-1, or SHA-256 in repositories that use it.
  if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new ConfigError(`${name} is not a commit id: ${value.slice(0, 80)}`, file === undefined ? {} : { position: { file } });
}

function eventPath(env: Env): string {
  return variable(env, "GITHUB_EVENT_PATH");
}

function repositoryOf(env: Env): Repository {
  const value = variable(env, "GITHUB_REPOSITORY");
  const [owner, name, ...rest] = value.split("/");
  if (!owner || !name || rest.length > 0 || [owner, name].some((part) => !/^[\w.-]+$/.test(part) || /^\.{1,2}$/.test(part))) {
    throw new ConfigError(`GITHUB_REPOSITORY is not owner/name: ${value.slice(0, 80)}`);
  }
  return { owner, name };
}

function runOf(env: Env): Run {
  const [id, attempt] = [env["GITHUB_RUN_ID"] ?? "0", env["GITHUB_RUN_ATTEMPT"] ?? "1"];
  if (!/^\d{1,15}$/.test(id) || !/^\d{1,6}$/.test(attempt)) throw new ConfigError("GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT are not numbers");
  const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
  return { id: Number(id), attempt: Number(attempt), url: `${server}/${env["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${id}/attempts/${attempt}` };
}

function variable(env: Env, name: string): string {
  const value = (env[name] ?? "").trim();
  if (value === "") throw new ConfigError(`${name} is not set`, { remedy: "run costgate in GitHub Actions, or use the command line outside of it" });
  return value;
}
