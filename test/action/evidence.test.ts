import { afterEach, describe, expect, test } from "vitest";
import { evidenceOf } from "../../src/action/evidence.ts";
import { workflowLog } from "../../src/github/workflow-commands.ts";
import { type FakeGitHub, type FakeOptions, startFakeGitHub } from "../github/fake-github.ts";
import { ACTIONS } from "../github/fake-routes.ts";
import { BOB, EVERYBODY, group } from "../github/people-world.ts";
import { clientFor, pullContext } from "../github/world.ts";

let fake: FakeGitHub;
afterEach(() => fake?.close());

const FINOPS = group({ teams: ["acme/finops"] });
const TOKENS = { ghs_test: ACTIONS, ghs_teams: { id: 9, login: "org-reader[bot]", type: "Bot" } } as const;

async function evidence(teamToken: string | undefined, options: FakeOptions = {}): Promise<{ read: ReturnType<typeof evidenceOf>; written: string[] }> {
  const state = { accounts: EVERYBODY, teams: { "acme/finops": ["bob"] } };
  fake = await startFakeGitHub({ comments: [{ body: "/costgate approve", user: BOB }], state, tokens: TOKENS, ...options });
  const written: string[] = [];
  const log = workflowLog((text) => written.push(text));
  return { read: evidenceOf({ env: fake.env, client: clientFor(fake).client, context: pullContext(), teamToken, log }), written };
}

const tokensOf = (operation: string): string[] => fake.requests.filter((request) => request.operation === operation).map(({ token }) => token);

describe("evidence for approvals", () => {
  test("asks GitHub nothing before it is wanted", async () => {
    await evidence("ghs_teams");
    expect(fake.requests).toEqual([]);
  });

  test("reads teams with the team token, which is masked, and everything else with the workflow's own", async () => {
    const { read, written } = await evidence("ghs_teams");
    const [conversation] = await read([FINOPS], false);
    expect(conversation?.membership(FINOPS, { ...BOB, kind: "user" })).toEqual({ is: "yes" });
    expect(written).toEqual(["::add-mask::ghs_teams\n"]);
    const byTeamToken = fake.requests.filter(({ token }) => token === "ghs_teams").map(({ operation }) => operation);
    expect(byTeamToken).toEqual(["teams/get-by-name", "teams/get-membership-for-user-in-org"]);
  });

  test("without a team token the workflow's own is asked, and a team that it cannot see is unreadable", async () => {
    const { read } = await evidence(undefined, { state: { accounts: EVERYBODY } });
    const [conversation] = await read([FINOPS], false);
    expect(conversation?.membership(FINOPS, { ...BOB, kind: "user" })).toMatchObject({ is: "unreadable" });
    expect(tokensOf("teams/get-by-name")).toEqual(["ghs_test"]);
  });
});
