import type { Conversation, Membership, Person, Statement } from "../../src/policy/consent.ts";

const person = (id: number, login: string): Person => ({ id, login, kind: "user" });

/** Whom the tests know. `kim` is in no group. */
export const PEOPLE = {
  author: person(1, "author"),
  lead: person(2, "lead"),
  lead2: person(3, "lead2"),
  finops: person(4, "finops"),
  ai: person(5, "ai"),
  ai2: person(6, "ai2"),
  oncall: person(7, "oncall"),
  kim: person(8, "kim"),
  robot: { id: 9, login: "robot[bot]", kind: "bot" },
} as const satisfies Record<string, Person>;
export type Who = keyof typeof PEOPLE;

const MEMBERS: Readonly<Record<string, readonly number[]>> = {
  // The author and the robot are in every group: what keeps them from approving is what they are.
  "team-lead": [1, 2, 3, 9],
  finops: [1, 4, 9],
  "ai-owner": [1, 5, 6, 9],
  "on-call": [1, 7, 9],
};

/** The section of a policy that goes with {@link PEOPLE}. */
export const GROUPS = `groups:
${Object.entries(MEMBERS)
  .map(([name, ids]) => `  - { name: ${name}, users: [${ids.join(", ")}] }`)
  .join("\n")}
`;

let made = 0;

/** A comment on 2026-11-21 at ten, unless said otherwise. */
export function says(who: Who | undefined, body: string, more: Partial<Statement> = {}): Statement {
  const id = ++made;
  const at = more.at ?? "2026-11-21T10:00:00Z";
  return { source: "comment", id, url: `https://github.com/acme/infra/pull/7#${id}`, by: who && PEOPLE[who], at, updatedAt: at, body, ...more };
}

/** A review of the head commit. */
export function reviews(who: Who, state: NonNullable<Statement["review"]>["state"], more: Partial<Statement> = {}): Statement {
  return says(who, "", { source: "review", review: { state, commit: HEAD }, ...more });
}

export const HEAD = "b".repeat(40);

/** A pull request of `author`, who pushed all of it. */
export function conversationOf(statements: readonly Statement[], more: Partial<Conversation> = {}): Conversation {
  return {
    repositoryId: 1,
    number: 7,
    headSha: HEAD,
    isDraft: false,
    author: PEOPLE.author,
    lastPusher: PEOPLE.author,
    committers: [PEOPLE.author],
    strangers: [],
    statements,
    membership: ({ users }, { id }): Membership => ({ is: users.includes(id) ? "yes" : "no" }),
    ...more,
  };
}
