import type { GitHubClient } from "./client.ts";
import { GitHubError } from "./failure.ts";
import { fieldOf } from "./field-of.ts";

/** Who writes with our token. Accounts by number, because logins can be renamed; apps by login where no more can be learnt. */
export type Identity = { kind: "account"; id: number } | { kind: "app"; login: string };

export interface Author {
  id: number;
  login: string;
  /** "User", "Bot", "Organization", … */
  type: string;
}

/** Asks GitHub who we are (FT17). Where nobody can tell, we are the workflow's own token; a created comment then says who we really are. */
export async function whoAmI(client: GitHubClient): Promise<Identity> {
  const id = client.isInstallation ? undefined : await userId(client);
  if (id !== undefined) return { kind: "account", id };
  // GET /user is closed to installation tokens; GraphQL is not, but may be blocked (FT37).
  const login = fieldOf(fieldOf(await client.graphql("{ viewer { login } }"), "viewer"), "login");
  return { kind: "app", login: typeof login === "string" ? login : "github-actions[bot]" };
}

async function userId(client: GitHubClient): Promise<number | undefined> {
  try {
    const id = fieldOf(await client.request("GET", "/user"), "id");
    return typeof id === "number" ? id : undefined;
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === "permission" || error.kind === "not-found")) return undefined;
    throw error;
  }
}

/** No person can have a login with brackets or the type "Bot", so an app's comment cannot be forged by one (FT16). */
export function isBy(identity: Identity, author: Author | null): boolean {
  if (author === null) return false;
  if (identity.kind === "account") return author.id === identity.id;
  return author.type === "Bot" && bare(author.login) === bare(identity.login);
}

/** GraphQL leaves the suffix out in places. */
function bare(login: string): string {
  return login.replace(/\[bot\]$/, "").toLowerCase();
}
