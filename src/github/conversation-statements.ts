import { z } from "zod";
import { compareText } from "../base/compare-text.ts";
import type { Statement } from "../policy/consent.ts";
import { readAnswer } from "./answer.ts";
import { type GitHubClient, route } from "./client.ts";
import type { Repository } from "./event.ts";
import { GitHubError } from "./failure.ts";
import { Account, personOf } from "./people/account.ts";

const Common = z.object({ id: z.number(), html_url: z.string(), body: z.string().nullish(), user: Account.nullish() });
const Comment = Common.extend({ created_at: z.string(), updated_at: z.string(), performed_via_github_app: z.unknown() });
const Review = Common.extend({ state: z.string(), submitted_at: z.string().nullish(), commit_id: z.string().nullish() });
const Reviewed = z.object({ event: z.literal("reviewed"), id: z.number(), updated_at: z.string().nullish() });

const STATES = new Map<string, NonNullable<Statement["review"]>["state"]>([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes_requested"],
  ["DISMISSED", "dismissed"],
]);

// GitHub closes a conversation after 2,500 comments; the client reads 10,000. Half-read, a later "revoke" could be missing.
const MOST = 5000;

/** Whether a body may give a command: some line begins like one. Lenient, because it only decides who is looked up. */
export function givesCommand({ body }: Statement): boolean {
  return /^[ \t]*\/costgate(?!\S)/im.test(body);
}

/**
 * All comments and submitted reviews of a pull request, oldest first. Comments on lines of code are no statements. Throws GitHubError, also for more than
 * can be read whole.
 */
export async function readStatements(client: GitHubClient, { owner, name }: Repository, number: number): Promise<Statement[]> {
  const comments = await wholeList(client, route`/repos/${owner}/${name}/issues/${number}/comments`);
  const reviews = await wholeList(client, route`/repos/${owner}/${name}/pulls/${number}/reviews`);
  const reviewed = reviews.flatMap((item) => reviewOf(readAnswer(Review, item)));
  const edits = reviewed.some(givesCommand) ? await editsOf(client, route`/repos/${owner}/${name}/issues/${number}/timeline`) : undefined;
  const said = reviewed.map((review) => (givesCommand(review) ? { ...review, updatedAt: edits?.get(review.id) ?? "" } : review));
  return [...comments.map((item) => commentOf(readAnswer(Comment, item))), ...said].sort(
    (a, b) => compareText(a.at, b.at) || compareText(a.source, b.source) || a.id - b.id,
  );
}

async function wholeList(client: GitHubClient, path: string): Promise<unknown[]> {
  const items = await client.list(path);
  if (items.length <= MOST) return items;
  throw new GitHubError({ kind: "invalid", message: `the pull request has more than ${MOST} comments, reviews or events`, repeat: "never" });
}

/** What an app writes in somebody's name is not that person's consent: it counts as the bot's. */
function commentOf(comment: z.infer<typeof Comment>): Statement {
  const by = personOf(comment.user);
  const byApp = comment.performed_via_github_app !== undefined && comment.performed_via_github_app !== null;
  return {
    source: "comment",
    id: comment.id,
    url: comment.html_url,
    by: by && byApp ? { ...by, kind: "bot" } : by,
    at: comment.created_at,
    updatedAt: comment.updated_at,
    body: comment.body ?? "",
  };
}

/** None for a review that is still being written. A state that is not known says nothing of the code. */
function reviewOf(review: z.infer<typeof Review>): Statement[] {
  const { id, state, submitted_at: at, user, body } = review;
  if (state === "PENDING" || typeof at !== "string") return [];
  const about = { state: STATES.get(state) ?? "commented", commit: review.commit_id ?? "" };
  return [{ source: "review", id, url: review.html_url, by: personOf(user), at, updatedAt: at, body: body ?? "", review: about }];
}

/**
 * When each review was last changed: only the timeline says. Where it does not, a command in a review has the time "", which is not when it was
 * submitted: it counts as edited (BY09).
 */
async function editsOf(client: GitHubClient, timeline: string): Promise<Map<number, string>> {
  const events = (await wholeList(client, timeline)).map((item) => Reviewed.safeParse(item).data);
  return new Map(events.flatMap((event) => (typeof event?.updated_at === "string" ? [[event.id, event.updated_at]] : [])));
}
