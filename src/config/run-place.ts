import { posix } from "node:path";
import { ConfigError } from "../base/trouble.ts";

/** What the run says of itself, because a plan does not tell: which project of the repository it is, in which workspace. */
export interface RunPlace {
  /** Terraform workspace. */
  workspace?: string | undefined;
  /** Path of the project in the repository: "services/payments". */
  path?: string | undefined;
  /** Name of the project, for budgets that are about several. */
  project?: string | undefined;
}

/** The path of a project, written in the one way that selectors compare: "services/payments", "." for the root. Throws ConfigError for what is not in the repository. */
export function projectPath(given: string | undefined): string | undefined {
  if (given === undefined || given === "") return undefined;
  const path = posix.normalize(given.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
  if (!path.startsWith("/") && path.split("/")[0] !== ".." && !path.includes("\0")) return path;
  throw new ConfigError("the project path is not inside the repository", { remedy: "Write it relative to the repository's root: services/payments." });
}
