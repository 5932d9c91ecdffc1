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
  pull: { number: number; headSha: string; baseSha: string; author: FakeIdentity; files: string[] };
  statuses: FakeStatus[];
  reviews: { user: FakeIdentity; state: string; commit_id: string }[];
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

const NOT_FOUND: FakeAnswer = { status: 404, body: { message: "Not Found" } };
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
  "pulls/get": (request) => onPull(request, ({ state }) => ({ status: 200, body: pull(state) })),
  "pulls/list-files": (request) =>
    onPull(request, ({ state }) => ({ status: 200, list: state.pull.files.map((filename) => ({ filename, status: "modified" })) })),
  "pulls/list-reviews": (request) => onPull(request, ({ state }) => ({ status: 200, list: state.reviews })),
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
  "repos/get-collaborator-permission-level": ({ state, params }) => {
    const permission = state.permissions[params["username"] ?? ""];
    return permission === undefined ? NOT_FOUND : { status: 200, body: { permission, role_name: permission, user: { login: params["username"] } } };
  },
  "teams/get-membership-for-user-in-org": ({ state, params }) => {
    const isMember = state.teams[`${params["org"]}/${params["team_slug"]}`]?.includes(params["username"] ?? "");
    return isMember ? { status: 200, body: { state: "active", role: "member" } } : NOT_FOUND;
  },
  "users/get-authenticated": ({ identity }) =>
    identity.type === "Bot" ? { status: 403, body: { message: "Resource not accessible by integration" } } : { status: 200, body: identity },
};

function onPull(request: FakeRequest, answer: (request: FakeRequest) => FakeAnswer): FakeAnswer {
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
  const app = comment.user?.type === "Bot" ? { id: 15368, slug: comment.user.login.replace("[bot]", "") } : null;
  return { ...comment, url, html_url: `https://github.example/comment/${comment.id}`, performed_via_github_app: app, minimized: comment.minimized ?? null };
}

function pull({ pull }: FakeState): unknown {
  return { number: pull.number, state: "open", user: pull.author, head: { sha: pull.headSha }, base: { sha: pull.baseSha } };
}
