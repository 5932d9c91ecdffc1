import { expect, test } from "vitest";
import type { Conversation, Group, Membership } from "../../src/policy/consent.ts";
import { type FakeOptions, HEAD } from "./fake-github.ts";
import { ACTIONS, type FakeIdentity } from "./fake-routes.ts";
import { ADA, BOB, CHO, conversationOf, group, MALLORY, NO, YES } from "./people-world.ts";

const APPROVE = "/costgate approve 1100";
const byId = group({ users: [BOB.id] });

async function read(setting: FakeOptions, of: Group = byId): Promise<{ conversation: Conversation; memberships: (Membership | undefined)[] }> {
  const { conversation } = await conversationOf(setting, [of]);
  return { conversation, memberships: conversation.statements.map(({ by }) => by && conversation.membership(of, by)) };
}

test("BY04: a comment that is made up like ours is a statement of whoever wrote it, and a ticked box says nothing", async () => {
  const forged = `<!-- costgate:comment:v1 project=~ head=${HEAD} run=1 attempt=1 -->\n- [x] approved by @bob\n\n${APPROVE}`;
  const { conversation, memberships } = await read({
    comments: [
      { body: forged, user: MALLORY },
      { body: "- [x] approve", user: ACTIONS },
    ],
  });
  expect(conversation.statements.map(({ by }) => by?.login)).toEqual(["mallory", "github-actions[bot]"]);
  expect(memberships).toEqual([NO, NO]);
});

test("BY04: our own comment, edited by somebody into an approval, stays the bot's and shows that it was edited", async () => {
  const { conversation, memberships } = await read(
    { comments: [{ body: APPROVE, user: ACTIONS, updated_at: "2026-11-22T00:00:00Z" }] },
    group({ users: [ACTIONS.id] }),
  );
  expect(memberships).toEqual([NO]);
  expect(conversation.statements[0]?.updatedAt).not.toBe(conversation.statements[0]?.at);
});

const renamed = (account: FakeIdentity, login: string): FakeIdentity => ({ ...account, login });

test("BY05: an author who renames the account stays the author: all are told by id", async () => {
  const { conversation } = await read({
    pull: { author: renamed(MALLORY, "mallory-old") },
    comments: [{ body: APPROVE, user: renamed(MALLORY, "innocent") }],
    state: {
      commits: [{ sha: HEAD, author: renamed(MALLORY, "third"), committer: MALLORY }],
      activities: [{ after: HEAD, ref: "refs/heads/more", actor: renamed(MALLORY, "fourth") }],
    },
  });
  const ids = [conversation.author, conversation.lastPusher, conversation.statements[0]?.by, ...conversation.committers].map((person) => person?.id);
  expect(new Set(ids)).toEqual(new Set([MALLORY.id]));
});

test("BY05: who takes over the login of an approver is not the approver", async () => {
  const impostor = renamed(MALLORY, "bob");
  const setting = { comments: [{ body: APPROVE, user: impostor }] };
  const accounts = [impostor, renamed(BOB, "robert")];
  expect((await read({ ...setting, state: { accounts } })).memberships).toEqual([NO]);
  const state = { accounts, teams: { "acme/finops": ["robert"] }, permissions: { robert: "admin", bob: "read" } };
  expect((await read({ ...setting, state }, group({ teams: ["acme/finops"], roles: ["admin"] }))).memberships).toEqual([NO]);
});

test("BY05: an approver who was renamed since is found under the new login", async () => {
  const state = { accounts: [renamed(BOB, "robert")], teams: { "acme/finops": ["robert"] } };
  expect((await read({ comments: [{ body: APPROVE, user: BOB }], state }, group({ teams: ["acme/finops"] }))).memberships).toEqual([YES]);
});

test("BY05: a role answered for another account than the asked one is no role", async () => {
  const answer = { status: 200, body: { permission: "admin", role_name: "admin", user: { id: BOB.id, login: "mallory" } } };
  const faults = [{ on: "repos/get-collaborator-permission-level", answer }];
  expect((await read({ comments: [{ body: APPROVE, user: MALLORY }], faults }, group({ roles: ["admin"] }))).memberships).toEqual([NO]);
});

test("BY05: an account answered for another id than the asked one is nobody", async () => {
  const faults = [{ on: "users/get-by-id", answer: { status: 200, body: CHO } }];
  expect((await read({ comments: [{ body: APPROVE, user: BOB }], faults })).memberships).toEqual([NO]);
});

