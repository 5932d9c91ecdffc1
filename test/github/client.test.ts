import { afterEach, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { createClient, type GitHubClient, route } from "../../src/github/client.ts";
import type { GitHubError } from "../../src/github/failure.ts";
import { type FakeGitHub, type FakeOptions, type Fault, startFakeGitHub } from "./fake-github.ts";
import { clientFor } from "./world.ts";

let fake: FakeGitHub;
afterEach(() => fake?.close());

const COMMENTS = "/repos/acme/infra/issues/7/comments";
const SECONDARY = { message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again." };

async function github(options: FakeOptions = {}): Promise<void> {
  fake = await startFakeGitHub(options);
}

const read = (client: GitHubClient): Promise<unknown> => client.request("GET", "/repos/acme/infra/pulls/7");
const create = (client: GitHubClient): Promise<unknown> => client.request("POST", COMMENTS, { body: { body: "hi" } });
const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Fault => ({ on: "*", times: 99, answer: { status, body, headers } });
const kindOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "ok",
    (error: GitHubError) => error.kind,
  );

test("FT11: 403, 403, 201 is three requests and one comment", async () => {
  await github({ faults: [{ ...answer(403, SECONDARY, { "retry-after": "1" }), times: 2 }] });
  const { client, waits, log } = clientFor(fake);
  await create(client);
  expect(fake.requests).toHaveLength(3);
  expect(fake.state.comments).toHaveLength(1);
  expect(waits).toEqual([1000, 1000]);
  expect(log[0]).toMatch(/secondary rate limit.*trying again in 1 s/);
});

test.each<[string, Fault, number[]]>([
  ["403 with Retry-After", answer(403, SECONDARY, { "retry-after": "7" }), [7000, 7000]],
  ["403 without a header: a minute, and no second one in 90 s", answer(403, SECONDARY), [60_000]],
  ["429 without anything", answer(429), [60_000]],
  ["abuse detection", answer(403, { message: "You have triggered an abuse detection mechanism." }), [60_000]],
  ["Retry-After beyond the budget", answer(429, SECONDARY, { "retry-after": "3600" }), []],
])("FT08: secondary limit as %s", async (_, fault, waited) => {
  await github({ faults: [fault] });
  const { client, waits } = clientFor(fake);
  expect(await kindOf(create(client))).toBe("secondary");
  expect(waits).toEqual(waited);
  expect(fake.requests).toHaveLength(waited.length + 1);
});

test("FT09: the quota is waited for when it comes back soon", async () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 20);
  await github({
    faults: [{ ...answer(403, { message: "API rate limit exceeded" }, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }), times: 1 }],
  });
  const { client, waits } = clientFor(fake);
  await create(client);
  expect(waits[0]).toBeGreaterThan(15_000);
  expect(waits[0]).toBeLessThan(22_000);
});

test.each([500, 502, 503, 504])("FT12: %i is tried three times after 1 and 2 s, reads only", async (status) => {
  await github({ faults: [answer(status, "<html>")] });
  const { client, waits } = clientFor(fake);
  expect(await kindOf(read(client))).toBe("server");
  expect(waits).toEqual([1000, 2000]);
  expect(fake.requests).toHaveLength(3);
  expect(await kindOf(create(client))).toBe("server");
  expect(fake.requests).toHaveLength(4);
});

test("FT12: a broken connection is tried again, and an edit may be", async () => {
  await github({
    comments: [{ body: "old" }],
    faults: [
      { on: "*", act: "reset", times: 1 },
      { on: "*", skip: 1, act: "lost" },
    ],
  });
  const { client } = clientFor(fake);
  await client.request("PATCH", route`/repos/acme/infra/issues/comments/${1001}`, { body: { body: "new" } });
  expect(fake.calls).toHaveLength(3);
  expect(fake.state.comments[0]?.body).toBe("new");
});

test("FT12: jitter is added", async () => {
  await github({ faults: [answer(502)] });
  const { client, waits } = clientFor(fake, { random: () => 0.999 });
  await kindOf(read(client));
  expect(waits).toEqual([1499, 2499]);
});

