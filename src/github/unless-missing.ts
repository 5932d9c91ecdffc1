import { GitHubError } from "./failure.ts";

/** Undefined where GitHub says 404: there is none, or this token may not see it. All other trouble is thrown on. */
export async function unlessMissing(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === "not-found") return undefined;
    throw error;
  }
}
