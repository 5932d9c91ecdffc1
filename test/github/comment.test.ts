import { afterEach, expect, test } from "vitest";
import { type CommentOptions, type CommentOutcome, upsertComment } from "../../src/github/comment.ts";
import { keyOf, markerLine, markerOf } from "../../src/github/marker.ts";
import { type FakeGitHub, type FakeOptions, HEAD, startFakeGitHub } from "./fake-github.ts";
import { ACTIONS, type FakeIdentity } from "./fake-routes.ts";
import { clientFor, type PullRequestContext, pullContext } from "./world.ts";

const OLD_HEAD = "c".repeat(40);
const MALLORY: FakeIdentity = { id: 666, login: "mallory", type: "User" };
const ROBOT: FakeIdentity = { id: 900, login: "acme-bot", type: "User" };
const APP: FakeIdentity = { id: 901, login: "acme-costs[bot]", type: "Bot" };

let fake: FakeGitHub;
afterEach(() => fake.close());

async function github(options: FakeOptions = {}): Promise<void> {
  fake = await startFakeGitHub(options);
}

async function comment(options: Partial<CommentOptions> = {}, context: PullRequestContext = pullContext(), token = "ghs_test"): Promise<CommentOutcome> {
  return upsertComment(clientFor(fake, { token }).client, context, { project: "prod", body: "+$1.70", createIfMissing: true, ...options });
}

const earlier = (text = "+$9.99", project = "prod", run = 50): string => `${markerLine(project, OLD_HEAD, { id: run, attempt: 1 })}\n${text}`;
const texts = (): string[] => fake.state.comments.map(({ body }) => body.slice(body.indexOf("\n") + 1));
const writes = (): string[] => fake.requests.filter(({ method, operation }) => method !== "GET" && operation !== "graphql").map(({ operation }) => operation);

test("the first report makes one comment, in four requests", async () => {
  await github();
  const outcome = await comment();
  expect(outcome).toEqual({ status: "created", id: 1001, url: "https://github.example/comment/1001" });
  expect(fake.calls).toEqual(["issues/list-comments", "pulls/get", "issues/create-comment", "issues/list-comments"]);
  expect(markerOf(fake.state.comments[0]?.body ?? "")).toEqual({ version: 1, project: "prod", headSha: HEAD, run: { id: 100, attempt: 1 } });
});

test("a later report edits the comment in place", async () => {
  await github({ comments: [{ body: "hello", user: MALLORY }, { body: earlier() }] });
  expect(await comment()).toMatchObject({ status: "updated", id: 1002 });
  expect(fake.calls).toEqual(["issues/list-comments", "graphql", "pulls/get", "issues/update-comment"]);
  expect(texts()).toEqual(["hello", "+$1.70"]);
});

test.each(["+$1.70", "+$1.70\r\n", "+$1.70\n\n"])("an equal text is not written again: %j", async (text) => {
  await github({ comments: [{ body: earlier(text).replaceAll("\n", "\r\n") }] });
  expect(await comment()).toMatchObject({ status: "unchanged" });
  expect(writes()).toEqual([]);
});

test("silence edits an earlier comment down, and makes none", async () => {
  await github({ comments: [{ body: earlier("+$401.70") }] });
  expect(await comment({ project: "other", createIfMissing: false })).toMatchObject({ status: "skipped" });
  expect(writes()).toEqual([]);
  expect(await comment({ body: "below $5", createIfMissing: false })).toMatchObject({ status: "updated" });
  expect(await comment({ body: "below $5", createIfMissing: false })).toMatchObject({ status: "unchanged" });
  expect(texts()).toEqual(["below $5"]);
});

test("silence does not bring a comment back that was deleted meanwhile", async () => {
  await github({ comments: [{ body: earlier() }], faults: [{ on: "issues/update-comment", change: (state) => state.comments.splice(0) }] });
  expect(await comment({ createIfMissing: false })).toMatchObject({ status: "skipped" });
  expect(texts()).toEqual([]);
});

test.each([2, 5, 12])("FT01, FT52: %i runs at once leave one comment for a project", async (runs) => {
  await github({ latencyMs: 3 });
  const outcomes = await Promise.all(Array.from({ length: runs }, (_, index) => comment({ body: `run ${index}` })));
  expect(fake.state.comments).toHaveLength(1);
  expect(outcomes.map(({ status }) => status)).not.toContain("failed");
  for (const [index, { operation, path }] of fake.requests.entries()) {
    if (operation !== "issues/delete-comment") continue;
    expect(path).not.toContain("/1001"); // The oldest stays, and was written to before a duplicate went.
    expect(fake.requests.slice(0, index).some((request) => request.operation === "issues/update-comment" && request.path.endsWith("/1001"))).toBe(true);
  }
});

test("FT01: runs that say the same leave one comment without writing to it again", async () => {
  await github({ latencyMs: 3 });
  await Promise.all([comment(), comment(), comment()]);
  expect(writes().sort()).toEqual([...Array(3).fill("issues/create-comment"), ...Array(2).fill("issues/delete-comment")]);
});

