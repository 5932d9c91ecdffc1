import { dirname, join } from "node:path";
import { ConfigError } from "../base/trouble.ts";
import type { ComposeInputs, OpenRepository, Place } from "../config/compose.ts";
import type { LoadedPolicy } from "../policy/load-policy.ts";
import { type Flag, type Flags, readIfThere, readText, text, texts } from "./flags.ts";

/** For every command that reads a policy. */
export const EXTENDS_FROM: Flag = {
  value: "REPO=FOLDER",
  about: "checkout of a repository that the policy extends, such as acme/policies=../policies; may be given several times",
  many: true,
};

/** Where a policy's files are read: beside it, and in the checkouts that the flags name. */
export function policyFilesOf(policy: string, flags: Flags): ComposeInputs & { openRepository: OpenRepository } {
  const folders = new Map(texts(flags, "extends-from").map(checkout));
  return { readFile: readerIn(dirname(policy)), openRepository: (repository) => Promise.resolve(opened(repository, folders.get(repository))) };
}

/** The policy of the flag --policy with all that it extends. */
export async function policyOf(flags: Flags, path: string = text(flags, "policy") ?? ""): Promise<LoadedPolicy> {
  const { loadPolicy } = await import("../policy/load-policy.ts");
  return loadPolicy(readText(path), policyFilesOf(path, flags));
}

function checkout(given: string): [repository: string, folder: string] {
  const [, repository, folder] = /^([^=/]+\/[^=/]+)=(.+)$/.exec(given) ?? [];
  if (repository !== undefined && folder !== undefined) return [repository, folder];
  throw new ConfigError(`--extends-from ${JSON.stringify(given.slice(0, 200))} names no checkout`, { remedy: "Write owner/name=FOLDER." });
}

/** A commit cannot be told from a folder: the digests in the report, and the pin sha256, say what was read. */
function opened(repository: string, folder: string | undefined): Place {
  if (folder !== undefined) return { origin: `${repository} (checkout)`, readFile: readerIn(folder) };
  throw new ConfigError(`${repository} cannot be read here`, { remedy: `Name a checkout of it: --extends-from ${repository}=FOLDER.` });
}

function readerIn(folder: string): ComposeInputs["readFile"] {
  return (path) => Promise.resolve(readIfThere(join(folder, path)));
}
