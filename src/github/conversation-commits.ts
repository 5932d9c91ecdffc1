import { z } from "zod";
import { readAnswer } from "./answer.ts";
import { type GitHubClient, route } from "./client.ts";
import type { Repository } from "./event.ts";
import { Account } from "./people/account.ts";

const Signature = z.object({ name: z.string().nullish(), email: z.string().nullish() }).nullish();
/** GitHub gives null or {} for a signature that leads to no account. */
const Signer = Account.nullish().catch(undefined);

const Commit = z.object({
  sha: z.string(),
  commit: z.object({ message: z.string(), author: Signature, committer: Signature }),
  author: Signer,
  committer: Signer,
  parents: z.array(z.object({ sha: z.string() })),
});
export type Commit = z.infer<typeof Commit>;

const Comparison = z.object({ total_commits: z.number(), commits: z.array(z.unknown()) });

/** Commits, and how many more there are that GitHub does not list. */
export interface Commits {
  commits: Commit[];
  missing: number;
}

const MOST_OF_A_PULL = 250; // GitHub docs, "List commits on a pull request"
const PAGES = 100;

/** The commits of a pull request that has `count` of them. Beyond the 250 that its own list gives, they come from comparing base and head. */
export async function readPullCommits(
  client: GitHubClient,
  { owner, name }: Repository,
  pull: { number: number; count: number; baseSha: string; headSha: string },
): Promise<Commits> {
  if (pull.count > MOST_OF_A_PULL) return readCommitsBetween(client, { owner, name }, pull.baseSha, pull.headSha);
  const items = await client.list(route`/repos/${owner}/${name}/pulls/${pull.number}/commits`);
  const commits = items.map((item) => readAnswer(Commit, item));
  return { commits, missing: Math.max(0, pull.count - commits.length) };
}

/** What `head` has and `base` has not, oldest first; at most 10,000 commits. */
export async function readCommitsBetween(client: GitHubClient, { owner, name }: Repository, base: string, head: string): Promise<Commits> {
  const commits: Commit[] = [];
  for (let page = 1; ; page++) {
    const path = route`/repos/${owner}/${name}/compare/${`${base}...${head}`}`;
    const answer = readAnswer(Comparison, await client.request("GET", path, { query: { per_page: 100, page } }));
    commits.push(...answer.commits.map((item) => readAnswer(Commit, item)));
    const missing = Math.max(0, answer.total_commits - commits.length);
    if (missing === 0 || answer.commits.length === 0 || page === PAGES) return { commits, missing };
  }
}