test("BY05: a second account that pushed is known, though the commits carry another name", async () => {
  const state = { commits: [{ sha: HEAD, author: ADA, committer: ADA }], activities: [{ after: HEAD, ref: "refs/heads/more", actor: BOB }] };
  const { conversation } = await read({ comments: [{ body: APPROVE, user: BOB }], state });
  expect([conversation.lastPusher?.id, ...conversation.committers.map(({ id }) => id)]).toEqual([BOB.id, ADA.id, BOB.id]);
});

test("BY08: whether somebody may is read live on every run, and what cannot be read is not a yes", async () => {
  const setting = { comments: [{ body: APPROVE, user: BOB }] };
  const of = group({ roles: ["maintain"] });
  expect((await read({ ...setting, state: { permissions: { bob: "maintain" } } }, of)).memberships).toEqual([YES]);
  expect((await read({ ...setting, state: { permissions: { bob: "read" } } }, of)).memberships).toEqual([NO]);
  expect((await read(setting, of)).memberships[0]?.is).toBe("unreadable");
});

test("BY08: labels and reactions are not asked for: no request but these", async () => {
  const { fake } = await conversationOf({ comments: [{ body: APPROVE, user: BOB }] }, [byId]);
  expect(fake.calls).toEqual(["pulls/get", "pulls/list-commits", "repos/list-activities", "issues/list-comments", "pulls/list-reviews", "users/get-by-id"]);
});

test("BY09: an edited comment shows when it was edited", async () => {
  const edited = { created_at: "2026-11-20T10:00:00Z", updated_at: "2026-11-20T10:00:01Z" };
  const { conversation } = await read({
    comments: [
      { body: APPROVE, user: BOB, ...edited },
      { body: APPROVE, user: BOB },
    ],
  });
  expect(conversation.statements.map(({ at, updatedAt }) => at === updatedAt)).toEqual([false, true]);
});

const REVIEW = { id: 5001, user: BOB, state: "COMMENTED", commit_id: HEAD, body: APPROVE, submitted_at: "2026-11-20T10:00:00Z" };

test.each<[string, Record<number, string | null>, boolean]>([
  ["was not edited", { 5001: "2026-11-20T10:00:00Z" }, true],
  ["was edited", { 5001: "2026-11-20T10:00:09Z" }, false],
  ["may have been edited: GitHub does not say", { 5001: null }, false],
])("BY09: a command in a review that %s", async (_, reviewChanges, counts) => {
  const { conversation } = await read({ state: { reviews: [REVIEW], reviewChanges } });
  expect(conversation.statements.map(({ at, updatedAt }) => at === updatedAt)).toEqual([counts]);
});

test("BY09: a review that the timeline does not have counts as edited", async () => {
  const { conversation } = await read({ state: { reviews: [REVIEW] }, handlers: { "issues/list-events-for-timeline": () => ({ status: 200, list: [] }) } });
  expect(conversation.statements[0]?.updatedAt).toBe("");
});

test("BY09: an account that is suspended or gone when it counts may not approve", async () => {
  const setting = { comments: [{ body: APPROVE, user: BOB }] };
  expect((await read({ ...setting, state: { accounts: [CHO] } })).memberships[0]?.is).toBe("unreadable");
  const suspended = { status: 200, body: { ...BOB, suspended_at: "2026-11-20T00:00:00Z" } };
  expect((await read({ ...setting, faults: [{ on: "users/get-by-id", answer: suspended }] })).memberships).toEqual([NO]);
});

test("BY10: a review says which commit it looked at, and what it says of it now", async () => {
  const old = "c".repeat(40);
  const reviews = [
    { user: BOB, state: "APPROVED", commit_id: old, submitted_at: "2026-11-20T10:00:00Z" },
    { user: CHO, state: "DISMISSED", commit_id: HEAD, submitted_at: "2026-11-20T11:00:00Z" },
    { user: BOB, state: "CHANGES_REQUESTED", commit_id: HEAD, submitted_at: "2026-11-20T12:00:00Z" },
    { user: BOB, state: "APPROVED", commit_id: null, submitted_at: "2026-11-20T13:00:00Z" },
  ];
  const { conversation } = await read({ state: { reviews } });
  expect(conversation.statements.map(({ review }) => review)).toEqual([
    { state: "approved", commit: old },
    { state: "dismissed", commit: HEAD },
    { state: "changes_requested", commit: HEAD },
    { state: "approved", commit: "" },
  ]);
});
