import { expect, test } from "vitest";
import { BASE, HEAD } from "./fake-github.ts";
import { pullOf } from "./fake-people.ts";
import { ACTIONS, type FakeCommit } from "./fake-routes.ts";
import { ADA, BOB, CHO, conversationOf, group, MALLORY, NO, YES } from "./people-world.ts";

const PULL = { number: 7, headSha: HEAD, baseSha: BASE, author: ADA, files: [] };
const person = ({ id, login }: { id: number; login: string }): object => ({ id, login, kind: "user" });
const sha = (index: number): string => index.toString(16).padStart(40, "0");
/** So many commits; the last is the head and by Cho, the others are by Ada. */
const many = (count: number): FakeCommit[] => [
  ...Array.from({ length: count - 1 }, (_, index) => ({ sha: sha(index + 1), author: ADA, committer: ADA })),
  { sha: HEAD, author: CHO, committer: CHO },
];

test("a pull request that nobody spoke on takes five requests, and looks nobody up", async () => {
  const { conversation, fake } = await conversationOf({}, [group({ users: [502] })]);
  expect(conversation).toMatchObject({ repositoryId: 1, number: 7, headSha: HEAD, isDraft: false, author: person(ADA), lastPusher: undefined });
  expect(conversation).toMatchObject({ committers: [person(ADA)], strangers: [], statements: [] });
  expect(fake.calls).toEqual(["pulls/get", "pulls/list-commits", "repos/list-activities", "issues/list-comments", "pulls/list-reviews"]);
});

test("comments and reviews come oldest first, page by page, dismissed ones too; what is still being written does not", async () => {
  const { conversation } = await conversationOf({
    comments: Array.from({ length: 5 }, (_, index) => ({ body: `comment ${index}`, user: BOB })),
    maxPage: 2,
    state: {
      reviews: [
        { user: CHO, state: "APPROVED", commit_id: sha(1), submitted_at: "2026-11-20T00:00:00Z" },
        { user: BOB, state: "DISMISSED", commit_id: HEAD, submitted_at: "2026-11-22T00:00:00Z", body: "no" },
        { user: BOB, state: "CHANGES_REQUESTED", commit_id: null, submitted_at: "2026-11-22T00:00:01Z" },
        { user: ADA, state: "COMMENTED", commit_id: HEAD, submitted_at: "2026-11-22T00:00:02Z" },
        { user: ADA, state: "SOMETHING_NEW", commit_id: HEAD, submitted_at: "2026-11-22T00:00:03Z" },
        { user: ADA, state: "PENDING", commit_id: HEAD },
      ],
    },
  });
  expect(conversation.statements.map(({ source, review, body }) => `${source} ${review?.state ?? body} ${review?.commit.slice(-2) ?? ""}`.trim())).toEqual([
    "review approved 01",
    ...[0, 1, 2, 3, 4].map((index) => `comment comment ${index}`),
    "review dismissed aa",
    "review changes_requested",
    "review commented aa",
    "review commented aa",
  ]);
});

test("a conversation that is too long to be read whole is not read in part", async () => {
  const comments = Array.from({ length: 5001 }, () => ({ body: "+1", user: BOB }));
  await expect(conversationOf({ comments })).rejects.toThrow("more than 5000");
});

test("a deleted account says nothing as anybody", async () => {
  const ghost = { id: 10_137, login: "ghost", type: "User" } as const;
  const { conversation } = await conversationOf({
    comments: [
      { body: "/costgate approve", user: null },
      { body: "/costgate approve", user: ghost },
    ],
  });
  expect(conversation.statements.map(({ by }) => by)).toEqual([undefined, undefined]);
});

test("apps are bots, and so is what an app writes in somebody's name", async () => {
  const { conversation, fake } = await conversationOf(
    {
      comments: [
        { body: "/costgate approve", user: ACTIONS },
        { body: "/costgate approve", user: BOB, app: { id: 9, slug: "helper" } },
        { body: "/costgate approve", user: { id: 77, login: "imported", type: "Mannequin" as "User" } },
      ],
    },
    [group({ users: [ACTIONS.id, BOB.id, 77] })],
  );
  expect(conversation.statements.map(({ by }) => by?.kind)).toEqual(["bot", "bot", "bot"]);
  expect(fake.calls).not.toContain("users/get-by-id");
});

test("authors, committers and co-authors are found by their accounts; addresses without one are strangers", async () => {
  const message = [
    "Change",
    "",
    "Co-authored-by: Cho <503+cho@users.noreply.github.example>",
    "co-authored-by: Old <old@users.noreply.github.example>",
    "Co-Authored-By: Other server <502+bob@users.noreply.github.com>",
    "Co-authored-by: Nobody",
    "Co-authored-by: ",
    "Co-authored-by: Bot <88+helper[bot]@users.noreply.github.example>",
  ].join("\r\n");
  const { conversation } = await conversationOf({
    state: {
      commits: [
        { sha: sha(1), author: {}, committer: BOB, email: "eve@example.com", message },
        { sha: HEAD, author: ADA, committer: null, email: "" },
      ],
    },
  });
  expect(conversation.committers).toEqual([{ id: 88, login: "helper[bot]", kind: "bot" }, person(ADA), person(BOB), person(CHO)]);
  expect(conversation.strangers).toEqual([
    "502+bob@users.noreply.github.com",
    "Nobody",
    "Somebody",
    "a co-author without a name",
    "eve@example.com",
    "old@users.noreply.github.example",
  ]);
});

