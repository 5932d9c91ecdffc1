import type { z } from "zod";
import { GitHubError } from "./failure.ts";

/** What GitHub answered, as its documentation promises it. Throws GitHubError: an answer of another shape is the world's trouble, never a guess. */
export function readAnswer<T>(schema: z.ZodType<T>, answer: unknown): T {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join(".") ?? "";
  throw new GitHubError({ kind: "server", message: `GitHub's answer is not as documented (${where})`, repeat: "unknown" });
}
