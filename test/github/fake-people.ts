import { type FakeAnswer, type FakeCommit, type FakeHandler, type FakePull, type FakeState, NOT_FOUND, onPull } from "./fake-routes.ts";
import { fill } from "./openapi.ts";

/** What GitHub tells of a pull request's people. */
export const peopleHandlers: Record<string, FakeHandler> = {
  "pulls/get": (request) => onPull(request, ({ state }) => ({ status: 200, body: pullOf(state.pull, commitsOf(state).length) })),
  "pulls/list-reviews": (request) => onPull(request, ({ state }) => ({ status: 200, list: reviewsOf(state) })),
  "pulls/list-commits": (request) => onPull(request, ({ state }) => ({ status: 200, list: commitsOf(state).map(commitOf).slice(0, 250) })),
  "repos/compare-commits-with-basehead": ({ state, query }) => comparison(commitsOf(state), query),
  "repos/list-activities": ({ state, query }) => ({ status: 200, list: state.activities.filter(({ ref }) => ref === query.get("ref")) }),
  "issues/list-events-for-timeline": (request) =>
    onPull(request, ({ state }) => ({ status: 200, list: reviewsOf(state).map((review) => reviewed(state, review)) })),
  "users/get-by-id": ({ state, params }) => {
    const account = state.accounts.find(({ id }) => id === Number(params["account_id"]));
    return account ? { status: 200, body: account } : NOT_FOUND;
  },
  "repos/get-collaborator-permission-level": ({ state, params }) => {
    const permission = state.permissions[params["username"] ?? ""];
    const user = state.accounts.find(({ login }) => login === params["username"]);
    return permission === undefined ? NOT_FOUND : { status: 200, body: { permission, role_name: permission, user: { login: params["username"], ...user } } };
  },
  "teams/get-by-name": ({ state, params }) => (teamOf(state, params) ? { status: 200, body: { slug: params["team_slug"] } } : NOT_FOUND),
  "teams/get-membership-for-user-in-org": ({ state, params }) => {
    const login = params["username"] ?? "";
    const member = teamOf(state, params)?.find((name) => name.replace(" (pending)", "") === login);
    return member === undefined ? NOT_FOUND : { status: 200, body: { state: member === login ? "active" : "pending", role: "member" } };
  },
};

function teamOf({ teams }: FakeState, params: Record<string, string>): string[] | undefined {
  return teams[`${params["org"]}/${params["team_slug"]}`];
}

/** A pull request as GitHub's answers carry it. */
export function pullOf(pull: FakePull, commits: number): object {
  const home = { id: 1, name: "infra", owner: { login: "acme" } };
  const fork = pull.headRepo && { ...pull.headRepo, owner: { login: pull.headRepo.owner } };
  return {
    number: pull.number,
    state: "open",
    draft: pull.draft ?? false,
    user: pull.author,
    commits: pull.commitCount ?? commits,
    head: { sha: pull.headSha, ref: pull.headRef ?? "more", repo: fork === undefined ? home : fork },
    base: { sha: pull.baseSha, ref: "main", repo: home },
  };
}

function commitsOf({ commits, pull }: FakeState): FakeCommit[] {
  return commits.length > 0 ? commits : [{ sha: pull.headSha, author: pull.author, committer: pull.author }];
}

/** A commit as GitHub's answers carry it. */
export function commitOf({ sha, author, committer, email = "somebody@example.com", message = "Change", parents = [] }: FakeCommit): object {
  const signature = { name: "Somebody", email, date: "2026-11-21T00:00:00Z" };
  return {
    sha,
    author: author ?? null,
    committer: committer ?? null,
    commit: { message, author: signature, committer: signature },
    parents: parents.map((parent) => ({ sha: parent })),
  };
}

/** The answer to comparing two commits: a page of what the second has and the first has not. */
export function comparison(commits: readonly FakeCommit[], query: URLSearchParams): FakeAnswer {
  const [page, size] = [Number(query.get("page") ?? 1), Number(query.get("per_page") ?? 250)];
  const shown = commits.slice((page - 1) * size, page * size).map(commitOf);
  return {
    status: 200,
    body: { total_commits: commits.length, commits: shown, base_commit: commitOf({ sha: "0" }), merge_base_commit: commitOf({ sha: "0" }) },
  };
}

function reviewsOf({ reviews }: FakeState): ({ id: number } & FakeState["reviews"][number])[] {
  return reviews.map((review, index) => ({ id: 5001 + index, submitted_at: `2026-11-21T00:30:${String(index).padStart(2, "0")}Z`, body: "", ...review }));
}

function reviewed({ reviewChanges }: FakeState, review: ReturnType<typeof reviewsOf>[number]): object {
  const updated = review.id in reviewChanges ? reviewChanges[review.id] : review.submitted_at;
  return fill(
    { $ref: "#/components/schemas/timeline-reviewed-event" },
    { ...review, event: "reviewed", state: review.state.toLowerCase(), updated_at: updated },
  ) as object;
}
