import { compareText } from "../../base/compare-text.ts";
import { grouped } from "../../base/grouped.ts";
import type { Conversation, Person, Statement } from "../consent.ts";
import { type Command, commandsOf } from "./command.ts";

/** A command with who wrote it, and why it cannot count whatever the policy says. */
export interface Said {
  statement: Statement;
  command: Command;
  refused: string | undefined;
}

/** What was said on one pull request, as far as it is about costgate. */
export interface Evidence {
  conversation: Conversation;
  /** Oldest first; of one moment in the order of their ids. */
  said: readonly Said[];
  /** Approving reviews without a command, of which only the policy knows whether they count; `refused` says why one cannot. */
  reviews: readonly { statement: Statement; refused: string | undefined }[];
  /**
   * How many of those who made the commits are not known: a last pusher or an author whom GitHub does not tell, and commits that lead to no account. Each of them
   * can be one of the people who approve, so it takes so many approvals more.
   */
  unknownHands: number;
}

/** Reads the commands out of a conversation, and says of each why it cannot count: edited, withdrawn, written by somebody who has a part in the change. */
export function readEvidence(conversation: Conversation): Evidence {
  const statements = [...conversation.statements].sort((a, b) => compareText(a.at, b.at) || a.id - b.id || compareText(a.source, b.source));
  const withdrawals = withdrawalsOf(statements);
  const said = statements.flatMap((statement) =>
    commandsOf(statement.body).map((command): Said => ({ statement, command, refused: refusalOf(statement, conversation, withdrawals) })),
  );
  const commanded = new Set(said.map(({ statement }) => statement));
  const approving = statements.filter((statement) => statement.review?.state === "approved" && !commanded.has(statement));
  const { author, lastPusher, strangers } = conversation;
  return {
    conversation,
    said,
    reviews: approving.map((statement) => ({ statement, refused: refusalOf(statement, conversation, withdrawals) ?? staleness(statement, conversation) })),
    unknownHands: (author ? 0 : 1) + (lastPusher ? 0 : 1) + new Set(strangers).size,
  };
}

/** By account, the last moment at which it took back what it had said before: by `revoke`, or by a review that asks for changes or was dismissed. */
function withdrawalsOf(statements: readonly Statement[]): ReadonlyMap<number, string> {
  const taken = statements.filter(
    ({ body, review }) => review?.state === "changes_requested" || review?.state === "dismissed" || commandsOf(body).some(({ verb }) => verb === "revoke"),
  );
  const people = grouped(taken, ({ by }) => String(by?.id));
  return new Map([...people.values()].flatMap((theirs) => (theirs[0].by ? [[theirs[0].by.id, theirs.at(-1)?.at ?? ""] as const] : [])));
}

function refusalOf(statement: Statement, conversation: Conversation, withdrawals: ReadonlyMap<number, string>): string | undefined {
  const { by, at, updatedAt } = statement;
  if (!by) return "the account is deleted";
  if (at !== updatedAt) return "it was edited after it was written: write it anew";
  const excluded = partOf(by, conversation);
  if (excluded !== undefined) return excluded;
  // At the same moment the withdrawal counts.
  if ((withdrawals.get(by.id) ?? "") >= at) return "it was taken back: by revoke, by a review that asks for changes, or because the review was dismissed";
  return undefined;
}

/** Which part somebody has in the change itself; by id, because logins change hands (BY05). */
function partOf({ id, kind }: Person, { author, lastPusher, committers }: Conversation): string | undefined {
  if (kind === "bot") return "is a bot";
  if (author?.id === id) return "is the author of the pull request";
  if (lastPusher?.id === id) return "pushed the head commit";
  if (committers.some((committer) => committer.id === id)) return "wrote one of its commits";
  return undefined;
}

function staleness({ review }: Statement, { headSha }: Conversation): string | undefined {
  return review?.commit === headSha ? undefined : "the review looked at an older commit";
}
