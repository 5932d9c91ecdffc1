import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { ConfigError } from "../../src/base/trouble.ts";
import { type Composed, compose, type OpenRepository } from "../../src/config/compose.ts";

type Files = Record<string, string>;

const COMMIT = "c".repeat(40);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const readerOf =
  (files: Files, as = "") =>
  (path: string) =>
    Promise.resolve(files[path] === undefined ? undefined : { name: `${as}${path}`, text: files[path] });

/** Composes main.yml; `elsewhere` holds the files of other repositories. */
function composed(files: Files, elsewhere: Record<string, Files> = {}): Promise<Composed> {
  const openRepository: OpenRepository = (name, at) => {
    const pin = "commit" in at ? at.commit : `ref ${at.ref}`;
    return Promise.resolve({ origin: `${name}@${pin}`, readFile: readerOf(elsewhere[name] ?? {}, `${name}:`) });
  };
  return compose({ name: "main.yml", text: files["main.yml"] ?? "" }, { readFile: readerOf(files), openRepository });
}

const dataOf = async (...given: Parameters<typeof composed>): Promise<unknown> => (await composed(...given)).yaml.data;

async function trouble(files: Files, elsewhere?: Record<string, Files>): Promise<string> {
  const error = await composed(files, elsewhere).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ConfigError) return error.describe();
  throw error ?? new Error("nothing was refused");
}

