/** Somebody with a token. Apps (`Bot`) have no GET /user, as at GitHub. */
export interface FakeIdentity {
  id: number;
  login: string;
  type: "User" | "Bot";
}

export interface FakeComment {
  id: number;
  body: string;
  user: FakeIdentity | null;
  created_at: string;
  updated_at: string;
  minimized?: { reason: string };
  /** Written by an app in the user's name. */
  app?: { id: number; slug: string };
}

export interface FakePull {
  number: number;
  headSha: string;
  baseSha: string;
  author: FakeIdentity;
  files: string[];
  draft?: boolean;
  headRef?: string;
  /** Of a fork; null when it is gone. The repository itself if unsaid. */
  headRepo?: { id: number; owner: string; name: string } | null;
  /** How many commits it says it has; as many as there are if unsaid. */
  commitCount?: number;
}

/** `{}` and null are what GitHub gives for a signature without an account. */
export interface FakeCommit {
  sha: string;
  author?: FakeIdentity | object | null;
  committer?: FakeIdentity | object | null;
  email?: string;
  message?: string;
  parents?: string[];
}

export interface FakeStatus {
  sha: string;
  state: string;
  context: string;
  description?: string;
  target_url?: string;
  creator: FakeIdentity;
}

export interface FakeState {
  comments: FakeComment[];
  pull: FakePull;
  /** Of the pull request, oldest first; one by its author if unsaid. */
  commits: FakeCommit[];
  /** Pushes, newest first. */
  activities: { after: string; ref: string; actor: FakeIdentity | null }[];
  /** By id, as they are called now. */
  accounts: FakeIdentity[];
  /** What the timeline says of reviews: when they were last changed, by id. */
  reviewChanges: Record<number, string | null>;
  statuses: FakeStatus[];
  reviews: { id?: number; user: FakeIdentity | null; state: string; commit_id: string | null; body?: string; submitted_at?: string }[];
  /** Files by "ref:path". */
  contents: Record<string, string>;
  /** Permission by login: admin, write, read, none. */
  permissions: Record<string, string>;
  /** Active members by "org/team". */
  teams: Record<string, string[]>;
  nextId: number;
  seconds: number;
}

export interface FakeRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  identity: FakeIdentity;
  state: FakeState;
  /** Where the fake is, with its prefix. */
  base: string;
}

/** `body` holds what matters; what GitHub's description requires beside it is filled in. `list` is cut into pages. */
export interface FakeAnswer {
  status: number;
  body?: unknown;
  list?: unknown[];
}

export type FakeHandler = (request: FakeRequest) => FakeAnswer;

export const ACTIONS: FakeIdentity = { id: 41898282, login: "github-actions[bot]", type: "Bot" };

export const NOT_FOUND: FakeAnswer = { status: 404, body: { message: "Not Found" } };
const MAX_BODY = 65_536; // Characters: "body is too long (maximum is 65536 characters)".

/** A clock of its own: one second for each write. */
export function tick(state: FakeState): string {
  state.seconds += 1;
  return new Date(Date.UTC(2026, 10, 21) + state.seconds * 1000).toISOString().replace(".000", "");
}

export function addComment(state: FakeState, body: string, user: FakeIdentity | null): FakeComment {
  state.nextId += 1;
  const at = tick(state);
  const comment = { id: state.nextId, body, user, created_at: at, updated_at: at };
  state.comments.push(comment);
  return comment;
}

export const handlers: Record<string, FakeHandler> = {
  "issues/list-comments": (request) => onPull(request, () => ({ status: 200, list: request.state.comments.map((comment) => shown(comment, request)) })),
  "issues/create-comment": (request) =>
    onPull(request, () => withBody(request, (body) => ({ status: 201, body: shown(addComment(request.state, body, request.identity), request) }))),
  "issues/get-comment": (request) => onComment(request, (comment) => ({ status: 200, body: shown(comment, request) })),
  "issues/update-comment": (request) =>
    onComment(request, (comment) =>
      withBody(request, (body) => ({ status: 200, body: shown(Object.assign(comment, { body, updated_at: tick(request.state) }), request) })),
    ),
  "issues/delete-comment": (request) =>
    onComment(request, (comment) => {
      request.state.comments.splice(request.state.comments.indexOf(comment), 1);
      return { status: 204 };
    }),
  "pulls/list-files": (request) =>
    onPull(request, ({ state }) => ({ status: 200, list: state.pull.files.map((filename) => ({ filename, status: "modified" })) })),
  "repos/create-commit-status": ({ state, params, body, identity }) => {
    const status: FakeStatus = { context: "default", ...(body as { state: string }), sha: params["sha"] ?? "", creator: identity };
    state.statuses.unshift(status); // GitHub lists the newest first.
    return { status: 201, body: status };
  },
  "repos/list-commit-statuses-for-ref": ({ state, params }) => ({ status: 200, list: state.statuses.filter((status) => status.sha === params["ref"]) }),
  "repos/get": ({ params }) => ({
    status: 200,
    body: { name: params["repo"], full_name: `${params["owner"]}/${params["repo"]}`, owner: { login: params["owner"] } },
  }),
  "repos/get-content": ({ state, params, query }) => {
    const text = state.contents[`${query.get("ref") ?? "main"}:${params["path"]}`];
    if (text === undefined) return NOT_FOUND;
    const path = params["path"] ?? "";
    return {
      status: 200,
      body: {
        type: "file",
        path,
        name: path.split("/").at(-1),
        encoding: "base64",
        size: Buffer.byteLength(text),
        content: Buffer.from(text).toString("base64"),
      },
    };
  },
  "users/get-authenticated": ({ identity }) =>
    identity.type === "Bot" ? { status: 403, body: { message: "Resource not accessible by integration" } } : { status: 200, body: identity },
};

export function onPull(request: FakeRequest, answer: (request: FakeRequest) => FakeAnswer): FakeAnswer {
  const number = request.params["issue_number"] ?? request.params["pull_number"];
  return Number(number) === request.state.pull.number ? answer(request) : NOT_FOUND;
}

function onComment(request: FakeRequest, answer: (comment: FakeComment) => FakeAnswer): FakeAnswer {
  const comment = request.state.comments.find(({ id }) => id === Number(request.params["comment_id"]));
  return comment ? answer(comment) : NOT_FOUND;
}

function withBody(request: FakeRequest, answer: (body: string) => FakeAnswer): FakeAnswer {
  const { body } = request.body as { body: string };
  if (body.trim() === "")
    return { status: 422, body: { message: "Validation Failed", errors: [{ resource: "IssueComment", code: "missing_field", field: "body" }] } };
  if (body.length <= MAX_BODY) return answer(body);
  const message = `body is too long (maximum is ${MAX_BODY} characters)`;
  return { status: 422, body: { message: "Validation Failed", errors: [{ resource: "IssueComment", code: "custom", field: "body", message }] } };
}

function shown(comment: FakeComment, { base, params }: FakeRequest): unknown {
  const url = `${base}/repos/${params["owner"]}/${params["repo"]}/issues/comments/${comment.id}`;
  const { app: wroteIt, ...rest } = comment;
  const app = comment.user?.type === "Bot" ? { id: 15368, slug: comment.user.login.replace("[bot]", "") } : (wroteIt ?? null);
  return { ...rest, url, html_url: `https://github.example/comment/${comment.id}`, performed_via_github_app: app, minimized: comment.minimized ?? null };
}
