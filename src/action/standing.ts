import type { NamedText } from "../base/named-text.ts";
import { textOf } from "./text-of.ts";

/** What is known of other projects and of what was merged, where the workflow says it. Throws ConfigError. */
export function standingOf(path: string | undefined): { standing?: NamedText } {
  return path === undefined ? {} : { standing: { name: path, text: textOf(path, path) } };
}
