/** An account, as GitHub knows it now. Compared by id: logins change hands. */
export interface Person {
  id: number;
  login: string;
  kind: "user" | "bot";
}

/** Something that somebody wrote on the pull request: a comment, or a review with its body. */
export interface Statement {
  source: "comment" | "review";
  id: number;
  url: string;
  /** Undefined for a deleted account. */
  by: Person | undefined;
  /** ISO 8601, UTC. */
  at: string;
  /** ISO 8601, UTC; differs from `at` when it was edited since. */
  updatedAt: string;
  body: string;
  /** Of a review: what it says of the code, and the commit that it looked at. */
  review?: { state: "approved" | "changes_requested" | "commented" | "dismissed"; commit: string };
}

/** People whom the policy names together. A person is in it by any of the three. */
export interface Group {
  name: string;
  /** Numeric account ids. */
  users: readonly number[];
  /** "organisation/team-slug". */
  teams: readonly string[];
  /** Roles in the repository: "admin", "maintain", "write" … */
  roles: readonly string[];
}

/** Whether somebody is in a group now; `unreadable` says what the token lacks: not being able to read is never "no". */
export type Membership = { is: "yes" } | { is: "no" } | { is: "unreadable"; because: string };

/** What GitHub tells, live, about a pull request and its people: all evidence that approvals are decided by. */
export interface Conversation {
  repositoryId: number;
  number: number;
  headSha: string;
  isDraft: boolean;
  author: Person | undefined;
  /** Who pushed the head commit last; undefined when GitHub does not tell. */
  lastPusher: Person | undefined;
  /** Everybody who wrote, committed or co-wrote one of its commits and has an account. */
  committers: readonly Person[];
  /** Names or addresses of commits that lead to no account. */
  strangers: readonly string[];
  /** Oldest first. */
  statements: readonly Statement[];
  /** Read beforehand for everybody who wrote a command, and every group that the policy names. */
  membership: (group: Group, person: Person) => Membership;
}