test("FT01: of runs with different numbers one comment is left, too", async () => {
  await github({ latencyMs: 3 });
  const runs = [204, 201, 203, 200, 202].map((id) => ({ id, attempt: 1, url: "" }));
  const outcomes = await Promise.all(runs.map((run) => comment({ body: `run ${run.id}` }, pullContext({ run }))));
  expect(fake.state.comments).toHaveLength(1);
  expect(outcomes.map(({ status }) => status)).not.toContain("failed");
});

test("FT52: twelve projects at once have one comment each", async () => {
  await github({ latencyMs: 3 });
  const projects = Array.from({ length: 12 }, (_, index) => `stack-${index}`);
  await Promise.all(projects.map((project) => comment({ project, body: project })));
  await Promise.all(projects.map((project) => comment({ project, body: `${project} again` })));
  expect(texts().sort()).toEqual(projects.map((project) => `${project} again`).sort());
});

test("FT01: old duplicates are healed, the oldest first written to", async () => {
  await github({ comments: [{ body: earlier("one") }, { body: "hello", user: MALLORY }, { body: earlier("two") }, { body: earlier("three") }] });
  expect(await comment()).toMatchObject({ status: "updated", id: 1001 });
  expect(writes()).toEqual(["issues/update-comment", "issues/delete-comment", "issues/delete-comment"]);
  expect(texts()).toEqual(["+$1.70", "hello"]);
});

test("a duplicate that cannot be deleted does not spoil the outcome", async () => {
  await github({
    comments: [{ body: earlier("one") }, { body: earlier("two") }],
    faults: [{ on: "issues/delete-comment", answer: { status: 403, body: { message: "Must have admin rights to Repository." } } }],
  });
  expect(await comment()).toMatchObject({ status: "updated", id: 1001 });
});

test("FT02, BY07: a run that judged an older commit does not write", async () => {
  await github({ comments: [{ body: earlier("of the newer run") }] });
  expect(await comment({}, pullContext({ headSha: OLD_HEAD }))).toMatchObject({ status: "skipped", reason: expect.stringContaining(HEAD.slice(0, 12)) });
  expect(writes()).toEqual([]);
});

test("FT02: the head is looked at after the list, just before writing", async () => {
  await github({ faults: [{ on: "pulls/get", change: (state) => Object.assign(state.pull, { headSha: OLD_HEAD }) }] });
  expect(await comment()).toMatchObject({ status: "skipped" });
  expect(writes()).toEqual([]);
});

test.each([
  [{ id: 101, attempt: 1 }, "skipped"],
  [{ id: 100, attempt: 2 }, "skipped"],
  [{ id: 100, attempt: 1 }, "updated"],
  [{ id: 99, attempt: 9 }, "updated"],
])("FT02: of two runs for one commit the later one (%o) keeps the word: %s", async (run, status) => {
  await github({ comments: [{ body: `${markerLine("prod", HEAD, run)}\nother` }] });
  expect(await comment()).toMatchObject({ status });
});

test("FT02: run numbers are compared for one commit only: a re-run of the head may follow a later run of an older commit", async () => {
  await github({ comments: [{ body: earlier("old commit", "prod", 999) }] });
  expect(await comment()).toMatchObject({ status: "updated" });
});

test.each([31, 101, 250, 1001])("FT03: our comment is found as number %i", async (position) => {
  const others = Array.from({ length: position - 1 }, () => ({ body: "chat", user: MALLORY }));
  await github({ comments: [...others, { body: earlier() }] });
  expect(await comment()).toMatchObject({ status: "updated" });
  expect(fake.calls.filter((call) => call === "issues/list-comments")).toHaveLength(Math.ceil(position / 100));
});

test("FT03: a server with small pages and another name in its links is followed to the end, by our own address", async () => {
  await github({
    comments: [...Array.from({ length: 70 }, () => ({ body: "chat", user: MALLORY })), { body: earlier() }],
    maxPage: 30,
    linkBase: "https://elsewhere.invalid",
  });
  expect(await comment()).toMatchObject({ status: "updated" });
});

test.each([
  "non-prod",
  "prod-eu",
  "pro",
  "prodd",
  ".*",
  "p.od",
  "prod prod",
  "prod\n",
  "PROD",
  "prod -->",
  "--",
  "",
  "é",
  "e\u0301",
  "\ud800",
  "x".repeat(4000),
])("FT15: project %j does not share the comment of another", async (project) => {
  await github({ comments: [{ body: earlier("of prod") }] });
  expect(await comment({ project, body: "mine" })).toMatchObject({ status: "created" });
  expect(await comment({ project, body: "mine, again" })).toMatchObject({ status: "updated", id: 1002 });
  expect(texts()).toEqual(["of prod", "mine, again"]);
  expect(keyOf(project)).toMatch(/^[\w.%~]{1,200}$/);
});

