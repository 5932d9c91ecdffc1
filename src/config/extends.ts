import { z } from "zod";
import { ConfigError } from "../base/trouble.ts";
import { checkYaml } from "./check.ts";
import { RepositoryPath } from "./repository-path.ts";
import type { YamlFile } from "./yaml.ts";

const COMMIT = "a commit is 40 (or 64) hex digits: branches and tags move, so they pin nothing";

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hex digits, as sha256sum prints");

const Extended = z.strictObject({
  repo: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/, "must be owner/name")
    .optional()
    .describe("Repository that the file is in, owner/name; left out: the one of this file"),
  path: RepositoryPath.describe("Path of the file in the repository"),
  commit: z
    .string()
    .regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/, COMMIT)
    .optional()
    .describe("Commit of the other repository"),
  ref: z
    .string()
    .regex(/^[\w][\w./-]{0,199}$/, "must be a branch")
    .optional()
    .describe("Branch instead of a commit: only in a workflow that the organisation requires"),
  sha256: Sha256.optional().describe("Pin: a file with another digest is refused (exit 2)"),
});

/** One file that another extends. */
export type Extended = Omit<z.infer<typeof Extended>, "path"> & { path: string };

/** The section `extends:`. */
export const Extends = z
  .array(
    z.union([RepositoryPath.transform((path): Extended => ({ path })), Extended], { error: "must be a path inside the repository, or { repo, path, commit }" }),
  )
  .max(20)
  .describe("Files that this one is laid over; the later ones, and this file, count over the earlier ones");

const File = z.looseObject({ extends: Extends.optional() });

/** What a file extends, each with its place in the list. Throws ConfigError. */
export function extendedBy(yaml: YamlFile): readonly Extended[] {
  if (typeof yaml.data !== "object" || yaml.data === null || !("extends" in yaml.data)) return [];
  const entries = checkYaml(yaml, File).extends ?? [];
  for (const [at, entry] of entries.entries()) refuseUnpinned(entry, at, yaml);
  return entries;
}

function refuseUnpinned({ repo, commit, ref }: Extended, at: number, yaml: YamlFile): void {
  const pins = [commit, ref].filter((pin) => pin !== undefined).length;
  const position = yaml.positionOf(["extends", at]);
  if (repo === undefined && pins > 0) {
    throw new ConfigError(`extends.${at}: a commit or ref needs the repository (repo)`, {
      position,
      remedy: "A file of the same repository is read at the same commit as this one: leave the pin out.",
    });
  }
  if (repo !== undefined && pins !== 1) {
    throw new ConfigError(`extends.${at}: a file of another repository needs a commit`, {
      position,
      remedy: "Pin it: commit: and the 40 hex digits of the commit.",
    });
  }
}
