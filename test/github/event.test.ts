import { expect, test } from "vitest";
import { type RunContext, readRunContext } from "../../src/github/event.ts";

const SHAS = { head: "a".repeat(40), base: "b".repeat(40), merge: "d".repeat(40) };
const PULL = {
  number: 7,
  draft: false,
  user: { id: 501, login: "ada" },
  head: { sha: SHAS.head, ref: "more", repo: { id: 1, fork: true } },
  base: { sha: SHAS.base, ref: "main", repo: { id: 1 } },
};

function read(event: string, payload: unknown, env: Record<string, string> = {}): RunContext {
  const runner = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: "/event.json",
    GITHUB_REPOSITORY: "acme/infra",
    GITHUB_SHA: SHAS.merge,
    GITHUB_RUN_ID: "123",
    GITHUB_RUN_ATTEMPT: "2",
    GITHUB_ACTOR: "ada",
  };
  return readRunContext({ ...runner, ...env }, () => (typeof payload === "string" ? payload : JSON.stringify(payload)));
}

test.each(["pull_request", "pull_request_target", "pull_request_review"])("%s judges the head of the pull request, not the merge commit", (event) => {
  expect(read(event, { pull_request: PULL }, { GITHUB_SERVER_URL: "https://ghes.example/" })).toEqual({
    kind: "pull_request",
    eventName: event,
    repository: { owner: "acme", name: "infra" },
    run: { id: 123, attempt: 2, url: "https://ghes.example/acme/infra/actions/runs/123/attempts/2" },
    actor: "ada",
    headSha: SHAS.head,
    baseSha: SHAS.base,
    pull: { number: 7, headSha: SHAS.head, baseSha: SHAS.base, headRef: "more", baseRef: "main", fork: false, draft: false, authorId: 501, authorLogin: "ada" },
  });
});

test.each([
  ["the same repository, though itself a fork", { id: 1, fork: true }, false],
  ["another repository", { id: 2 }, true],
  ["a fork that is gone", null, true],
])("a head in %s", (_, repo, fork) => {
  expect(read("pull_request", { pull_request: { ...PULL, head: { ...PULL.head, repo } } })).toMatchObject({ pull: { fork } });
});

test("FT24: a merge queue gives head and base itself, and has no pull request", () => {
  const group = { head_sha: SHAS.head, base_sha: SHAS.base, head_ref: "refs/heads/gh-readonly-queue/main/pr-7-x", base_ref: "refs/heads/main" };
  const context = read("merge_group", { merge_group: group });
  expect(context).toMatchObject({ kind: "merge_group", headSha: SHAS.head, baseSha: SHAS.base, baseRef: "refs/heads/main" });
  expect(context).not.toHaveProperty("pull");
});

test("a comment on a pull request says which, and not its commit", () => {
  expect(read("issue_comment", { issue: { number: 7, pull_request: {} } })).toMatchObject({ kind: "issue_comment", number: 7, headSha: SHAS.merge });
  expect(() => read("issue_comment", { issue: { pull_request: {} } })).toThrow(/issue\.number/);
});

test("pushes, dispatches and the rest are about the commit of the run", () => {
  expect(read("push", { before: SHAS.base, ref: "refs/heads/main" })).toMatchObject({ kind: "push", headSha: SHAS.merge, baseSha: SHAS.base });
  expect(read("push", { before: "0".repeat(40), ref: "refs/heads/new" })).toMatchObject({ kind: "push", baseSha: undefined });
  expect(read("workflow_dispatch", { ref: "refs/heads/main" })).toMatchObject({ kind: "workflow_dispatch", ref: "refs/heads/main" });
  expect(read("issue_comment", { issue: { number: 7 } })).toMatchObject({ kind: "other" });
  expect(read("schedule", {})).toMatchObject({ kind: "other", eventName: "schedule", headSha: SHAS.merge });
});

test.each<[string, unknown, Record<string, string>, RegExp]>([
  ["pull_request", {}, {}, /no pull_request\.number/],
  ["pull_request", { pull_request: { ...PULL, number: "7" } }, {}, /pull_request\.number \(a positive number/],
  ["pull_request", { pull_request: { ...PULL, head: { ...PULL.head, sha: "main" } } }, {}, /head\.sha is not a commit id/],
  ["merge_group", { pull_request: PULL }, {}, /merge_group/],
  ["pull_request", "{", {}, /not JSON/],
  ["pull_request", "null", {}, /no pull_request/],
  ["push", {}, {}, /before/],
  ["schedule", {}, { GITHUB_SHA: "" }, /GITHUB_SHA is not set/],
  ["schedule", {}, { GITHUB_REPOSITORY: "acme" }, /owner\/name/],
  ["schedule", {}, { GITHUB_REPOSITORY: "acme/.." }, /owner\/name/],
  ["schedule", {}, { GITHUB_RUN_ID: "1e9" }, /not numbers/],
  ["", {}, {}, /GITHUB_EVENT_NAME is not set/],
])("%s with %j %j is a ConfigError", (event, payload, env, message) => {
  expect(() => read(event, payload, env)).toThrow(expect.objectContaining({ name: "ConfigError", message: expect.stringMatching(message) as string }));
});

test("an event file that is not there is a ConfigError", () => {
  const env = { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/none" };
  expect(() =>
    readRunContext(env, () => {
      throw new Error("ENOENT");
    }),
  ).toThrow(/cannot be read/);
});