test.each([
  ["by another person", `${markerLine("prod", HEAD, { id: 9_000_000, attempt: 1 })}\nforged`, MALLORY],
  ["by a deleted account", earlier("forged"), null],
  ["by another app", earlier("forged"), { id: 902, login: "echo[bot]", type: "Bot" } as const],
  ["by a person with the name of our app", earlier("forged"), { id: 903, login: "github-actions", type: "User" } as const],
])("FT16: a marker %s is not ours", async (_, body, user) => {
  await github({ comments: [{ body, user }] });
  const said: string[] = [];
  expect(await comment({ log: (message) => said.push(message) })).toMatchObject({ status: "created", id: 1002 });
  expect(fake.state.comments[0]?.body).toBe(body);
  expect(said[0]).toMatch(/carries our marker and is ignored/);
});

test.each([
  `> ${earlier()}`,
  `\n${earlier()}`,
  `hi\n${earlier()}`,
  earlier().replace(" -->", ""),
  earlier().replace("-->", "x -->"),
  `${earlier().split("\n")[0]} hi\ntext`,
])("FT16, FT19: only a marker that is the whole first line counts: %j", async (body) => {
  await github({ comments: [{ body }] });
  expect(await comment()).toMatchObject({ status: "created" });
  expect(fake.state.comments[0]?.body).toBe(body);
});

test.each([
  ["the workflow's token", "ghs_test", ACTIONS, "graphql"],
  ["an app's token", "ghs_app", APP, "graphql"],
  ["a bot that is a user", "ghp_robot", ROBOT, "users/get-authenticated"],
  ["an app's token of unknown form", "opaque", APP, "graphql"],
])("FT17: %s finds its own comment", async (_, token, user, lookup) => {
  const tokens = { ghs_test: ACTIONS, ghs_app: APP, ghp_robot: ROBOT, opaque: APP };
  await github({ tokens, comments: [ACTIONS, APP, ROBOT, MALLORY].map((author) => ({ body: earlier(author.login), user: author })) });
  expect(await comment({}, pullContext(), token)).toMatchObject({ status: "updated" });
  expect(fake.state.comments.filter(({ body }) => body.endsWith("+$1.70")).map((found) => found.user)).toEqual([user]);
  expect(fake.calls).toContain(lookup);
});

test("FT17, FT37: without GraphQL the workflow's token still finds its comment, and an app converges on its own", async () => {
  await github({ tokens: { ghs_test: ACTIONS, ghs_app: APP }, graphql: false, comments: [{ body: earlier() }] });
  expect(await comment()).toMatchObject({ status: "updated", id: 1001 });
  await fake.close();
  await github({ tokens: { ghs_app: APP }, graphql: false, comments: [{ body: earlier(), user: APP }] });
  expect(await comment({}, pullContext(), "ghs_app")).toMatchObject({ status: "updated", id: 1001 });
  expect(writes()).toEqual(["issues/create-comment", "issues/update-comment", "issues/delete-comment"]);
});

test("FT18: a comment that is deleted before the edit is made again, once", async () => {
  await github({ comments: [{ body: earlier() }], faults: [{ on: "issues/update-comment", change: (state) => state.comments.splice(0) }] });
  expect(await comment()).toMatchObject({ status: "created" });
  expect(texts()).toEqual(["+$1.70"]);
});

test("FT20: a comment that was hidden is edited in place and stays hidden", async () => {
  await github({ comments: [{ body: earlier(), minimized: { reason: "outdated" } }] });
  expect(await comment()).toMatchObject({ status: "updated", id: 1001 });
  expect(fake.state.comments[0]).toMatchObject({ minimized: { reason: "outdated" } });
});

test("FT57: an older costgate leaves the comment of a newer one alone; a newer one adopts an older", async () => {
  await github({ comments: [{ body: earlier().replace(":v1 ", ":v2 ").replace(" -->", " theme=dark -->") }] });
  expect(await comment()).toMatchObject({ status: "skipped", reason: expect.stringContaining("newer") });
  expect(writes()).toEqual([]);
  await fake.close();
  await github({ comments: [{ body: "<!-- costgate:comment:v0 project=prod -->\nold" }] });
  expect(await comment()).toMatchObject({ status: "updated", id: 1001 });
});

test.each(["lost", "lost-502"] as const)("FT13: a create whose answer is %s is looked up, not repeated", async (act) => {
  await github({ faults: [{ on: "issues/create-comment", act }] });
  expect(await comment()).toMatchObject({ status: "created" });
  expect(writes()).toEqual(["issues/create-comment"]);
  expect(texts()).toEqual(["+$1.70"]);
});

test("FT12: a create that failed is repeated after a look, three times at most", async () => {
  const answer = { status: 502, body: "<html>bad gateway</html>" };
  await github({ faults: [{ on: "issues/create-comment", answer, times: 2 }] });
  expect(await comment()).toMatchObject({ status: "created" });
  expect(texts()).toEqual(["+$1.70"]);
  await fake.close();
  await github({ faults: [{ on: "issues/create-comment", answer, times: 9 }] });
  expect(await comment()).toMatchObject({ status: "failed", reason: expect.stringContaining("502") });
  expect(writes()).toHaveLength(3);
});

test("a list that fails after the create does not spoil the outcome", async () => {
  await github({ faults: [{ on: "issues/list-comments", skip: 1, times: 9, answer: { status: 503, body: {} } }] });
  expect(await comment()).toMatchObject({ status: "created", id: 1001 });
});
