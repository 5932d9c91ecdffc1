import { z } from "zod";
import type { Conversation, Group } from "../policy/consent.ts";
import { readAnswer } from "./answer.ts";
import { type GitHubClient, route } from "./client.ts";
import { type Asked, type ConversationOptions, type PullConversation, readConversation } from "./conversation.ts";
import { type Commit, type Commits, readCommitsBetween } from "./conversation-commits.ts";
import type { RunContext } from "./event.ts";

type MergeGroup = Extract<RunContext, { kind: "merge_group" }>;

const MOST_LOOKUPS = 100; // As many pull requests as the largest group that GitHub's settings allow.

const Pulls = z.array(
  z.object({
    number: z.number(),
    state: z.string(),
    head: z.object({ sha: z.string() }),
    base: z.object({ ref: z.string(), repo: z.object({ id: z.number() }) }),
  }),
);

/**
 * The conversations that bear on a run: of its pull request, or of every pull request of its merge group; none for other events. See
 * {@link readConversation} for what is read, when to call it, and what it throws.
 */
export async function readConversations(
  client: GitHubClient,
  context: RunContext,
  groups: readonly Group[],
  options: ConversationOptions = {},
): Promise<Conversation[]> {
  const { repository, run } = context;
  if (context.kind === "merge_group") return new GroupReader(client, context, groups, options).read();
  const asked: Asked | undefined =
    context.kind === "pull_request"
      ? { repository, run, number: context.pull.number, headSha: context.headSha }
      : context.kind === "issue_comment"
        ? { repository, run, number: context.number }
        : undefined;
  return asked ? [(await readConversation(client, asked, groups, options)).conversation] : [];
}

/**
 * GitHub names the last pull request of a group only, in its branch. The others are found by their commits, and count only where their whole head is in
 * the group: who opens another pull request with somebody's commit brings no approvals of other work. Commits that lead to none (a squashed or rebased
 * pull request before the last one) are strangers in every conversation, so that nobody who should be excluded is overlooked.
 */
class GroupReader {
  private readonly client: GitHubClient;
  private readonly context: MergeGroup;
  private readonly groups: readonly Group[];
  private readonly options: ConversationOptions;
  private readonly found = new Map<number, PullConversation>();
  /** Commits that are known to come from a found pull request. */
  private readonly claimed = new Set<string>();
  private lookups = 0;

  constructor(client: GitHubClient, context: MergeGroup, groups: readonly Group[], options: ConversationOptions) {
    this.client = client;
    this.context = context;
    this.groups = groups;
    this.options = options;
  }

  async read(): Promise<Conversation[]> {
    const { repository, headSha, baseSha } = this.context;
    const last = lastOf(this.context);
    if (last === undefined) return [];
    await this.add(last);
    this.claimed.add(headSha);
    const group = await readCommitsBetween(this.client, repository, baseSha, headSha);
    const shas = new Set(group.commits.map(({ sha }) => sha));
    for (const { sha } of group.commits) if (!this.claimed.has(sha)) await this.lookUp(sha, shas);
    const strangers = this.unaccounted(group);
    const conversations = [...this.found.values()].map(({ conversation }) => conversation).sort((a, b) => a.number - b.number);
    return conversations.map((conversation) => ({ ...conversation, strangers: [...conversation.strangers, ...strangers] }));
  }

  private async add(number: number): Promise<void> {
    const { repository, run } = this.context;
    const read = await readConversation(this.client, { repository, run, number }, this.groups, this.options);
    this.found.set(number, read);
    for (const { sha } of read.commits) this.claimed.add(sha);
  }

  private async lookUp(sha: string, group: ReadonlySet<string>): Promise<void> {
    if (++this.lookups > MOST_LOOKUPS) return;
    const { repository, baseRef } = this.context;
    const items = await this.client.list(route`/repos/${repository.owner}/${repository.name}/commits/${sha}/pulls`);
    for (const pull of readAnswer(Pulls, items)) {
      const isOfGroup = pull.state === "open" && `refs/heads/${pull.base.ref}` === baseRef && this.isHere(pull.base.repo.id) && group.has(pull.head.sha);
      if (isOfGroup && !this.found.has(pull.number)) await this.add(pull.number);
    }
  }

  /** Of a fork's network, a commit's pull requests can be another repository's. */
  private isHere(repositoryId: number): boolean {
    return [...this.found.values()].every(({ conversation }) => conversation.repositoryId === repositoryId);
  }

  private unaccounted({ commits, missing }: Commits): string[] {
    const lost = commits.filter((commit) => !this.claimed.has(commit.sha) && !this.isMerge(commit));
    const named = lost.map(({ sha }) => `commit ${sha.slice(0, 12)} of the merge group, which leads to no pull request`);
    return missing === 0 ? named : [...named, `${missing} commits of the merge group that GitHub does not list`];
  }

  /** The queue's own merge of a pull request that was found. */
  private isMerge({ parents }: Commit): boolean {
    const heads = new Set([...this.found.values()].map(({ conversation }) => conversation.headSha));
    return heads.has(parents[1]?.sha ?? "");
  }
}

/** The number of the last pull request, as the queue's branch names it: refs/heads/gh-readonly-queue/main/pr-123-<commit id>. */
function lastOf({ headRef, baseRef }: MergeGroup): number | undefined {
  const prefix = `refs/heads/gh-readonly-queue/${baseRef.replace(/^refs\/heads\//, "")}/pr-`;
  const ref = headRef.startsWith("refs/heads/") ? headRef : `refs/heads/${headRef}`;
  const number = ref.startsWith(prefix) ? /^(\d{1,10})-[0-9a-f]+$/.exec(ref.slice(prefix.length))?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}
