import { describe, expect, test } from "vitest";
import { type Gated, gate } from "../../src/gate.ts";
import { gateJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { reportOf } from "../../src/report/model.ts";
import { HOSTILE } from "../report/hostile.ts";
import { PINNED_FACTS, packOf } from "../support/packs.ts";
import { type MadeChange, planBytes } from "../support/plans.ts";

const INSTANCE = { instance_type: "t3.large", root_block_device: [{ volume_type: "gp3", volume_size: 8 }] };
const instance = (more: object, rest: Partial<MadeChange> = {}): MadeChange => ({ address: "aws_instance.web", after: { ...INSTANCE, ...more }, ...rest });
const held = (rules: string, changes: readonly MadeChange[], files: Record<string, string> = {}): Promise<Gated> =>
  gate({
    plan: planBytes(changes),
    policy: { name: "costgate.yml", text: `unpriced: advisory\nunsupported: advisory\ntags:\n${rules}` },
    prices: { shipped: packOf(PINNED_FACTS), folder: "." },
    readFile: (name) => Promise.resolve(files[name] === undefined ? undefined : { name, text: files[name] }),
    asOf: "2026-11-21",
    production: true,
    env: {},
    log: () => undefined,
  });
const found = async (...args: Parameters<typeof held>): Promise<string[]> =>
  (await held(...args)).verdict.findings.flatMap(({ id, level }) => (id.startsWith("tags/") ? [`${id} ${level}`] : []));
const rule = (text: string): string => `  rules:\n    - { ${text} }\n`;

describe("a tag rule", () => {
  test.each([
    ["a key that is not there", "key: team", instance({ tags: null, tags_all: {} }), "missing"],
    ["a default tag of the provider", "key: team", instance({ tags: null, tags_all: { team: "a" } }), undefined],
    ["a key in another case", "key: team", instance({ tags: { Team: "a" } }), "missing"],
    ["an empty value", "key: team", instance({ tags: { team: "" } }), "value"],
    ["a value of the list", "key: env, values: [dev, prod]", instance({ tags: { env: "prod" } }), undefined],
    ["more than a value of the list (anchored)", "key: env, values: [dev, prod]", instance({ tags: { env: "prod-eu" } }), "value"],
    ["a value in another case", "key: env, values: [dev, prod]", instance({ tags: { env: "Prod" } }), "value"],
    ["a value in another case that may be", "key: env, values: [dev, prod], ignore_case: true", instance({ tags: { env: "Prod" } }), undefined],
    ["a value that fits the pattern", "key: cc, pattern: 'cc-??'", instance({ tags: { cc: "cc-17" } }), undefined],
    ["one that fits only in part", "key: cc, pattern: 'cc-??'", instance({ tags: { cc: "cc-170" } }), "value"],
    ["a homoglyph", "key: env, values: [prod]", instance({ tags: { env: "рrod" } }), "value"],
    ["a key that need not be there", "key: env, values: [prod], required: false", instance({ tags: {} }), undefined],
    ["a value that is known after apply", "key: team", instance({ tags: {} }, { after_unknown: { tags: { team: true } } }), "unknown"],
    ["tags that are known after apply", "key: team", instance({}, { after_unknown: { tags_all: true } }), "unknown"],
    ["other resources", "key: team, for: { types: [aws_db_*] }", instance({ tags: {} }), undefined],
    ["volumes, where they are asked for", "key: team, reach: [volumes]", instance({ tags: { team: "a" } }), "missing"],
    ["volume_tags", "key: team, reach: [volumes]", instance({ tags: {}, volume_tags: { team: "a" } }), undefined],
    ["what costs nothing", "key: team", { address: "aws_iam_role.web", after: { tags: {} } }, undefined],
    ["what takes no tags", "key: team", { address: "aws_route53_record.web", after: { name: "a", type: "A" } }, undefined],
  ] as [string, string, MadeChange, string | undefined][])("%s", async (_what, text, made, kind) => {
    const key = /key: (\w+)/.exec(text)?.[1];
    expect(await found(rule(text), [made])).toEqual(kind === undefined ? [] : [`tags/${key}/${kind} approvable`]);
  });

  test("canonical names count on every cloud", async () => {
    const names = "  canonical: { team: { aws: [Team, owner-team], google: [owner] } }\n";
    expect(await found(names + rule("key: team"), [instance({ tags: { "owner-team": "a" } })])).toEqual([]);
    expect(await found(names + rule("key: team"), [instance({ tags: { owner: "a" } })])).toEqual(["tags/team/missing approvable"]);
  });

  test("values come from a file of the repository; one that is not there ends the run", async () => {
    const text = rule("key: team, values_file: teams.txt");
    const one = [instance({ tags: { team: "shop" } })];
    expect(await found(text, one, { "teams.txt": "# teams\nshop\ndata # platform\n" })).toEqual([]);
    expect(await found(text, one, { "teams.txt": "data\n" })).toEqual(["tags/team/value approvable"]);
    await expect(found(text, one)).rejects.toThrow(/there is no teams.txt/);
  });

  test("what cannot be checked has the rule's level, or one of its own", async () => {
    const open = [instance({}, { after_unknown: { tags: { team: true } } })];
    expect(await found(rule("key: team, level: hard"), open)).toEqual(["tags/team/unknown hard"]);
    expect(await found(rule("key: team, level: hard, unknown: advisory"), open)).toEqual(["tags/team/unknown advisory"]);
  });

  test.each([
    ["left as it was is older", { tags: { env: "x" } }, { tags: { env: "x" }, instance_type: "t3.small" }, []],
    ["changed for another wrong one is new", { tags: { env: "x" } }, { tags: { env: "y" } }, ["tags/env/value approvable"]],
    ["taken away is new", { tags: { env: "x" } }, { tags: {} }, ["tags/env/missing approvable"]],
  ])("a wrong tag that is %s", async (_what, before, after, expected) => {
    const change = instance(after, { before: { ...INSTANCE, ...before } });
    expect(await found(rule("key: env, values: [dev]"), [change])).toEqual(expected);
  });

  test("a missing tag that can no longer be checked is new", async () => {
    const change = instance({ tags: {} }, { before: { ...INSTANCE, tags: {} }, after_unknown: { tags: { env: true } } });
    expect(await found(rule("key: env"), [change])).toEqual(["tags/env/unknown approvable"]);
  });

  test("a sensitive tag cannot be checked, names no owner, and stands nowhere", async () => {
    const change = {
      actions: ["create"],
      before: null,
      after: { ...INSTANCE, tags: { team: "hush-hush" } },
      after_unknown: {},
      after_sensitive: { tags: true },
    };
    const run = await held(`${rule("key: team, values: [shop]")}teams: [{ from_tag: team }]\n`, [{ address: "aws_instance.web", change }]);
    expect(run.verdict.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(["tags/team/unknown", "unowned/teams"]));
    const report = reportOf(run.estimate, run.verdict);
    expect(renderMarkdown(report, "USD") + JSON.stringify(gateJson(run.estimate, run.verdict))).not.toContain("hush-hush");
  });

  test.each(HOSTILE)("a value like %j stays a value in the comment", async (value) => {
    const run = await held(rule("key: env, values: [dev]"), [instance({ tags: { env: value } })]);
    const text = renderMarkdown(reportOf(run.estimate, run.verdict), "USD");
    const lines = text.split("\n").filter((line) => line.includes("is not one of") || line.includes("is empty"));
    if (value.length < 200) expect(lines).toHaveLength(1);
    for (const line of lines) expect(line).toMatch(/^- (`+) ?aws_instance\.web: env is .* ?\1$/u);
  });
});
