import { readFileSync } from "node:fs";
import { ConfigError } from "../base/trouble.ts";

/** The text of a file of the job. Throws ConfigError, which calls it by its name. */
export function textOf(path: string, name: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigError(`cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "unknown"})`, { position: { file: name } });
  }
}
