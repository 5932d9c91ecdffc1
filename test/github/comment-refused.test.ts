import { afterEach, expect, test } from "vitest";
import { type CommentOutcome, upsertComment } from "../../src/github/comment.ts";
import type { RunContext } from "../../src/github/event.ts";
import { type FakeGitHub, type Fault, HEAD, startFakeGitHub } from "./fake-github.ts";
import { clientFor, pullContext } from "./world.ts";

let fake: FakeGitHub;
afterEach(() => fake.close());

const INTEGRATION = { message: "Resource not accessible by integration", documentation_url: "https://docs.github.com/rest" };

async function comment(faults: Fault[], context: RunContext = pullContext(), writeFromFork = false): Promise<CommentOutcome> {
  fake = await startFakeGitHub({ faults });
  return upsertComment(clientFor(fake).client, context, { project: "prod", body: "+$1.70", createIfMissing: true, writeFromFork });
}

const refuse = (status: number, body: object, headers: Record<string, string> = {}): Fault => ({
  on: "issues/create-comment",
  times: 99,
  answer: { status, body, headers },
});
const writes = (): number => fake.calls.filter((call) => call === "issues/create-comment").length;

test("FT06: a fork's run writes nothing, asks nothing, and names the way of two workflows", async () => {
  const outcome = await comment([], pullContext({}, { fork: true }));
  expect(outcome).toMatchObject({ status: "skipped", reason: expect.stringContaining("read-only"), remedy: expect.stringContaining("workflow_run") });
  expect(JSON.stringify(outcome)).not.toContain("pull_request_target");
  expect(fake.requests).toEqual([]);
});

test("FT06: a fork's run that is told to write and may not, gets the same remedy", async () => {
  const outcome = await comment([refuse(403, INTEGRATION)], pullContext({}, { fork: true }), true);
  expect(outcome).toMatchObject({ status: "failed", remedy: expect.stringContaining("workflow_run") });
  expect(writes()).toBe(1);
});

test("FT06: where GitHub gives a fork's run a token that may write, it writes", async () => {
  expect(await comment([], pullContext({}, { fork: true }), true)).toMatchObject({ status: "created" });
  await fake.close();
  expect(await comment([], pullContext({ eventName: "workflow_run" }, { fork: true }))).toMatchObject({ status: "created" });
});

test("FT06: Dependabot is told both ways", async () => {
  const outcome = await comment([refuse(403, INTEGRATION)], pullContext({ actor: "dependabot[bot]" }));
  expect(outcome).toMatchObject({
    status: "failed",
    reason: expect.stringContaining("Dependabot"),
    remedy: expect.stringMatching(/pull-requests: write.*workflow_run/),
  });
});

test("FT07: a missing permission names the exact line, after one attempt", async () => {
  const outcome = await comment([refuse(403, INTEGRATION)]);
  expect(outcome).toMatchObject({ status: "failed", remedy: expect.stringContaining("permissions: { contents: read, pull-requests: write }") });
  expect(writes()).toBe(1);
});

test("a pull request that the token does not see is a missing permission too", async () => {
  expect(await comment([], pullContext({}, { number: 8 }))).toMatchObject({ status: "failed", remedy: expect.stringContaining("pull-requests: write") });
  expect(fake.calls).toEqual(["issues/list-comments"]);
});

test.each<[string, number, object, Record<string, string>, RegExp]>([
  ["FT09 permission, with the hour's last request", 403, INTEGRATION, { "x-ratelimit-remaining": "0" }, /may not write/],
  ["FT09 quota, by text", 403, { message: "API rate limit exceeded for installation ID 1." }, { "x-ratelimit-reset": "9999999999" }, /hourly quota/],
  ["FT09 quota, by header", 429, { message: "" }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" }, /hourly quota/],
  ["FT21 locked", 403, { message: "Unable to create comment because issue is locked." }, {}, /locked/],
  ["FT21 archived", 403, { message: "Repository was archived so is read-only." }, {}, /archived/],
  ["FT21 disabled", 410, { message: "Issues are disabled for this repo" }, {}, /disabled/],
  ["too long", 422, { message: "Validation Failed" }, {}, /refused/],
  ["bad token", 401, { message: "Bad credentials" }, {}, /accept the token/],
])("%s: one attempt, and its own words", async (_, status, body, headers, reason) => {
  expect(await comment([refuse(status, body, headers)])).toMatchObject({ status: "failed", reason: expect.stringMatching(reason) as string });
  expect(writes()).toBe(1);
});

test("FT08: a secondary limit without Retry-After is waited for once, for a minute, and then given up", async () => {
  expect(await comment([refuse(403, { message: "You have exceeded a secondary rate limit." })])).toMatchObject({
    status: "failed",
    reason: expect.stringContaining("slow down"),
  });
  expect(writes()).toBe(2); // A second minute is not inside of the 90 s.
});

test("FT10, FT40: a dead GitHub is an outcome, not an exception", async () => {
  expect(await comment([{ on: "*", act: "reset", times: 99 }])).toMatchObject({ status: "failed", reason: expect.stringMatching(/no connection/) });
  expect(fake.requests).toHaveLength(3);
});

test("an answer that is not as documented is an outcome too", async () => {
  expect(await comment([{ on: "issues/list-comments", times: 9, answer: { status: 200, body: [{ id: "x" }] } }])).toMatchObject({ status: "failed" });
  await fake.close();
  expect(await comment([{ on: "issues/list-comments", times: 9, answer: { status: 200, body: "<html>log in</html>" } }])).toMatchObject({ status: "failed" });
});

test("FT24: a merge queue's run has nothing to comment on", async () => {
  const { eventName: _, kind: __, pull: ___, ...common } = pullContext();
  const queue: RunContext = { ...common, kind: "merge_group", eventName: "merge_group", headSha: HEAD, headRef: "q", baseRef: "main" };
  expect(await comment([], queue)).toMatchObject({ status: "skipped" });
  expect(fake.requests).toEqual([]);
});
