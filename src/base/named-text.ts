import { ConfigError } from "./trouble.ts";

/** A configuration file with the name to show in messages. */
export interface NamedText {
  name: string;
  text: string;
}

/** Reads a file that the policy names, where the policy itself was read; undefined when it is not there. */
export type ReadNamed = (path: string) => Promise<NamedText | undefined>;

/** A file that must be there. Throws ConfigError. */
export async function mustRead(path: string, readFile: ReadNamed): Promise<NamedText> {
  const file = await readFile(path);
  if (file) return file;
  throw new ConfigError(`there is no ${path}, which the policy names`, {
    remedy: "It is read where the policy is read: add it there, or take it out of the policy.",
  });
}
