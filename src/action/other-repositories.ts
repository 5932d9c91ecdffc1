import type { ReadNamed } from "../base/named-text.ts";
import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";
import type { OpenRepository } from "../config/compose.ts";
import type { GitHubClient } from "../github/client.ts";
import type { Repository } from "../github/event.ts";
import { commitOf, fileAt } from "../github/file-at.ts";

/** Reads other repositories through the API, at a commit. A ref is followed only where the organisation requires the workflow. */
export function otherRepositories(client: GitHubClient, env: Env): OpenRepository {
  return async (name, at) => {
    const [owner = "", repository = ""] = name.split("/");
    const there = { owner, name: repository };
    const remedy = `The job's own token reads only its own repository: pass one that may read ${name} (the input token).`;
    const commit = "commit" in at ? at.commit : await follow(client, there, at.ref, env, remedy);
    const origin = `${name}@${commit}`;
    return { origin, readFile: readerAt(client, there, commit, { as: `${origin}:`, remedy }) };
  };
}

/** Reads files at a commit, each once: what is asked twice is the same. */
export function readerAt(client: GitHubClient, repository: Repository, commit: string, { as = "", remedy }: { as?: string; remedy?: string } = {}): ReadNamed {
  const texts = new Map<string, Promise<string | undefined>>();
  return async (path) => {
    const text = texts.get(path) ?? fileAt(client, repository, path, commit, remedy);
    texts.set(path, text);
    const found = await text;
    return found === undefined ? undefined : { name: `${as}${path}`, text: found };
  };
}

async function follow(client: GitHubClient, repository: Repository, ref: string, env: Env, remedy: string): Promise<string> {
  if (isRequired(env, repository)) return commitOf(client, repository, ref, remedy);
  throw new ConfigError(`${repository.owner}/${repository.name} at ${ref} pins nothing`, {
    remedy: "Write a commit instead of the ref. A ref is followed only in a workflow that the organisation requires from another of its repositories.",
  });
}

/** The runner names the repository of the workflow's file: a pull request can write a workflow of its own, but not one that lies elsewhere. */
function isRequired(env: Env, { owner }: Repository): boolean {
  const [organisation = "", name = ""] = (env["GITHUB_WORKFLOW_REF"] ?? "").toLowerCase().split("/");
  const own = (env["GITHUB_REPOSITORY"] ?? "").toLowerCase();
  return organisation !== "" && `${organisation}/${name}` !== own && organisation === owner.toLowerCase() && own.startsWith(`${organisation}/`);
}
