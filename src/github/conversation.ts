import { z } from "zod";
import type { Conversation, Group, Person, Statement } from "../policy/consent.ts";
import { readAnswer } from "./answer.ts";
import { type GitHubClient, route } from "./client.ts";
import { type Commit, readPullCommits } from "./conversation-commits.ts";
import { givesCommand, readStatements } from "./conversation-statements.ts";
import type { Repository, Run } from "./event.ts";
import { GitHubError } from "./failure.ts";
import { Account, personOf } from "./people/account.ts";
import { contributorsOf } from "./people/contributors.ts";
import { readMemberships } from "./people/memberships.ts";
import { readPushers } from "./people/pushers.ts";

/** The pull request that is asked about. */
export interface Asked {
  repository: Repository;
  run: Run;
  number: number;
  /** The commit that is judged; undefined where the run is about another (a comment's, a merge queue's). */
  headSha?: string;
}

export interface ConversationOptions {
  /** Reads teams; the client itself if unsaid. */
  teamClient?: GitHubClient;
  /** Whether ordinary reviews count by the policy: then their authors are looked up as well. */
  reviewsCount?: boolean;
  log?: (message: string) => void;
}

/** With what a merge group must know beside it. */
export interface PullConversation {
  conversation: Conversation;
  commits: readonly Commit[];
}

const Side = z.object({ sha: z.string(), ref: z.string() });
const Home = z.object({ id: z.number(), name: z.string(), owner: z.object({ login: z.string() }) });
const Pull = z.object({
  number: z.number(),
  draft: z.boolean().nullish(),
  user: Account.nullish(),
  commits: z.number(),
  head: Side.extend({ repo: Home.nullish() }), // null: the fork was deleted.
  base: Side.extend({ repo: Home }),
});
type Pull = z.infer<typeof Pull>;

/**
 * Reads, live, all that approvals of a pull request are decided by; nothing of it is cached between runs. Only who gave a command is looked up in the
 * groups. Throws GitHubError when GitHub fails or the pull request has moved on: without evidence nothing is approved (BY29). So it is called only when
 * something needs an approval: an outage cannot fail what passes by itself.
 */
export async function readConversation(
  client: GitHubClient,
  asked: Asked,
  groups: readonly Group[],
  options: ConversationOptions = {},
): Promise<PullConversation> {
  const { repository } = asked;
  const pull = readAnswer(Pull, await client.request("GET", route`/repos/${repository.owner}/${repository.name}/pulls/${asked.number}`));
  if (asked.headSha !== undefined && pull.head.sha !== asked.headSha) throw movedOn(pull, asked.headSha);
  const { commits, missing } = await commitsOf(client, repository, pull);
  const pushers = await readPushers(client, branchOf(pull), pull.head.sha, new Set(commits.map(({ sha }) => sha)));
  const { committers, strangers } = contributorsOf(commits, pushers.all, hostOf(asked.run));
  const statements = await readStatements(client, repository, pull.number);
  const { teamClient = client, log = () => undefined } = options;
  const membership = await readMemberships({ client, teamClient, repository, log }, speakersOf(statements, options.reviewsCount === true), groups);
  const conversation: Conversation = {
    repositoryId: pull.base.repo.id,
    number: pull.number,
    headSha: pull.head.sha,
    isDraft: pull.draft === true,
    author: personOf(pull.user),
    lastPusher: pushers.last,
    committers,
    strangers: missing === 0 ? strangers : [...strangers, `${missing} commits that GitHub does not list`],
    statements,
    membership,
  };
  return { conversation, commits };
}

/** The commits of the very head that was read before: a push in between must not change who is excluded. */
async function commitsOf(client: GitHubClient, repository: Repository, pull: Pull): ReturnType<typeof readPullCommits> {
  const { head, base, number, commits: count } = pull;
  const found = await readPullCommits(client, repository, { number, count, baseSha: base.sha, headSha: head.sha });
  if (found.missing === 0 && !found.commits.some(({ sha }) => sha === head.sha)) throw movedOn(pull, head.sha);
  return found;
}

function branchOf({ head }: Pull): Parameters<typeof readPushers>[1] {
  return { repository: head.repo ? { owner: head.repo.owner.login, name: head.repo.name } : undefined, name: head.ref };
}

/** The server's name as its noreply addresses have it. */
function hostOf({ url }: Run): string {
  return new URL(url).hostname;
}

/** Everybody who gave a command, or a review where reviews count; each once, in the order in which they spoke. */
function speakersOf(statements: readonly Statement[], reviewsCount: boolean): Person[] {
  const speakers = new Map<number, Person>();
  for (const statement of statements) {
    const { by, review } = statement;
    const counts = givesCommand(statement) || (reviewsCount && review?.state === "approved");
    if (counts && by && !speakers.has(by.id)) speakers.set(by.id, by);
  }
  return [...speakers.values()];
}

function movedOn({ number, head }: Pull, judged: string): GitHubError {
  const message = `pull request ${number} has moved on to ${head.sha.slice(0, 12)} while ${judged.slice(0, 12)} was judged; the run for the newer commit decides`;
  return new GitHubError({ kind: "invalid", message, repeat: "never" });
}
