import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { costgate, type Said } from "../support/cli.ts";
import { PINNED_FACTS, packOf, temporaryFolder } from "../support/packs.ts";
import { planJson } from "../support/plans.ts";

const prices = packOf(PINNED_FACTS);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const COMMIT = "c".repeat(40);

/** Lays files into a new folder. */
function laid(files: Record<string, string>): (name: string) => string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return (name) => join(folder, name);
}

const run = (...args: string[]): Promise<Said> => costgate(prices, args);

function faults(schema: string, text: string): unknown {
  const id = `https://costgate.dev/schemas/${schema}.json`;
  const validate = ajv.getSchema(id) ?? ajv.compile(JSON.parse(readFileSync(`schemas/${schema}.json`, "utf8")) as object);
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

describe("config show", () => {
  const at = laid({
    "costgate.yml": `extends:\n  - { repo: acme/policies, path: org.yml, commit: ${COMMIT} }\nbudgets:\n  - name: a\n    monthly_total: 7\n`,
    "org/org.yml": "unpriced: hard\nbudgets:\n  - { name: a, monthly_increase: 5, owner: finops }\n",
  });
  const show = (...more: string[]): Promise<Said> =>
    run("config", "show", "--policy", at("costgate.yml"), "--extends-from", `acme/policies=${at("org")}`, ...more);

  test("prints what holds, with the file and line of every value, and what is a default", async () => {
    const { exit, out, err } = await show("--origin");
    expect(exit, err).toBe(0);
    expect(out).toContain("unpriced: hard # acme/policies (checkout):org.yml:1\n");
    expect(out).toContain(`    monthly_total: 7 # ${at("costgate.yml")}:5\n`);
    expect(out).toContain("    level: approvable # default\n");
    expect(out).toContain("kinds: [] # default\n");
  });

  test("without --origin it is the policy alone, which can be used as it is", async () => {
    const { out } = await show();
    expect(out).not.toContain("#");
    const flat = laid({ "costgate.yml": out });
    expect((await run("config", "show", "--policy", flat("costgate.yml"))).out).toBe(out);
    expect(parse(out)).toMatchObject({ unpriced: "hard", budgets: [{ name: "a", monthly_increase: 5, monthly_total: 7, owner: "finops" }] });
  });

  test("as JSON it follows its schema and has the origins by path", async () => {
    const { out } = await show("--format", "json");
    expect(faults("config-1", out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ origins: { "budgets.a.monthly_total": `${at("costgate.yml")}:5`, "budgets.a.level": "default" } });
  });

  test("a repository without a checkout is exit 2 and says which flag to give", async () => {
    const { exit, err } = await run("config", "show", "--policy", at("costgate.yml"));
    expect(exit).toBe(2);
    expect(err).toContain(`costgate.yml:2:5: acme/policies cannot be read here`);
    expect(err).toContain("--extends-from acme/policies=FOLDER");
    expect((await run("config", "show", "--policy", at("costgate.yml"), "--extends-from", "nothing")).err).toContain("owner/name=FOLDER");
  });
});

describe("policy check", () => {
  test("a sound policy: exit 0, and a warning for a budget that selects nothing", async () => {
    const at = laid({ "p.yml": "budgets:\n  - { name: a, monthly_total: 1, for: { types: [aws_instanze, 'aws_db_*', aws_iam_role] } }\n" });
    const { exit, out, err } = await run("policy", "check", at("p.yml"));
    expect(exit).toBe(0);
    expect(out).toMatch(/p\.yml is sound: 1 budget, digest [0-9a-f]{12}\n$/);
    expect(err).toBe("warning: budget a: no type that costgate knows fits aws_instanze\n");
  });

  test.each([
    ["a mistyped key", "budgetz: []\n", /p\.yml:1:1: unknown key budgetz\n {2}Did you mean budgets\?/],
    ["a mistyped key far below", "prices: { exchange: [{ form: EUR }] }\n", /unknown key form in prices\.exchange\.0\n {2}Did you mean from\?/],
    ["a lock on a key that there is not", "locked: [unprized]\n", /p\.yml:1:10: locked: there is no unprized/],
    ["a lock on a budget that there is not", "locked: [budgets.b]\nbudgets: [{ name: a, monthly_total: 1 }]\n", /there is no budgets\.b/],
    ["a lock on a mistyped key of a section", "locked: [prices.liv]\n", /there is no prices\.liv/],
    ["a mistake in a base", "extends: [base.yml]\n", /^costgate: base\.yml:2:1: unpriced: /],
  ])("%s is exit 2 with its place", async (_what, text, said) => {
    const at = laid({ "p.yml": text, "base.yml": "version: 1\nunpriced: perhaps\n" });
    const { exit, err } = await run("policy", "check", at("p.yml"));
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });

  test("locks on keys that are not set are sound", async () => {
    const at = laid({ "p.yml": "locked: [prices.live, unpriced, budgets]\n" });
    expect((await run("policy", "check", at("p.yml"))).exit).toBe(0);
  });
});

const disk = (size: number): object => ({ type: "gp3", size, availability_zone: "eu-west-1a" });
const PLAN = planJson([{ address: "aws_ebs_volume.a", before: disk(100), after: disk(1100) }]); // 1,000 GB at $0.088
const UNKNOWN = planJson([{ address: "aws_ebs_volume.odd", after: { ...disk(100), type: "gp9" } }]);

describe("policy test", () => {
  const cases = (expected: string, more = ""): string => `as_of: 2026-11-21\ncases:\n  - { name: one, plan: plans/a.json${more}, expect: { ${expected} } }\n`;
  const judge = (text: string, name = "costgate.test.yml"): Promise<Said> => {
    const at = laid({ [name]: text, "costgate.yml": "budgets: [{ name: a, monthly_increase: 50 }]\n", "plans/a.json": PLAN, "plans/odd.json": UNKNOWN });
    return run("policy", "test", at("."));
  };

  test.each(["verdict: 'no'", "delta: 88", 'delta: "88.00"', "findings: [budget/a/increase]", "findings_include: [budget/a/increase]"])(
    "passes: %s",
    async (expected) => {
      const { exit, out } = await judge(cases(expected));
      expect(exit, out).toBe(0);
      expect(out).toMatch(/ {2}ok {4}one\n1 passed, 0 failed\n$/);
    },
  );

  test.each([
    ["verdict: pass", "verdict no, expected pass"],
    ["delta: 88.01", "delta 88.00, expected 88.01"],
    ["delta: unknown", "delta 88.00, expected unknown"],
    ["findings: []", "unexpected finding budget/a/increase"],
    ["findings: [budget/a/increase, unpriced]", "no finding unpriced"],
    ["findings_include: [unpriced]", "no finding unpriced"],
    ["error: anything", "no error, but the verdict no"],
  ])("exit 1: %s", async (expected, said) => {
    const { exit, out } = await judge(cases(expected));
    expect(exit).toBe(1);
    expect(out).toContain(`  FAIL  one\n         ${said}\n`);
    expect(out).toContain("0 passed, 1 failed");
  });

  test("an unknown amount is expected as unknown, and a plan that is not there is a failure, not a verdict", async () => {
    expect((await judge("cases:\n  - { name: one, plan: plans/odd.json, expect: { delta: unknown, findings: [unpriced] } }\n")).exit).toBe(0);
    const { exit, out } = await judge("cases:\n  - { name: one, plan: no.json, expect: { verdict: unknown } }\n");
    expect(exit).toBe(1);
    expect(out).toContain("error: ");
  });

  test.each([
    ["no cases", "cases: []\n", "costgate.test.yml", /cases/],
    ["a case that expects nothing", "cases: [{ name: one, plan: a.json, expect: {} }]\n", "costgate.test.yml", /expects nothing/],
    ["a mistyped key", "cases: [{ name: one, plan: a.json, expects: {} }]\n", "costgate.test.yml", /Did you mean expect\?/],
    ["a folder without cases", "", "other.yml", /no test cases/],
  ])("exit 2: %s", async (_what, text, name, said) => {
    const { exit, err } = await judge(text, name);
    expect(exit).toBe(2);
    expect(err).toMatch(said);
  });
});

describe("policy try", () => {
  const POLICY = "budgets:\n  - { name: a, monthly_increase: 50 }\n  - { name: all, monthly_total: 5 }\n";

  /** The reports of plans by another policy. */
  async function reportsOf(plans: Record<string, string>): Promise<Record<string, string>> {
    const at = laid(plans);
    const said = await Promise.all(Object.keys(plans).map(async (name) => [name, (await run("gate", "--plan", at(name), "--format", "json")).out] as const));
    return Object.fromEntries(said);
  }

  const plans = {
    "1.json": PLAN,
    "2.json": planJson([{ address: "aws_ebs_volume.a", before: disk(1000), after: disk(900) }]),
    "3.json": UNKNOWN,
    "4.json": planJson([{ address: "aws_ebs_volume.a", after: disk(10) }]),
  };

  test("on plans: the verdict of each, and older findings apart", async () => {
    const at = laid({ ...Object.fromEntries(Object.entries(plans).map(([name, text]) => [`old/${name}`, text])), "old/5.json": "{}", "costgate.yml": POLICY });
    const { exit, out, err } = await run("policy", "try", "--policy", at("costgate.yml"), "--against", at("old"));
    expect(exit, err).toBe(0);
    const lines = out.split("\n");
    expect(lines[0]).toBe("would have blocked 2 of 4; 1 older finding would not block");
    expect(lines[1]).toBe("  blocked  1.json  +$88.00  budget/a/increase, budget/all/total");
    expect(lines[2]).toBe("  blocked  3.json  at least +$0.00  unpriced");
    expect(lines[3]).toMatch(/^ {2}unreadable {2}5\.json: /);
  });

  test("on reports it says the same as on the plans that they are of", async () => {
    const at = laid({ ...Object.fromEntries(Object.entries(plans).map(([name, text]) => [`plans/${name}`, text])), "costgate.yml": POLICY });
    const stored = laid(await reportsOf(plans));
    const [onPlans, onReports] = await Promise.all(
      [at("plans"), stored(".")].map((folder) => run("policy", "try", "--policy", at("costgate.yml"), "--against", folder)),
    );
    expect(onReports?.out).toBe(onPlans?.out);
  });

  test("what a report does not tell is named, and no verdict", async () => {
    const at = laid({
      "costgate.yml":
        "budgets:\n  - { name: t, monthly_increase: 1, for: { tags: { team: [a] } } }\n  - { name: s, monthly_increase: 1%, for: { types: [aws_ebs_volume] } }\n  - { name: u, monthly_total: 1, for: { types: [aws_ebs_volume] } }\n",
      ...Object.fromEntries(Object.entries(await reportsOf({ "1.json": PLAN })).map(([name, text]) => [`old/${name}`, text])),
    });
    const { out } = await run("policy", "try", "--policy", at("costgate.yml"), "--against", at("old"));
    expect(out).toBe(
      "would have blocked 0 of 1; 0 older findings would not block\n" +
        "  cannot tell: budget t: reports do not tell what is selected by tags\n  cannot tell: budget s: a share of what it costs today\n  cannot tell: budget u: its total\n",
    );
  });

  test("as JSON it follows its schema; a damaged report is told, not judged", async () => {
    const at = laid({ ...(await reportsOf(plans)), "9.json": '{"schema": "costgate/report/1", "totals": {}}', "p.yml": POLICY });
    const { out, exit } = await run("policy", "try", "--policy", at("p.yml"), "--against", at("."), "--format", "json");
    expect(exit).toBe(0);
    expect(faults("try-1", out)).toEqual([]);
    expect((JSON.parse(out) as { tried: { verdict: string | null }[] }).tried.map(({ verdict }) => verdict)).toEqual(["no", "pass", "no", "pass", null]);
  });

  test("an empty folder, and one that is not there, are exit 2", async () => {
    const at = laid({ "p.yml": POLICY });
    for (const folder of [at("."), at("nowhere")]) expect((await run("policy", "try", "--policy", at("p.yml"), "--against", folder)).exit).toBe(2);
  });
});
