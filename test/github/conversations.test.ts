import { expect, test } from "vitest";
import { readConversations } from "../../src/github/conversations.ts";
import type { RunContext } from "../../src/github/event.ts";
import type { Conversation } from "../../src/policy/consent.ts";
import { BASE, type FakeGitHub, type Fault, HEAD, startFakeGitHub } from "./fake-github.ts";
import { commitOf, comparison, pullOf } from "./fake-people.ts";
import { type FakeCommit, NOT_FOUND } from "./fake-routes.ts";
import { ADA, BOB, CHO, MALLORY } from "./people-world.ts";
import { clientFor, pullContext } from "./world.ts";

const sha = (letter: string): string => letter.repeat(40);
const commit = (letter: string, author: object, ...parents: string[]): FakeCommit => ({
  sha: sha(letter),
  author,
  committer: author,
  parents: parents.map(sha),
});

interface Pull {
  author: typeof ADA;
  commits: FakeCommit[];
  base?: string;
  state?: string;
  repo?: number;
}

const GROUP: RunContext = {
  ...pullContext(),
  kind: "merge_group",
  eventName: "merge_group",
  headSha: HEAD,
  baseSha: BASE,
  headRef: `refs/heads/gh-readonly-queue/main/pr-8-${BASE}`,
  baseRef: "refs/heads/main",
};

/** A queue with these pull requests and commits; what the group's branch has more than its base. */
async function queue(
  pulls: Record<number, Pull>,
  group: FakeCommit[],
  context: RunContext = GROUP,
  faults: Fault[] = [],
): Promise<{ conversations: Conversation[]; fake: FakeGitHub }> {
  const answerOf = (number: number): object => {
    const { author, commits, base = "main", state = "open", repo = 1 } = pulls[number] ?? { author: ADA, commits: [] };
    const pull = pullOf({ number, headSha: commits.at(-1)?.sha ?? "", baseSha: BASE, author, files: [] }, commits.length) as { base: object };
    return { ...pull, state, base: { ...pull.base, ref: base, repo: { id: repo, name: "infra", owner: { login: "acme" } } } };
  };
  const numbers = Object.keys(pulls).map(Number);
  const handlers = {
    "pulls/get": ({ params }: { params: Record<string, string> }) => {
      const number = Number(params["pull_number"]);
      return pulls[number] ? { status: 200, body: answerOf(number) } : NOT_FOUND;
    },
    "pulls/list-commits": ({ params }: { params: Record<string, string> }) => ({
      status: 200,
      list: pulls[Number(params["pull_number"])]?.commits.map(commitOf) ?? [],
    }),
    "repos/compare-commits-with-basehead": ({ query }: { query: URLSearchParams }) => comparison(group, query),
    "repos/list-pull-requests-associated-with-commit": ({ params }: { params: Record<string, string> }) => ({
      status: 200,
      list: numbers.filter((number) => pulls[number]?.commits.some((one) => one.sha === params["commit_sha"])).map(answerOf),
    }),
    "issues/list-comments": () => ({ status: 200, list: [] }),
    "pulls/list-reviews": () => ({ status: 200, list: [] }),
  };
  const fake = await startFakeGitHub({ handlers, faults });
  try {
    return { conversations: await readConversations(clientFor(fake).client, context, []), fake };
  } finally {
    await fake.close();
  }
}

const said = (conversations: readonly Conversation[]): string[] =>
  conversations.map(({ number, author, strangers }) => `${number} by ${author?.login}: ${strangers.join("; ")}`);

const EIGHT: Pull = { author: BOB, commits: [commit("8", BOB)] };

test("a group of one pull request is that one, squashed or merged", async () => {
  expect(said((await queue({ 8: EIGHT }, [{ ...commit("a", BOB, "b") }])).conversations)).toEqual(["8 by bob: "]);
  const merged = await queue({ 8: EIGHT }, [commit("8", BOB), commit("a", BOB, "b", "8")]);
  expect(said(merged.conversations)).toEqual(["8 by bob: "]);
  expect(merged.fake.calls).not.toContain("repos/list-pull-requests-associated-with-commit");
});