describe("a file laid over those that it extends", () => {
  test("the nearer value counts; maps are merged key by key, and other lists replaced whole", async () => {
    const base = "a: 1\nb: 2\nmap: { x: 1, y: 2 }\nlist: [1, 2]\n";
    expect(await dataOf({ "base.yml": base, "main.yml": "extends: [base.yml]\nb: 3\nmap: { y: 3 }\nlist: [9]\n" })).toEqual({
      a: 1,
      b: 3,
      map: { x: 1, y: 3 },
      list: [9],
    });
  });

  test("lists of named things are merged by name, the base's first", async () => {
    const base = "budgets:\n  - { name: a, limit: 1, level: hard }\n  - { name: b, limit: 1 }\n";
    const main = "extends: [base.yml]\nbudgets:\n  - { name: c, limit: 3 }\n  - { name: a, limit: 2 }\n";
    expect(await dataOf({ "base.yml": base, "main.yml": main })).toEqual({
      budgets: [
        { name: "a", limit: 2, level: "hard" },
        { name: "b", limit: 1 },
        { name: "c", limit: 3 },
      ],
    });
  });

  test("an empty list takes no named thing away; a name that stands twice stays twice, for the schema to refuse", async () => {
    const base = "budgets: [{ name: a }]\n";
    expect(await dataOf({ "base.yml": base, "main.yml": "extends: [base.yml]\nbudgets: []\n" })).toEqual({ budgets: [{ name: "a" }] });
    const twice = await dataOf({ "base.yml": base, "main.yml": "extends: [base.yml]\nbudgets: [{ name: a, n: 1 }, { name: a, n: 2 }]\n" });
    expect((twice as { budgets: unknown[] }).budgets).toHaveLength(2);
  });

  test("of several the later one counts, and a file may extend one that extends another", async () => {
    const files = {
      "deep.yml": "a: 0\nd: 4\n",
      "one.yml": "extends: [deep.yml]\na: 1\nb: 1\n",
      "two.yml": "b: 2\n",
      "main.yml": "extends: [one.yml, two.yml]\n",
    };
    const { yaml, files: made } = await composed(files);
    expect(yaml.data).toEqual({ a: 1, b: 2, d: 4 });
    expect(made.map(({ name }) => name)).toEqual(["deep.yml", "one.yml", "two.yml", "main.yml"]);
  });

  test("every value knows its file, line and column", async () => {
    const { yaml } = await composed({
      "base.yml": "x: 1\nbudgets:\n  - name: a\n    limit: 1\n",
      "main.yml": "extends: [base.yml]\nbudgets:\n  - { name: b, limit: 2 }\n",
    });
    expect(yaml.positionOf(["budgets", 0, "limit"])).toEqual({ file: "base.yml", line: 4, column: 5 });
    expect(yaml.positionOf(["budgets", 1, "limit"])).toEqual({ file: "main.yml", line: 3, column: 16 });
    expect(yaml.positionOf(["budgets", 1, "nothing"])).toEqual({ file: "main.yml", line: 3, column: 5 });
    expect(yaml.positionOf(["x"])).toEqual({ file: "base.yml", line: 1, column: 1 });
  });

  test("what looks like an attack on prototypes is just a key", async () => {
    const data = (await dataOf({ "base.yml": "__proto__: { polluted: 1 }\n", "main.yml": "extends: [base.yml]\n__proto__: { more: 1 }\n" })) as object;
    expect(Object.keys(data)).toEqual(["__proto__"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("the record has the digest of each file and of the effective values, which neither order nor comments change", async () => {
    const one = await composed({ "base.yml": "a: 1\nb: 2\n", "main.yml": "extends: [base.yml]\n" });
    const other = await composed({ "base.yml": "b: 2 # so\na: 1\n", "main.yml": "extends: [base.yml]\n" });
    expect(one.files[0]).toEqual({ name: "base.yml", sha256: sha256("a: 1\nb: 2\n"), origin: "repository" });
    expect(one.digest).toBe(other.digest);
    expect(one.digest).not.toBe((await composed({ "main.yml": "a: 1\nb: 3\n" })).digest);
  });
});

describe("a file of another repository", () => {
  const entry = `{ repo: acme/policies, path: org.yml, commit: ${COMMIT} }`;

  test("is read at the commit, and so is what it extends there", async () => {
    const elsewhere = { "acme/policies": { "org.yml": "extends: [deep/all.yml]\na: 1\n", "deep/all.yml": "b: 2\n" } };
    const { yaml, files } = await composed({ "main.yml": `extends: [${entry}]\n` }, elsewhere);
    expect(yaml.data).toEqual({ a: 1, b: 2 });
    expect(files.map(({ name, origin }) => [name, origin])).toEqual([
      ["deep/all.yml", `acme/policies@${COMMIT}`],
      ["org.yml", `acme/policies@${COMMIT}`],
      ["main.yml", "repository"],
    ]);
  });

  test.each([
    ["without a commit", "{ repo: acme/policies, path: org.yml }", /main\.yml:1:11: extends\.0: a file of another repository needs a commit/],
    ["with a branch as commit (BY03)", "{ repo: acme/policies, path: org.yml, commit: main }", /main\.yml:1:\d+: extends\.0\.commit: a commit is 40/],
    ["with both", `{ repo: acme/policies, path: org.yml, commit: ${COMMIT}, ref: main }`, /needs a commit/],
    ["a pin without a repository", "{ path: org.yml, ref: main }", /needs the repository/],
    ["a file that is not there", entry, /main\.yml:1:11: there is no org\.yml/],
    ["no repository's name", `{ repo: "acme/..", path: org.yml, commit: ${COMMIT} }`, /owner\/name/],
    ["a path out of it (IN62)", `{ repo: acme/policies, path: ../x.yml, commit: ${COMMIT} }`, /inside the repository/],
  ])("refuses one %s, with its place", async (_what, written, said) => {
    expect(await trouble({ "main.yml": `extends: [${written}]\n` }, { "acme/policies": {} })).toMatch(said);
  });
});

describe("refuses, with file, line and column", () => {
  const chain = (length: number): Files =>
    Object.fromEntries(Array.from({ length }, (_, at) => [at === 0 ? "main.yml" : `${at}.yml`, at === length - 1 ? "a: 1\n" : `extends: [${at + 1}.yml]\n`]));

  test("a circle (IN63)", async () => {
    expect(await trouble({ "main.yml": "extends: [a.yml]\n", "a.yml": "extends: [b.yml]\n", "b.yml": "x: 1\nextends: [./a.yml]\n" })).toMatch(
      /^b\.yml:2:11: a\.yml extends itself/,
    );
    expect(await trouble({ "main.yml": "extends: [main.yml]\n" })).toMatch(/^main\.yml:1:11: main\.yml extends itself/);
  });

  test("more than five files in a row, and a tree that grows", async () => {
    expect((await composed(chain(5))).files).toHaveLength(5);
    expect(await trouble(chain(6))).toMatch(/^5\.yml|^4\.yml:1:11: more than 5 files/);
    const wide = Array.from({ length: 20 }, () => "leaf.yml").join(", ");
    const tree = { "main.yml": `extends: [${Array.from({ length: 20 }, (_, n) => `${n}.yml`).join(", ")}]\n`, "leaf.yml": "a: 1\n" };
    const middle = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.yml`, `extends: [${wide}]\nn: ${n}\n`]));
    expect(await trouble({ ...tree, ...middle })).toMatch(/more than 50 in all/);
  });

  test.each([
    ["a missing file", "extends: [no.yml]\n", /^main\.yml:1:11: there is no no\.yml/],
    ["a path out of the repository", "x: 1\nextends:\n  - ../../etc/passwd\n", /^main\.yml:3:5: .*inside the repository/],
    ["an absolute path", "extends: [/etc/passwd]\n", /inside the repository/],
    ["a drive", "extends: ['..\\x']\n", /inside the repository/],
    ["no list", "extends: base.yml\n", /^main\.yml:1:\d+: extends/],
    ["an unknown key", "extends: [{ path: base.yml, comit: x }]\n", /Did you mean commit\?/],
    [
      "another file than is pinned",
      `extends: [{ path: base.yml, sha256: ${"f".repeat(64)} }]\n`,
      new RegExp(`^main\\.yml:1:11: base\\.yml is not the file that is pinned: its sha256 is ${sha256("a: 1\n")}`),
    ],
    ["broken YAML in a base", "extends: [bad.yml]\n", /^bad\.yml:2:/],
  ])("%s", async (_what, main, said) => {
    expect(await trouble({ "main.yml": main, "base.yml": "a: 1\n", "bad.yml": "a: 1\na: 2\n" })).toMatch(said);
  });

  test("the pinned file is read", async () => {
    expect(await dataOf({ "main.yml": `extends: [{ path: base.yml, sha256: ${sha256("a: 1\n")} }]\n`, "base.yml": "a: 1\n" })).toEqual({ a: 1 });
  });
});

describe("what a base locks", () => {
  const base = "locked: [unpriced, budgets.v1.0 core, prices.live, silent]\nunpriced: hard\nbudgets:\n  - { name: v1.0 core, limit: 5 }\n";

  test.each([
    ["another value", "unpriced: advisory\n", /^main\.yml:2:1: unpriced is locked by base\.yml:1/],
    ["a value within a locked thing", "budgets: [{ name: v1.0 core, limit: 6 }]\n", /^main\.yml:2:11: budgets\.v1\.0 core is locked by base\.yml:1/],
    ["a key more within it", "budgets: [{ name: v1.0 core, level: advisory }]\n", /budgets\.v1\.0 core is locked/],
    ["a key whose default is locked", "silent: 3\n", /^main\.yml:2:1: silent is locked/],
    ["a key below a section that the base does not have", "prices: { live: missing }\n", /^main\.yml:2:11: prices\.live is locked/],
    ["the whole section as something else", "budgets: none\n", /budgets\.v1\.0 core is locked/],
  ])("is not changed: %s", async (_what, main, said) => {
    expect(await trouble({ "base.yml": base, "main.yml": `extends: [base.yml]\n${main}` })).toMatch(said);
  });

  test.each(["unpriced: hard\n", "budgets: [{ name: other, limit: 9 }]\n", "locked: []\n", "locked: [more]\n"])("leaves the rest free: %j", async (main) => {
    const { yaml } = await composed({ "base.yml": base, "main.yml": `extends: [base.yml]\n${main}` });
    expect((yaml.data as { locked: string[] }).locked.slice(0, 4)).toEqual(["unpriced", "budgets.v1.0 core", "prices.live", "silent"]);
  });

  test("holds against all that comes after it, also through a file between them and one beside it", async () => {
    const files = { "base.yml": base, "between.yml": "extends: [base.yml]\nlocked: []\n", "beside.yml": "unpriced: advisory\n" };
    expect(await trouble({ ...files, "main.yml": "extends: [between.yml]\nunpriced: advisory\n" })).toMatch(
      /^main\.yml:2:1: unpriced is locked by base\.yml:1/,
    );
    expect(await trouble({ ...files, "main.yml": "extends: [base.yml, beside.yml]\n" })).toMatch(/^beside\.yml:1:1: unpriced is locked/);
  });
});
