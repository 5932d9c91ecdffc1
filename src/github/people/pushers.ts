import { z } from "zod";
import type { Person } from "../../policy/consent.ts";
import { readAnswer } from "../answer.ts";
import { type GitHubClient, route } from "../client.ts";
import { GitHubError } from "../failure.ts";
import { Account, personOf } from "./account.ts";

const Activities = z.array(z.object({ after: z.string(), actor: Account.nullish() }));

/** A branch, in whichever repository it lies; undefined `repository` when a fork is gone. */
export interface Branch {
  repository: { owner: string; name: string } | undefined;
  name: string;
}

export interface Pushers {
  /** Who pushed `headSha` last; undefined when GitHub does not tell. */
  last: Person | undefined;
  /** Who pushed any of `commits`, as far as GitHub tells. */
  all: Person[];
}

/**
 * Who pushed what is on the branch, by the repository's activity: 100 pushes back, from the newest. Not by the event's sender: that is whoever reopened
 * or labelled, and a comment's event has none. Tells nobody where the activity cannot be read (a private fork, a server before it had this list).
 */
export async function readPushers(client: GitHubClient, branch: Branch, headSha: string, commits: ReadonlySet<string>): Promise<Pushers> {
  const activities = await activitiesOf(client, branch);
  const people = activities.filter(({ after }) => commits.has(after)).map(({ actor }) => personOf(actor));
  return { last: personOf(activities.find(({ after }) => after === headSha)?.actor), all: people.filter((person) => person !== undefined) };
}

async function activitiesOf(client: GitHubClient, { repository, name }: Branch): Promise<z.infer<typeof Activities>> {
  if (!repository) return [];
  const path = route`/repos/${repository.owner}/${repository.name}/activity`;
  try {
    return readAnswer(Activities, await client.request("GET", path, { query: { ref: `refs/heads/${name}`, per_page: 100 } }));
  } catch (error) {
    // 422: the fork has no such branch any more.
    if (error instanceof GitHubError && ["permission", "not-found", "gone", "invalid"].includes(error.kind)) return [];
    throw error;
  }
}
