import type { NamedText, ReadNamed } from "../base/named-text.ts";
import { ConfigError } from "../base/trouble.ts";
import type { GitHubClient } from "../github/client.ts";
import type { RunContext } from "../github/event.ts";
import type { ActionInputs } from "./inputs.ts";
import { readerAt } from "./other-repositories.ts";

export const DEFAULT_POLICY = "costgate.yml";

/** What decides, as the base branch has it: a pull request cannot loosen it (BY01, BY02). */
export interface Trusted {
  policy: NamedText | undefined;
  usage: NamedText | undefined;
  /** The commit that it was read from. */
  commit: string;
  /** Reads what the policy names, at the same commit. */
  readFile: ReadNamed;
}

/** The commit whose files are trusted: the base of what is judged; after a merge, the commit itself. */
export function trustedCommit(context: RunContext): string {
  return context.kind === "pull_request" || context.kind === "merge_group" ? context.baseSha : context.headSha;
}

/** Reads policy and usage at the trusted commit. A policy that the workflow names must be there; without a name, none is fine. */
export async function readTrusted(client: GitHubClient, context: RunContext, inputs: ActionInputs): Promise<Trusted> {
  const commit = trustedCommit(context);
  const read = readerAt(client, context.repository, commit);
  const policy = await read(inputs.policy ?? DEFAULT_POLICY);
  if (!policy && inputs.policy !== undefined) {
    throw new ConfigError(`there is no ${inputs.policy} at the base commit ${commit.slice(0, 12)}`, {
      remedy: `The policy is read from the base branch: merge it there first, or leave the input out (then ${DEFAULT_POLICY} is used if it exists).`,
    });
  }
  return { policy, usage: inputs.usage === undefined ? undefined : await read(inputs.usage), commit, readFile: read };
}
