import { z } from "zod";
import { readAnswer } from "./answer.ts";
import { type GitHubClient, route } from "./client.ts";
import type { Repository } from "./event.ts";
import { unlessMissing } from "./unless-missing.ts";

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
    list: async () => (await client.list(conversation)).map((item) => readAnswer(Comment, item)),
    create: async (body) => readAnswer(Comment, await client.request("POST", conversation, { body: { body } })),
    edit: async (id, body) => {
      const answer = await unlessMissing(client.request("PATCH", comment(id), { body: { body } }));
      return answer === undefined ? undefined : readAnswer(Comment, answer);
    },
    remove: async (id) => {
      await unlessMissing(client.request("DELETE", comment(id)));
    },
    headSha: async () => readAnswer(Head, await client.request("GET", route`/repos/${owner}/${name}/pulls/${number}`)).head.sha,
  };
}
