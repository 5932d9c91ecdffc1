import { z } from "zod";
import type { Conversation, Group, Membership, Person } from "../../policy/consent.ts";
import { readAnswer } from "../answer.ts";
import { type GitHubClient, route } from "../client.ts";
import type { Repository } from "../event.ts";
import { GitHubError } from "../failure.ts";
import { Account, personOf } from "./account.ts";

/** By what memberships are read. */
export interface MembershipReads {
  client: GitHubClient;
  /** For teams only: the workflow's own token sees none. */
  teamClient: GitHubClient;
  repository: Repository;
  log: (message: string) => void;
}

const MOST = 100; // Two requests and one for each team a person: more would take longer than the client waits.

const User = Account.extend({ suspended_at: z.string().nullish() }); // GitHub Enterprise Server says when; github.com shows no suspended account at all.
const Permission = z.object({ role_name: z.string(), user: z.object({ id: z.number() }).nullish() });
const TeamMembership = z.object({ state: z.string() });

const YES: Membership = { is: "yes" };
const NO: Membership = { is: "no" };

/**
 * Whether each of these people is in each of these groups, now. At most the first 100 people are looked up; the rest, and whoever is asked about
 * later, are "unreadable". What the token may not see is "unreadable" too: GitHub answers 404 for a team that is not there, for one that is hidden and
 * for somebody who is not in it. Throws GitHubError when GitHub fails: an outage says neither yes nor no.
 */
export async function readMemberships(reads: MembershipReads, people: readonly Person[], groups: readonly Group[]): Promise<Conversation["membership"]> {
  const roll = new Roll(reads);
  const known = new Map<string, Membership>();
  const asked = people.filter(({ kind }) => kind === "user");
  if (asked.length > MOST) reads.log(`${asked.length} people gave commands; whether they may is looked up for the first ${MOST} only`);
  for (const person of asked.slice(0, MOST)) {
    for (const group of groups) known.set(keyOf(group, person), await roll.membership(group, person));
  }
  const beyond: Membership = { is: "unreadable", because: `only the first ${MOST} people who gave commands are looked up` };
  return (group, person) => (person.kind === "bot" ? NO : (known.get(keyOf(group, person)) ?? beyond));
}

function keyOf({ name }: Group, { id }: Person): string {
  return `${id} ${name}`;
}

/** What could be read, or what the token lacks. */
type Read<T> = { value: T } | { because: string };

/** Asks GitHub each thing once. */
class Roll {
  private readonly reads: MembershipReads;
  private readonly asked = new Map<string, Promise<Read<string>>>();

  constructor(reads: MembershipReads) {
    this.reads = reads;
  }

  async membership(group: Group, { id }: Person): Promise<Membership> {
    const login = await this.login(id);
    if ("because" in login) return { is: "unreadable", because: login.because };
    if (login.value === "") return NO;
    if (group.users.includes(id)) return YES;
    const answers = group.roles.length > 0 ? [await this.hasRole(group.roles, id, login.value)] : [];
    for (const team of group.teams) if (!answers.includes(YES)) answers.push(await this.isInTeam(team, login.value));
    return answers.find(({ is }) => is === "yes") ?? answers.find(({ is }) => is === "unreadable") ?? NO;
  }

  /** The login that the account has now, whatever it was called when it wrote (BY05); "" for one that may do nothing. */
  private login(id: number): Promise<Read<string>> {
    return this.once(`user ${id}`, `GitHub does not show account ${id} to this token: it is suspended, deleted or hidden`, async () => {
      const user = readAnswer(User, await this.reads.client.request("GET", route`/user/${id}`));
      return user.id === id && personOf(user)?.kind === "user" && typeof user.suspended_at !== "string" ? user.login : "";
    });
  }

  private async hasRole(roles: readonly string[], id: number, login: string): Promise<Membership> {
    const { owner, name } = this.reads.repository;
    const role = await this.once(`role ${id}`, `cannot read the role of @${login} in ${owner}/${name} with this token`, async () => {
      const path = route`/repos/${owner}/${name}/collaborators/${login}/permission`;
      const { role_name: found, user } = readAnswer(Permission, await this.reads.client.request("GET", path));
      return user?.id === id ? found : ""; // The login has changed hands meanwhile.
    });
    return "because" in role ? { is: "unreadable", ...role } : role.value !== "" && roles.includes(role.value) ? YES : NO;
  }

  private async isInTeam(team: string, login: string): Promise<Membership> {
    const [, org, slug] = /^([\w-]+)\/([\w-][\w.-]*)$/.exec(team) ?? [];
    if (org === undefined || slug === undefined) return { is: "unreadable", because: `${team} is not the name of a team (organisation/team)` };
    const because = `cannot read team ${team} with this token: needs members: read, or list users`;
    const seen = await this.once(`team ${team}`, because, async () => {
      await this.reads.teamClient.request("GET", route`/orgs/${org}/teams/${slug}`);
      return "seen";
    });
    if ("because" in seen) return { is: "unreadable", ...seen };
    // Only now is 404 a "no".
    const state = await this.once(`member ${team} ${login}`, "not found", async () => {
      const path = route`/orgs/${org}/teams/${slug}/memberships/${login}`;
      return readAnswer(TeamMembership, await this.reads.teamClient.request("GET", path)).state;
    });
    return "value" in state && state.value === "active" ? YES : NO;
  }

  private once(key: string, because: string, read: () => Promise<string>): Promise<Read<string>> {
    const answer = this.asked.get(key) ?? readable(read, because);
    this.asked.set(key, answer);
    return answer;
  }
}

async function readable(read: () => Promise<string>, because: string): Promise<Read<string>> {
  try {
    return { value: await read() };
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "permission" || error.kind === "not-found")) return { because };
    throw error;
  }
}
