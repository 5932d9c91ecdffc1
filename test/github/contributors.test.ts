import fc from "fast-check";
import { expect, test } from "vitest";
import type { Commit } from "../../src/github/conversation-commits.ts";
import { coAuthorsOf } from "../../src/github/people/co-authors.ts";
import { contributorsOf } from "../../src/github/people/contributors.ts";

const HOST = "github.com";

const account = fc.record({
  id: fc.integer({ min: 1, max: 9 }),
  login: fc.constantFrom("ada", "bob", "cho[bot]", "ghost"),
  type: fc.constantFrom("User", "Bot"),
});
const signature = fc.option(fc.record({ name: fc.string(), email: fc.string() }), { nil: null });
const trailer = fc.constantFrom(
  "",
  "Co-authored-by: A <7+ada@users.noreply.github.com>",
  "co-authored-by: B <b@example.com>",
  "Signed-off-by: C <c@example.com>",
);
const commit: fc.Arbitrary<Commit> = fc.record({
  sha: fc.stringMatching(/^[0-9a-f]{40}$/),
  author: fc.option(account, { nil: undefined }),
  committer: fc.option(account, { nil: undefined }),
  commit: fc.record({ message: trailer, author: signature, committer: signature }),
  parents: fc.constant([]),
});

test("more commits never take anybody out, and their order does not matter", () => {
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 6 }), fc.array(commit, { maxLength: 6 }), (some, more) => {
      const [few, all, turned] = [some, [...some, ...more], [...more, ...some]].map((commits) => contributorsOf(commits, [], HOST));
      const ids = (of: typeof few): number[] => of?.committers.map(({ id }) => id) ?? [];
      expect(ids(all)).toEqual(expect.arrayContaining(ids(few)));
      expect(all?.strangers).toEqual(expect.arrayContaining([...(few?.strangers ?? [])]));
      expect([ids(all), all?.strangers]).toEqual([ids(turned), turned?.strangers]);
    }),
  );
});

test("every signature leads to an account or to a stranger with something to call it", () => {
  fc.assert(
    fc.property(commit, (one) => {
      const { committers, strangers } = contributorsOf([one], [], HOST);
      expect(committers.length + strangers.length).toBeGreaterThan(0);
      for (const stranger of strangers) expect(stranger).not.toBe("");
    }),
  );
});

test.each([
  ["Co-authored-by: Ada <501+ada@users.noreply.github.com>", [501], []],
  ["  CO-AUTHORED-BY:Ada <501+ada@users.noreply.GitHub.com>  ", [501], []],
  ["Co-authored-by: Ada <501+ada@users.noreply.github.com.evil.example>", [], ["501+ada@users.noreply.github.com.evil.example"]],
  ["Co-authored-by: Ada <501+ada@users.noreply.githubXcom>", [], ["501+ada@users.noreply.githubXcom"]],
  ["Co-authored-by: <9999999999999999+a@users.noreply.github.com>", [], ["9999999999999999+a@users.noreply.github.com"]],
  ["Co-authored-by: Ada <ada@x.example> and <bob@x.example>", [], ["bob@x.example"]],
  ["Not-co-authored-by: Ada <501+ada@users.noreply.github.com>", [], []],
])("%j names %j and %j", (message, ids, strangers) => {
  const found = coAuthorsOf(message, HOST);
  expect(found.people.map(({ id }) => id)).toEqual(ids);
  expect(found.strangers).toEqual(strangers);
});

test("a stranger's name is cut: a hostile one is as long as it likes", () => {
  const one: Commit = {
    sha: "a",
    author: undefined,
    committer: undefined,
    commit: { message: "", author: { email: "x".repeat(9999) }, committer: null },
    parents: [],
  };
  expect(contributorsOf([one], [], HOST).strangers).toEqual(["the committer of a", "x".repeat(200)]);
});

test.each(["<", ">", " ", "\t", "<a>", "co-authored-by: <", "co-authored-by:\n", "1+"])(
  "a commit message of a million times %j is read within a second",
  (piece) => {
    const began = performance.now();
    coAuthorsOf(`Co-authored-by: ${piece.repeat(1_000_000 / piece.length)}`, HOST);
    expect(performance.now() - began).toBeLessThan(1000);
  },
);
