import { z } from "zod";
import type { Person } from "../../policy/consent.ts";

/** An account as GitHub's answers carry it. */
export const Account = z.object({ id: z.number(), login: z.string(), type: z.string() });
export type Account = z.infer<typeof Account>;

/**
 * The person behind an account. Whoever is not a "User" (an app, an organisation, the placeholder of an import) is a bot: it can consent to nothing.
 * Undefined for a deleted account, which GitHub leaves out or shows as @ghost.
 */
export function personOf(account: Account | null | undefined): Person | undefined {
  if (!account || account.login.toLowerCase() === "ghost") return undefined;
  const isUser = account.type === "User" && !account.login.endsWith("[bot]");
  return { id: account.id, login: account.login, kind: isUser ? "user" : "bot" };
}
