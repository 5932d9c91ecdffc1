import { z } from "zod";
import { type GitHubClient, route } from "./client.ts";
import type { Repository } from "./event.ts";
import { GitHubError } from "./failure.ts";

const Comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ id: z.number(), login: z.string(), type: z.string() }).nullable(),
});
export type Comment = z.infer<typeof Comment>;

const Head = z.object({ head: z.object({ sha: z.string() }) });

/** The conversation of one pull request. */
export interface Thread {
  list(): Promise<Comment[]>;
  create(body: string): Promise<Comment>;
  /** Undefined when the comment is gone (FT18). */
  edit(id: number, body: string): Promise<Comment | undefined>;
  /** Fine when it is gone already. */
  remove(id: number): Promise<void>;
  /** The commit that the pull request points to now. */
  headSha(): Promise<string>;
}

export function threadOf(client: GitHubClient, { owner, name }: Repository, number: number): Thread {
  const conversation = route`/repos/${owner}/${name}/issues/${number}/comments`;
  const comment = (id: number): string => route`/repos/${owner}/${name}/issues/comments/${id}`;
  return {
    list: async () => (await client.list(conversation)).map((item) => read(Comment, item)),
    create: async (body) => read(Comment, await client.request("POST", conversation, { body: { body } })),
    edit: async (id, body) => {
      const answer = await unlessGone(client.request("PATCH", comment(id), { body: { body } }));
      return answer === undefined ? undefined : read(Comment, answer);
    },
    remove: async (id) => {
      await unlessGone(client.request("DELETE", comment(id)));
    },
    headSha: async () => read(Head, await client.request("GET", route`/repos/${owner}/${name}/pulls/${number}`)).head.sha,
  };
}

async function unlessGone(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === "not-found") return undefined;
    throw error;
  }
}

function read<T>(schema: z.ZodType<T>, answer: unknown): T {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join(".") ?? "";
  throw new GitHubError({ kind: "server", message: `GitHub's answer is not as documented (${where})`, repeat: "unknown" });
}