test.each([
  [400, "invalid"],
  [401, "auth"],
  [403, "permission"],
  [404, "not-found"],
  [410, "gone"],
  [422, "invalid"],
  [301, "invalid"],
])("a permanent %i (%s) is asked once", async (status, kind) => {
  await github({ faults: [answer(status, { message: "Resource not accessible by personal access token" })] });
  const { client, waits } = clientFor(fake);
  expect(await kindOf(read(client))).toBe(kind);
  expect(await kindOf(create(client))).toBe(kind);
  expect(fake.requests).toHaveLength(2);
  expect(waits).toEqual([]);
});

test("FT40: a request that is never answered ends at its timeout", async () => {
  await github({ faults: [{ on: "*", act: "hang", times: 99 }] });
  const { client } = clientFor(fake, { timeoutMs: 30 });
  expect(await kindOf(read(client))).toBe("timeout");
  expect(fake.requests).toHaveLength(3);
  expect(await kindOf(create(client))).toBe("timeout");
  expect(fake.requests).toHaveLength(4);
});

test("FT40: a request is not waited for beyond the budget", async () => {
  await github({ faults: [{ on: "*", act: "hang", times: 99 }] });
  const began = Date.now();
  expect(await kindOf(read(clientFor(fake, { budgetMs: 30 }).client))).toBe("timeout");
  expect(Date.now() - began).toBeLessThan(5000);
});

test("FT40: all requests and waits together stay within the budget", async () => {
  await github({ faults: [answer(502)] });
  let clock = 0;
  const { client, waits } = clientFor(fake, { budgetMs: 30_000, now: () => (clock += 4000) }); // Each request takes 4 s.
  while ((await kindOf(read(client))) !== "budget") expect(fake.requests.length).toBeLessThan(20);
  expect(fake.requests.length * 4000 + waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(34_000);
  await expect(client.pause(1)).rejects.toMatchObject({ kind: "budget" });
});

test.each(["", "/", "//"])("FT37: GHES below a sub-path, %j at the end of the address", async (end) => {
  await github({ prefix: "/api/v3", comments: [{ body: "hi" }] });
  const client = createClient({ ...fake.env, GITHUB_API_URL: fake.url + end }, { token: "ghs_test" });
  expect(await client.list(COMMENTS)).toHaveLength(1);
  expect(await client.graphql("{ viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
  expect(fake.requests.map(({ path }) => path)).toEqual([`/api/v3${COMMENTS}?per_page=100`, "/api/graphql"]);
});

test("GraphQL at another origin is not asked: the token goes to one server", async () => {
  await github();
  const other = await startFakeGitHub();
  const client = createClient({ ...fake.env, GITHUB_GRAPHQL_URL: other.env["GITHUB_GRAPHQL_URL"] }, { token: "ghs_test" });
  expect(await client.graphql("{ viewer { login } }")).toBeUndefined();
  expect([...fake.requests, ...other.requests]).toEqual([]);
  await other.close();
});

test("a redirect of a renamed repository is followed within the server, and no further", async () => {
  await github({ faults: [{ on: "pulls/get", answer: { status: 301, headers: { location: "/repos/acme/infra/pulls/7?moved=1" } } }], handlers: {} });
  const { client } = clientFor(fake);
  await kindOf(read(client));
  expect(fake.requests).toHaveLength(2);
  await fake.close().catch(() => undefined); // "moved" is no parameter of GitHub's.
  await github({ faults: [{ on: "pulls/get", answer: { status: 301, headers: { location: "https://elsewhere.invalid/" } } }] });
  expect(await kindOf(read(clientFor(fake).client))).toBe("invalid");
});

test.each([undefined, "", "api.github.com", "ftp://x", "https://user:secret@x", "https://x/?a=1"])(
  "GITHUB_API_URL %j is a ConfigError without its value",
  (url) => {
    expect(() => createClient({ GITHUB_API_URL: url }, { token: "t" })).toThrow(ConfigError);
    expect(() => createClient({ GITHUB_API_URL: url }, { token: "t" })).not.toThrow(/secret/);
  },
);

test.each(["", " ", "a b", "a\nb"])("the token %j is a ConfigError", (token) => {
  expect(() => createClient({ GITHUB_API_URL: "https://x" }, { token })).toThrow(ConfigError);
});

test("a path takes values as they are meant", () => {
  expect(route`/repos/${"a/b"}/x/${7}?`).toBe("/repos/a%2Fb/x/7?");
  for (const value of [".", "..", ""]) expect(() => route`/repos/${value}/x`).toThrow(RangeError);
});
