import { expect, test } from "vitest";
import type { Group, Membership } from "../../src/policy/consent.ts";
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from "./fake-github.ts";
import type { FakeIdentity } from "./fake-routes.ts";
import { BOB, CHO, conversationOf, group, NO, YES } from "./people-world.ts";
import { clientFor } from "./world.ts";

const TEAMS = { "acme/finops": ["bob"] };

/** What is said of somebody who gave a command. */
async function membershipOf(
  person: FakeIdentity,
  of: Group,
  setting: FakeOptions = {},
  teamToken?: FakeGitHub,
): Promise<{ membership: Membership | undefined; calls: readonly string[] }> {
  const options = teamToken ? { teamClient: clientFor(teamToken).client } : {};
  const read = await conversationOf({ comments: [{ body: "/costgate approve", user: person }], ...setting }, [of], options);
  const by = read.conversation.statements[0]?.by;
  return { membership: by && read.conversation.membership(of, by), calls: read.fake.calls.slice(5) };
}

test.each<[string, FakeIdentity, Partial<Group>, FakeOptions["state"], Membership["is"]]>([
  ["a user by id", BOB, { users: [502] }, {}, "yes"],
  ["another user", BOB, { users: [503] }, {}, "no"],
  ["a group of nobody", BOB, {}, {}, "no"],
  ["a role", BOB, { roles: ["maintain"] }, { permissions: { bob: "maintain" } }, "yes"],
  ["a role of the team's own making", BOB, { roles: ["cost-owner"] }, { permissions: { bob: "cost-owner" } }, "yes"],
  ["a higher role that the group does not name", BOB, { roles: ["maintain"] }, { permissions: { bob: "admin" } }, "no"],
  ["no role", BOB, { roles: ["maintain"] }, { permissions: { bob: "none" } }, "no"],
  ["a role that cannot be read", BOB, { roles: ["maintain"] }, {}, "unreadable"],
  ["a member of a team", BOB, { teams: ["acme/finops"] }, { teams: TEAMS }, "yes"],
  ["somebody else", CHO, { teams: ["acme/finops"] }, { teams: TEAMS }, "no"],
  ["somebody invited", CHO, { teams: ["acme/finops"] }, { teams: { "acme/finops": ["cho (pending)"] } }, "no"],
  ["a team that cannot be seen", BOB, { teams: ["acme/other"] }, { teams: TEAMS }, "unreadable"],
  ["a team without its organisation", BOB, { teams: ["finops"] }, { teams: TEAMS }, "unreadable"],
  ["a team whose name is a path", BOB, { teams: ["acme/.."] }, { teams: TEAMS }, "unreadable"],
  ["in one of two teams, and the other is hidden", BOB, { teams: ["acme/other", "acme/finops"] }, { teams: TEAMS }, "yes"],
  ["in none of two teams, and one is hidden", CHO, { teams: ["acme/finops", "acme/other"] }, { teams: TEAMS }, "unreadable"],
  ["a user by id, and a team is hidden", BOB, { users: [502], teams: ["acme/other"] }, {}, "yes"],
])("%s: %j in %j", async (_, person, of, state, expected) => {
  expect((await membershipOf(person, group(of), { state: { ...state } })).membership?.is).toBe(expected);
});

test("a team that cannot be read is never asked whether somebody is in it, and the message says what to do", async () => {
  const { membership, calls } = await membershipOf(BOB, group({ teams: ["acme/finops"] }));
  expect(membership).toEqual({ is: "unreadable", because: "cannot read team acme/finops with this token: needs members: read, or list users" });
  expect(calls).toEqual(["users/get-by-id", "teams/get-by-name"]);
});

test("a token that may not read teams (403) is told apart from an outage", async () => {
  const faults = [{ on: "teams/get-by-name", answer: { status: 403, body: { message: "Resource not accessible by integration" } } }];
  expect((await membershipOf(BOB, group({ teams: ["acme/finops"] }), { faults })).membership?.is).toBe("unreadable");
});

test("a team token reads teams, and nothing else", async () => {
  const teamServer = await startFakeGitHub({ state: { teams: TEAMS } });
  const { membership, calls } = await membershipOf(
    BOB,
    group({ teams: ["acme/finops"], roles: ["admin"] }),
    { state: { permissions: { bob: "read" } } },
    teamServer,
  );
  expect(membership).toEqual(YES);
  expect(teamServer.calls).toEqual(["teams/get-by-name", "teams/get-membership-for-user-in-org"]);
  expect(calls).toEqual(["users/get-by-id", "repos/get-collaborator-permission-level"]);
  await teamServer.close();
});

test("each thing is asked once, however many groups and statements there are", async () => {
  const groups = ["a", "b", "c"].map((name) => group({ name, teams: ["acme/finops"], roles: ["admin"] }));
  const comments = [BOB, CHO, BOB, CHO, BOB].map((user) => ({ body: "/costgate approve", user }));
  const { fake } = await conversationOf({ comments, state: { teams: TEAMS, permissions: { bob: "read", cho: "admin" } } }, groups);
  const paths = fake.requests.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});

test.each([
  ["/costgate approve", true],
  ["Looks dear.\r\n\r\n  /costgate revoke", true],
  ["/Costgate approve", true],
  ["/costgate", true],
  ["please write /costgate approve", false],
  ["> /costgate approve", false],
  ["/costgates approve", false],
  ["/costgate-approve", false],
])("%j: looked up %s", async (body, expected) => {
  const { fake } = await conversationOf({ comments: [{ body, user: BOB }] }, [group({ users: [502] })]);
  expect(fake.calls.includes("users/get-by-id")).toBe(expected);
});

test("of more than a hundred people who give commands the first hundred are looked up, and the log says so", async () => {
  const crowd = Array.from({ length: 101 }, (_, index): FakeIdentity => ({ id: 2000 + index, login: `u${index}`, type: "User" }));
  const finops = group({ users: crowd.map(({ id }) => id) });
  const { conversation, log } = await conversationOf({ comments: crowd.map((user) => ({ body: "/costgate approve", user })), state: { accounts: crowd } }, [
    finops,
  ]);
  const said = conversation.statements.map(({ by }) => by && conversation.membership(finops, by).is);
  expect(said).toEqual([...Array.from({ length: 100 }, () => "yes"), "unreadable"]);
  expect(log).toEqual(["101 people gave commands; whether they may is looked up for the first 100 only"]);
});

test("about somebody who was not looked up nothing is known", async () => {
  const finops = group({ users: [503] });
  const { conversation } = await conversationOf({ comments: [{ body: "/costgate approve", user: BOB }] }, [finops]);
  expect(conversation.membership(finops, { id: 503, login: "cho", kind: "user" }).is).toBe("unreadable");
  expect(conversation.membership(finops, { id: 503, login: "cho", kind: "bot" })).toEqual(NO);
});