test("pull requests before the last one are found by their commits, each with the head that it has", async () => {
  const pulls = { 7: { author: ADA, commits: [commit("6", ADA), commit("7", CHO)] }, 8: EIGHT };
  const group = [commit("6", ADA), commit("7", CHO), commit("d", ADA, "b", "7"), commit("8", BOB), commit("a", BOB, "d", "8")];
  const { conversations } = await queue(pulls, group);
  expect(said(conversations)).toEqual(["7 by ada: ", "8 by bob: "]);
  expect(conversations.map(({ headSha, committers }) => [headSha[0], ...committers.map(({ login }) => login)])).toEqual([
    ["7", "ada", "cho"],
    ["8", "bob"],
  ]);
});

test("commits that lead to no pull request are strangers in every conversation", async () => {
  const lost = "commit dddddddddddd of the merge group, which leads to no pull request";
  const { conversations } = await queue({ 8: EIGHT }, [commit("d", ADA, "b"), commit("a", BOB, "d")]);
  expect(said(conversations)).toEqual([`8 by bob: ${lost}`]);
});

test.each<[string, Partial<Pull>]>([
  ["is closed", { state: "closed" }],
  ["goes to another branch", { base: "release" }],
  ["is of another repository", { repo: 2 }],
  ["has more than the group", { commits: [commit("d", MALLORY), commit("e", MALLORY)] }],
])("a pull request with a commit of the group that %s brings nothing into it", async (_, change) => {
  const { conversations } = await queue({ 8: EIGHT, 9: { author: MALLORY, commits: [commit("d", MALLORY)], ...change } }, [
    commit("d", MALLORY),
    commit("a", BOB),
  ]);
  expect(conversations.map(({ number }) => number)).toEqual([8]);
  expect(conversations[0]?.strangers).toHaveLength(1);
});

test("of a very long group a hundred commits are looked up; what GitHub leaves out is a stranger too", async () => {
  const group = Array.from({ length: 101 }, (_, index): FakeCommit => ({ sha: index.toString(16).padStart(40, "0"), author: MALLORY }));
  const { conversations, fake } = await queue({ 8: EIGHT }, group);
  expect(fake.calls.filter((call) => call === "repos/list-pull-requests-associated-with-commit")).toHaveLength(100);
  expect(conversations[0]?.strangers).toHaveLength(101);
  const left = { on: "repos/compare-commits-with-basehead", answer: { status: 200, body: { total_commits: 5, commits: [] } } };
  expect(said((await queue({ 8: EIGHT }, [], GROUP, [left])).conversations)).toEqual(["8 by bob: 5 commits of the merge group that GitHub does not list"]);
});

test("a pull request that is nothing but a merge of another one is found all the same", async () => {
  const pulls = { 8: EIGHT, 9: { author: MALLORY, commits: [commit("d", MALLORY, "b", "8")] } };
  const { conversations } = await queue(pulls, [commit("8", BOB), commit("d", MALLORY, "b", "8"), commit("a", BOB, "d", "8")]);
  expect(said(conversations)).toEqual(["8 by bob: ", "9 by mallory: "]);
});

test.each([
  "refs/heads/main",
  "refs/heads/gh-readonly-queue/other/pr-8-b",
  "refs/heads/gh-readonly-queue/main/pr-x-b",
  "refs/heads/x/gh-readonly-queue/main/pr-8-b",
])("a group on %s names no pull request, so nobody has approved it", async (headRef) => {
  const { conversations, fake } = await queue({ 8: EIGHT }, [], { ...GROUP, headRef } as RunContext);
  expect(conversations).toEqual([]);
  expect(fake.calls).toEqual([]);
});

test("a run of a pull request or of a comment on one reads that one; others read none", async () => {
  const pulls = { 7: { author: ADA, commits: [commit("a", ADA)] } };
  expect(said((await queue(pulls, [], pullContext())).conversations)).toEqual(["7 by ada: "]);
  const commented = { ...pullContext(), kind: "issue_comment", headSha: BASE, number: 7 } as RunContext;
  expect(said((await queue(pulls, [], commented)).conversations)).toEqual(["7 by ada: "]);
  const { conversations, fake } = await queue(pulls, [], { ...pullContext(), kind: "other" } as RunContext);
  expect([conversations, fake.calls]).toEqual([[], []]);
});
