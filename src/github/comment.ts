import type { GitHubClient } from "./client.ts";
import type { RunContext } from "./event.ts";
import { GitHubError } from "./failure.ts";
import { type Identity, isBy, whoAmI } from "./identity.ts";
import { isLater, keyOf, MARKER_VERSION, type Marker, markerLine, markerOf } from "./marker.ts";
import { isReadOnlyByRule, readOnly, type Trouble, troubleOf } from "./remedy.ts";
import { type Comment, type Thread, threadOf } from "./thread.ts";

export type CommentOutcome =
  | { status: "created" | "updated" | "unchanged"; id: number; url: string }
  /** Nothing was to be written, and that is right. */
  | ({ status: "skipped" } & Trouble)
  /** It should have been written. Worth a warning; never a verdict. */
  | ({ status: "failed" } & Trouble);

export interface CommentOptions {
  /** One comment for each project; "" for a repository with one. */
  project: string;
  /** Rendered Markdown, without marker. */
  body: string;
  /** False for silence below the threshold: an earlier comment is edited down, none is made. */
  createIfMissing: boolean;
  /** Tries even from a fork: for private repositories that send write tokens to forks. */
  writeFromFork?: boolean;
  /** Told of comments that carry our marker and are not ours. */
  log?: (message: string) => void;
}

/** Keeps one own comment on the pull request up to date. Never throws: what went wrong is in the outcome. */
export async function upsertComment(client: GitHubClient, context: RunContext, options: CommentOptions): Promise<CommentOutcome> {
  if (context.kind !== "pull_request") return { status: "skipped", reason: `a run of ${context.eventName} has no pull request to comment on` };
  if (isReadOnlyByRule(context) && options.writeFromFork !== true) return { status: "skipped", ...readOnly(context) };
  try {
    const job = new Job(client, context, threadOf(client, context.repository, context.pull.number), options);
    return await job.run();
  } catch (error) {
    return { status: "failed", ...troubleOf(error, context) };
  }
}

/** A comment that carries our project's marker. */
type Marked = Comment & { marker: Marker };

const LOOKUPS = 3; // FT12: a create goes out three times at most.

class Job {
  private readonly client: GitHubClient;
  private readonly context: RunContext;
  private readonly thread: Thread;
  private readonly options: CommentOptions;
  private readonly body: string;
  private identity: Identity | undefined;

  constructor(client: GitHubClient, context: RunContext, thread: Thread, options: CommentOptions) {
    this.client = client;
    this.context = context;
    this.thread = thread;
    this.options = options;
    this.body = `${markerLine(options.project, context.headSha, context.run)}\n${options.body}`;
  }

  async run(): Promise<CommentOutcome> {
    const [oldest, ...duplicates] = await this.own();
    if (!oldest && !this.options.createIfMissing) return { status: "skipped", reason: "nothing to say, and no earlier comment to correct" };
    const obstacle = oldest && this.obstacle(oldest.marker);
    if (obstacle) return obstacle;
    if (oldest && sameText(oldest.body, this.body)) return this.tidied({ status: "unchanged", ...linkOf(oldest) }, duplicates);
    const moved = await this.moved();
    if (moved) return moved;
    const edited = oldest && (await this.thread.edit(oldest.id, this.body));
    if (edited) return this.tidied({ status: "updated", ...linkOf(edited) }, duplicates);
    if (!this.options.createIfMissing) return { status: "skipped", reason: "the earlier comment was deleted meanwhile" };
    return this.settle(await this.create());
  }

  /** Our comments of this project, oldest first. */
  private async own(): Promise<Marked[]> {
    const key = keyOf(this.options.project);
    const marked = (await this.thread.list()).flatMap((comment) => {
      const marker = markerOf(comment.body ?? "");
      return marker?.project === key ? [{ ...comment, marker }] : [];
    });
    if (marked.length === 0) return [];
    const identity = this.identity ?? (await whoAmI(this.client));
    this.identity = identity;
    const foreign = marked.filter((comment) => !isBy(identity, comment.user));
    for (const { id, user } of foreign) this.options.log?.(`comment ${id} by ${user?.login ?? "a deleted account"} carries our marker and is ignored`);
    return marked.filter((comment) => !foreign.includes(comment)).sort((a, b) => a.id - b.id);
  }

  /** Why the comment that is there must stay as it is: a newer costgate (FT57) or a later run for the same commit wrote it. */
  private obstacle(marker: Marker): CommentOutcome | undefined {
    if (marker.version > MARKER_VERSION) return { status: "skipped", reason: "a newer costgate keeps the comment of this project" };
    if (isLater(marker, this.context.headSha, this.context.run)) return { status: "skipped", reason: "a later run has reported on this commit already" };
    return undefined;
  }

  /** Looked at just before writing, so that a slow old run does not overwrite a newer report (FT02). */
  private async moved(): Promise<CommentOutcome | undefined> {
    const head = await this.thread.headSha();
    if (head === this.context.headSha) return undefined;
    return { status: "skipped", reason: `the pull request has moved on to ${head.slice(0, 12)}; this run judged ${this.context.headSha.slice(0, 12)}` };
  }

  /** A create whose answer was lost may have worked: looked up before it is repeated (FT13). */
  private async create(): Promise<Comment> {
    for (let lookup = 1; ; lookup++) {
      try {
        return await this.thread.create(this.body);
      } catch (error) {
        if (!(error instanceof GitHubError) || error.repeat !== "unknown") throw error;
        await this.client.pause(lookup);
        const found = (await this.own()).find((comment) => plain(comment.body) === plain(this.body));
        if (found) return found;
        if (lookup === LOOKUPS) throw error;
      }
    }
  }

  /** Others may have created at the same time: the oldest of ours stays, and gets our text before our own goes (FT01). */
  private async settle(created: Comment): Promise<CommentOutcome> {
    if (created.user) this.identity = { kind: "account", id: created.user.id };
    const oldest = (await unlessItFails(this.own()))?.[0];
    if (!oldest || oldest.id >= created.id) return { status: "created", ...linkOf(created) };
    const obstacle = this.obstacle(oldest.marker);
    if (obstacle) return this.tidied(obstacle, [created]);
    if (sameText(oldest.body, this.body)) return this.tidied({ status: "unchanged", ...linkOf(oldest) }, [created]);
    const edited = await this.thread.edit(oldest.id, this.body);
    return edited ? this.tidied({ status: "updated", ...linkOf(edited) }, [created]) : { status: "created", ...linkOf(created) };
  }

  private async tidied(outcome: CommentOutcome, duplicates: Comment[]): Promise<CommentOutcome> {
    for (const { id } of duplicates) await unlessItFails(this.thread.remove(id));
    return outcome;
  }
}

/** For what comes after our text is on the page: a later run makes up for it. */
async function unlessItFails<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

/** Equal apart from the marker and from what GitHub's editor does to line ends: then nothing is written. */
function sameText(there: string | null | undefined, ours: string): boolean {
  return textOf(there) === textOf(ours);
}

function textOf(body: string | null | undefined): string {
  const text = plain(body);
  return text.slice(text.indexOf("\n") + 1);
}

function plain(body: string | null | undefined): string {
  return (body ?? "").replace(/\r\n?/g, "\n").trimEnd();
}

function linkOf(comment: Comment): { id: number; url: string } {
  return { id: comment.id, url: comment.html_url };
}
