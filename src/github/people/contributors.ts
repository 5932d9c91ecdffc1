import type { Conversation, Person } from "../../policy/consent.ts";
import type { Commit } from "../conversation-commits.ts";
import { personOf } from "./account.ts";
import { coAuthorsOf } from "./co-authors.ts";

const LONGEST = 200; // An address has at most 254 characters (RFC 5321); a hostile name has as many as it likes.

/**
 * Everybody who had a hand in the commits: authors, committers, co-authors and `pushers`, each account once. Git lets anybody write any name into a
 * commit: that can take away somebody's consent, never add one, and who pushes is known to GitHub itself.
 */
export function contributorsOf(commits: readonly Commit[], pushers: readonly Person[], host: string): Pick<Conversation, "committers" | "strangers"> {
  const people = new Map<number, Person>(pushers.map((person) => [person.id, person]));
  const strangers = new Set<string>();
  for (const commit of commits) {
    const { people: named, strangers: unnamed } = coAuthorsOf(commit.commit.message, host);
    for (const role of ["author", "committer"] as const) {
      const person = personOf(commit[role]);
      if (person) named.unshift(person);
      else unnamed.unshift(strangerOf(commit, role));
    }
    for (const person of named) if (!people.has(person.id)) people.set(person.id, person);
    for (const stranger of unnamed) strangers.add(stranger.slice(0, LONGEST));
  }
  return { committers: [...people.values()].sort((a, b) => a.id - b.id), strangers: [...strangers].sort() };
}

function strangerOf({ sha, commit }: Commit, role: "author" | "committer"): string {
  return commit[role]?.email || commit[role]?.name || `the ${role} of ${sha.slice(0, 12)}`;
}
