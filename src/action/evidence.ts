import type { Env } from "../base/transport.ts";
import { createClient, type GitHubClient } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import type { WorkflowLog } from "../github/workflow-commands.ts";
import type { Conversation, Group } from "../policy/consent.ts";

/** What of a run the evidence is read by. */
export interface EvidenceSource {
  env: Env;
  client: GitHubClient;
  context: RunContext;
  /** The input team-token: reads teams, and nothing else is asked with it. */
  teamToken: string | undefined;
  log: WorkflowLog;
}

/** Reads the conversations by which approvals are decided; `reviewsCount`: whether the policy takes an ordinary review for consent. */
export type ReadEvidence = (groups: readonly Group[], reviewsCount: boolean) => Promise<Conversation[]>;

/**
 * Gives the reader; it asks GitHub nothing before it is called. Call it only when something needs an approval: it throws GitHubError when GitHub fails,
 * so that an outage approves nothing and fails nothing that passes by itself (BY29).
 */
export function evidenceOf({ env, client, context, teamToken, log }: EvidenceSource): ReadEvidence {
  if (teamToken !== undefined) log.mask(teamToken);
  return async (groups, reviewsCount) => {
    const { readConversations } = await import("../github/conversations.ts");
    const info = (message: string): void => log.info(message);
    const teamClient = teamToken === undefined ? client : createClient(env, { token: teamToken, log: info });
    return readConversations(client, context, groups, { teamClient, reviewsCount, log: info });
  };
}
