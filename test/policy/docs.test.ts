import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readPolicy } from "../../src/policy/policy.ts";
import { readStanding } from "../../src/policy/standing-file.ts";

const blocks = [...readFileSync("docs/policy.md", "utf8").matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ""]) => ({ text, head: text.slice(0, 30) }));
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } }).compile(
  JSON.parse(readFileSync("schemas/policy-1.json", "utf8")) as object,
);

const [policies, cases] = [blocks.filter(({ text }) => !/^cases:/m.test(text)), blocks.filter(({ text }) => /^cases:/m.test(text))];

test("the page has examples", () => expect([policies.length, cases.length]).toEqual([6, 1]));

test.each(policies)("the example $head… is a policy, and follows the published schema", ({ text }) => {
  expect(() => readPolicy(text.replace(/^extends:\n(?: .*\n)*/m, ""), "costgate.yml")).not.toThrow();
  expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
});

test("the record of the page can be read", () => {
  const [, text = ""] = /^```json\n(.*?)^```/ms.exec(readFileSync("docs/policy.md", "utf8")) ?? [];
  const { projects, merged } = readStanding({ name: "standing.json", text });
  expect([projects[0]?.budgets["shop"]?.toString(), merged[0]?.budgets["growth"]?.toString()]).toEqual(["5400", "71.68"]);
});
