import type { Person } from "../../policy/consent.ts";

/** Whom a commit message names as co-authors: accounts where the address says which, else the addresses. */
export interface CoAuthors {
  people: Person[];
  strangers: string[];
}

const TRAILER = /^[ \t]*co-authored-by:[ \t]*(.*)$/gim;
const ADDRESS = /<([^<>]*)>[ \t]*$/;
// GitHub docs, "Setting your commit email address": ID+USERNAME@users.noreply.github.com. The older form without the id names a login, and logins change hands.
const NOREPLY = /^(\d{1,15})\+([\w-]+(?:\[bot\])?)@users\.noreply\.(.+)$/i;

/**
 * Reads the `Co-authored-by:` lines of a commit message, wherever they stand: naming somebody can only take their consent away. `host` is the server's
 * ("github.com"): the number in another server's address is another account's.
 */
export function coAuthorsOf(message: string, host: string): CoAuthors {
  const found: CoAuthors = { people: [], strangers: [] };
  for (const [, said = ""] of message.matchAll(TRAILER)) {
    const address = ADDRESS.exec(said)?.[1]?.trim() ?? "";
    const [, id, login, server] = NOREPLY.exec(address) ?? [];
    if (id !== undefined && login !== undefined && server?.toLowerCase() === host.toLowerCase())
      found.people.push({ id: Number(id), login, kind: login.endsWith("[bot]") ? "bot" : "user" });
    else found.strangers.push(address || said.trim() || "a co-author without a name");
  }
  return found;
}
