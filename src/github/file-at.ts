import { ConfigError } from "../base/trouble.ts";
import { type GitHubClient, route } from "./client.ts";
import type { Repository } from "./event.ts";
import { GitHubError } from "./failure.ts";

/**
 * The text of a file at a commit; undefined when the commit has no such file. A token that may not read the repository gets the same 404 as a
 * missing file: so a 404 counts only when the commit's root can be read. Throws ConfigError or GitHubError otherwise: no policy by accident.
 */
export async function fileAt(client: GitHubClient, { owner, name }: Repository, path: string, commit: string): Promise<string | undefined> {
  const content = await contentAt(client, { owner, name }, path, commit);
  if (content === undefined) {
    if ((await contentAt(client, { owner, name }, "", commit)) === undefined) {
      throw new ConfigError(`the token cannot read commit ${commit.slice(0, 12)} of ${owner}/${name}`, {
        remedy: "Give the job `permissions: { contents: read }`.",
      });
    }
    return undefined;
  }
  const file = content as { type?: unknown; encoding?: unknown; content?: unknown };
  if (Array.isArray(content) || file.type !== "file" || file.encoding !== "base64" || typeof file.content !== "string") {
    throw new ConfigError(`${path} at ${commit.slice(0, 12)} is not a file of at most 1 MB`, {
      remedy: "A directory, a symbolic link or a larger file cannot be read.",
    });
  }
  return decode(Buffer.from(file.content, "base64"), path);
}

async function contentAt(client: GitHubClient, { owner, name }: Repository, path: string, commit: string): Promise<unknown> {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const place = parts.map((part) => route`/${part}`).join("");
  try {
    return await client.request("GET", `${route`/repos/${owner}/${name}/contents`}${place || "/"}`, { query: { ref: commit } });
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return undefined;
    throw error;
  }
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${path} is not UTF-8 text`);
  }
}
