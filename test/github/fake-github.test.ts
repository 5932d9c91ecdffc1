import { expect, test } from "vitest";
import { type FakeOptions, HEAD, startFakeGitHub } from "./fake-github.ts";

const REPO = "/repos/acme/infra";

async function ask(
  method: string,
  path: string,
  body?: object,
  options: FakeOptions = {},
): Promise<{ status: number; data: unknown; close: () => Promise<void> }> {
  const fake = await startFakeGitHub({ tokens: { t: { id: 5, login: "ada", type: "User" } }, ...options });
  const response = await fetch(fake.url + path, { method, headers: { authorization: "Bearer t" }, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await response.text();
  return { status: response.status, data: text === "" ? undefined : JSON.parse(text), close: fake.close };
}

test.each<[string, string, object?]>([
  ["POST", `${REPO}/issues/7/comments`, { text: "hi" }],
  ["POST", `${REPO}/issues/7/comments`, { body: "hi", extra: 1 }],
  ["POST", `${REPO}/issues/7/comments`],
  ["GET", `${REPO}/issues/7/comments?pages=2`],
  ["GET", `${REPO}/pulls/seven`],
  ["DELETE", `${REPO}/issues/comments/1001`, { body: "x" }],
  ["POST", `${REPO}/statuses/${HEAD}`, { state: "green" }],
  ["GET", "/nowhere"],
])("the fake refuses %s %s %j, and says so at the end", async (method, path, body) => {
  const { status, close } = await ask(method, path, body);
  expect(status).toBeGreaterThanOrEqual(400);
  await expect(close()).rejects.toThrow("against GitHub's description");
});

test.each<[string, string, number, object?]>([
  ["GET", REPO, 200],
  ["GET", "/user", 200],
  ["GET", `${REPO}/pulls/7`, 200],
  ["GET", `${REPO}/pulls/7/files`, 200],
  ["GET", `${REPO}/pulls/7/reviews`, 200],
  ["GET", `${REPO}/issues/8/comments`, 404],
  ["GET", `${REPO}/issues/comments/1001`, 200],
  ["GET", `${REPO}/contents/infra/costgate.yml?ref=${HEAD}`, 200],
  ["GET", `${REPO}/contents/none.yml`, 404],
  ["GET", `${REPO}/commits/${HEAD}/statuses`, 200],
  ["GET", `${REPO}/collaborators/ada/permission`, 200],
  ["GET", "/orgs/acme/teams/finops/memberships/ada", 200],
  ["POST", `${REPO}/statuses/${HEAD}`, 201, { state: "success", context: "costgate" }],
  ["POST", `${REPO}/issues/7/comments`, 422, { body: "x".repeat(65_537) }],
  ["POST", `${REPO}/issues/7/comments`, 201, { body: "x".repeat(65_536) }],
])("the fake answers %s %s with a documented %i", async (method, path, status, body) => {
  const user = { id: 6, login: "bob", type: "User" } as const;
  const state = {
    contents: { [`${HEAD}:infra/costgate.yml`]: "version: 1\n" },
    permissions: { ada: "write" },
    teams: { "acme/finops": ["ada"] },
    reviews: [{ user, state: "APPROVED", commit_id: HEAD }],
    statuses: [{ sha: HEAD, state: "pending", context: "costgate", creator: user }],
  };
  const answer = await ask(method, path, body, { comments: [{ body: "hi" }], state });
  expect(answer.status).toBe(status);
  await answer.close();
});