test.each([1, 100, 101, 250, 251, 620])("%i commits are read to the last", async (count) => {
  const { conversation, fake } = await conversationOf({ state: { commits: many(count) } });
  expect(conversation.strangers).toEqual([]);
  expect(conversation.committers.map(({ login }) => login)).toEqual(count === 1 ? ["cho"] : ["ada", "cho"]);
  expect(fake.calls.includes("pulls/list-commits")).toBe(count <= 250);
});

test("commits that GitHub does not list are strangers", async () => {
  const { conversation } = await conversationOf({ pull: { commitCount: 3 }, state: { commits: many(1) } });
  expect(conversation.strangers).toEqual(["2 commits that GitHub does not list"]);
});

test("a pull request that has moved on is not judged by the people of another commit", async () => {
  await expect(conversationOf({ pull: { headSha: sha(9) } })).rejects.toThrow("has moved on to 000000000000");
  await expect(conversationOf({ state: { commits: [{ sha: sha(9), author: ADA, committer: ADA }] } })).rejects.toThrow("has moved on");
});

const push = (after: string, actor: typeof ADA | null, ref = "refs/heads/more"): { after: string; ref: string; actor: typeof ADA | null } => ({
  after,
  actor,
  ref,
});

test("who pushed the head is told by the newest push of it, and whoever pushed one of the commits had a hand in them", async () => {
  const commits: FakeCommit[] = [
    { sha: sha(1), author: ADA, committer: ADA },
    { sha: HEAD, author: ADA, committer: ADA },
  ];
  const activities = [push(HEAD, MALLORY), push(sha(8), CHO), push(HEAD, BOB), push(sha(1), BOB), push(HEAD, CHO, "refs/heads/other")];
  const { conversation } = await conversationOf({ state: { commits, activities } });
  expect(conversation.lastPusher).toEqual(person(MALLORY));
  expect(conversation.committers).toEqual([ADA, BOB, MALLORY].map(person));
});

test.each([
  ["a push without an account", { state: { activities: [push(HEAD, null)] } }],
  ["pushes of other commits", { state: { activities: [push(sha(3), BOB)] } }],
  ["a fork that is gone", { faults: [{ on: "pulls/get", answer: { status: 200, body: pullOf({ ...PULL, headRepo: null }, 1) } }] }],
  ["activity that cannot be seen", { faults: [{ on: "repos/list-activities", answer: { status: 404, body: { message: "Not Found" } } }] }],
  [
    "activity that must not be seen",
    { faults: [{ on: "repos/list-activities", answer: { status: 403, body: { message: "Resource not accessible by integration" } } }] },
  ],
])("%s: the last pusher is not known", async (_, setting) => {
  expect((await conversationOf(setting)).conversation.lastPusher).toBeUndefined();
});

test("the activity of a fork's branch is asked of the fork", async () => {
  const { fake } = await conversationOf({ pull: { headRepo: { id: 2, owner: "ada", name: "infra-fork" }, headRef: "a/b c" } });
  expect(fake.requests.find(({ operation }) => operation === "repos/list-activities")?.path).toBe(
    "/repos/ada/infra-fork/activity?ref=refs%2Fheads%2Fa%2Fb+c&per_page=100",
  );
});

test("reviewers are looked up only where reviews count", async () => {
  const setting = { state: { reviews: [{ user: BOB, state: "APPROVED", commit_id: HEAD }] } };
  const finops = group({ users: [BOB.id] });
  const ignored = await conversationOf(setting, [finops]);
  expect(ignored.fake.calls).not.toContain("users/get-by-id");
  const counted = await conversationOf(setting, [finops], { reviewsCount: true });
  const bob = counted.conversation.statements[0]?.by;
  expect(bob && counted.conversation.membership(finops, bob)).toEqual(YES);
  expect(bob && ignored.conversation.membership(finops, bob)).not.toEqual(NO);
});

test.each([500, 502, 401, 429])("BY29: %i anywhere ends the reading, whatever was asked", async (status) => {
  const comments = [{ body: "/costgate approve", user: BOB }];
  const finops = group({ teams: ["acme/finops"], roles: ["admin"] });
  const state = { teams: { "acme/finops": ["bob"] }, permissions: { bob: "read" } };
  const whole = await conversationOf({ comments, state }, [finops]);
  expect(new Set(whole.fake.calls).size).toBe(9);
  for (const on of new Set(whole.fake.calls)) {
    const faults = [{ on, times: 9, answer: { status, body: { message: "x" } } }];
    await expect(conversationOf({ comments, state, faults }, [finops]), on).rejects.toMatchObject({ name: "ServiceError" });
  }
});
