import { ConfigError } from "../base/trouble.ts";
import { type GitHubClient, route } from "./client.ts";
import type { Repository } from "./event.ts";
import { unlessMissing } from "./unless-missing.ts";

/**
 * The text of a file at a commit; undefined when the commit has no such file. A token that may not read the repository gets the same 404 as for a
 * missing file: so a 404 counts only when the commit itself can be read. Throws ConfigError or GitHubError otherwise: no policy by accident.
 */
export async function fileAt(client: GitHubClient, repository: Repository, path: string, commit: string, remedy?: string): Promise<string | undefined> {
  const { owner, name } = repository;
  const place = path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .map((part) => route`/${part}`);
  const content = await unlessMissing(client.request("GET", `${route`/repos/${owner}/${name}/contents`}${place.join("")}`, { query: { ref: commit } }));
  if (content !== undefined) return textOf(content, `${path} at ${commit.slice(0, 12)}`);
  const known = await unlessMissing(client.request("GET", route`/repos/${owner}/${name}/git/commits/${commit}`));
  if (known === undefined) throw unreadable(`commit ${commit.slice(0, 12)}`, repository, remedy);
  return undefined;
}

/** The commit that a branch stands at. Throws ConfigError where there is none, or none that the token may see. */
export async function commitOf(client: GitHubClient, repository: Repository, branch: string, remedy?: string): Promise<string> {
  const { owner, name } = repository;
  const place = branch.split("/").map((part) => route`/${part}`);
  const found = await unlessMissing(client.request("GET", `${route`/repos/${owner}/${name}/git/ref/heads`}${place.join("")}`));
  const { object } = (found ?? {}) as { object?: { sha?: unknown } };
  if (typeof object?.sha === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(object.sha)) return object.sha;
  throw unreadable(`the branch ${branch}`, repository, remedy);
}

function unreadable(what: string, { owner, name }: Repository, remedy = "Give the job `permissions: { contents: read }`."): ConfigError {
  return new ConfigError(`the token cannot read ${what} of ${owner}/${name}`, { remedy });
}

function textOf(content: unknown, what: string): string {
  const { type, encoding, content: body } = (Array.isArray(content) ? {} : content) as { type?: unknown; encoding?: unknown; content?: unknown };
  if (type !== "file" || encoding !== "base64" || typeof body !== "string") {
    throw new ConfigError(`${what} is not a file of at most 1 MB`, { remedy: "A folder, a symbolic link or a larger file cannot be read." });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(body, "base64"));
  } catch {
    throw new ConfigError(`${what} is not UTF-8 text`);
  }
}
