import { type ConversationOptions, type PullConversation, readConversation } from "../../src/github/conversation.ts";
import type { Group } from "../../src/policy/consent.ts";
import { type FakeGitHub, type FakeOptions, HEAD, startFakeGitHub } from "./fake-github.ts";
import type { FakeIdentity } from "./fake-routes.ts";
import { clientFor, pullContext } from "./world.ts";

export const ADA: FakeIdentity = { id: 501, login: "ada", type: "User" };
export const BOB: FakeIdentity = { id: 502, login: "bob", type: "User" };
export const CHO: FakeIdentity = { id: 503, login: "cho", type: "User" };
export const MALLORY: FakeIdentity = { id: 666, login: "mallory", type: "User" };
export const EVERYBODY = [ADA, BOB, CHO, MALLORY];

export const YES = { is: "yes" };
export const NO = { is: "no" };

export function group(change: Partial<Group>): Group {
  return { name: "finops", users: [], teams: [], roles: [], ...change };
}

/** Pull request 7 as a world of GitHub says it, with everything that was asked on the way. */
export async function conversationOf(
  setting: FakeOptions = {},
  groups: readonly Group[] = [],
  options: ConversationOptions = {},
): Promise<PullConversation & { fake: FakeGitHub; log: string[] }> {
  const fake = await startFakeGitHub({ ...setting, state: { accounts: EVERYBODY, ...setting.state } });
  const log: string[] = [];
  try {
    const { repository, run } = pullContext();
    const asked = { repository, run, number: 7, headSha: HEAD };
    const read = await readConversation(clientFor(fake).client, asked, groups, { log: (message) => log.push(message), ...options });
    return { ...read, fake, log };
  } finally {
    await fake.close();
  }
}
