import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { documents } from "../scripts/docs.ts";
import { INPUTS } from "../src/action/inputs.ts";
import type { NamedText } from "../src/base/named-text.ts";
import { gate } from "../src/gate.ts";
import { loadPolicy } from "../src/policy/load-policy.ts";
import { estimateJson, gateJson } from "../src/report/json.ts";
import { costgate } from "./support/cli.ts";
import { PINNED_FACTS, packOf, pricedBy } from "./support/packs.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const written = await documents();
const REPORT = "https://costgate.dev/schemas/report-1.json";
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: { date: true } });

describe("documentation", () => {
  test.each([...written.keys()])("%s is what `npm run docs` writes", (path) => expect(read(path)).toBe(written.get(path)));

  test("action.yml has the inputs that the action reads, and no others", () => {
    const { inputs, outputs } = parse(read("action.yml")) as { inputs: object; outputs: object };
    expect(Object.keys(inputs)).toEqual(Object.keys(INPUTS));
    expect(Object.keys(outputs)).toEqual(["verdict", "delta", "total", "unpriced", "report", "audit"]);
  });

  test("the example policy follows the published schema", () => {
    const validate = ajv.compile(JSON.parse(read("schemas/policy-1.json")) as object);
    expect(validate(parse(read("examples/policies/web-shop.yml"))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ budgetz: [] })).toBe(false);
  });

  test.each(readdirSync("examples/policies").filter((name) => !name.endsWith(".test.yml")))("the example policy %s can be used", async (name) => {
    const readFile = (path: string): Promise<NamedText> => Promise.resolve({ name: path, text: read(`examples/policies/${path}`) });
    expect((await loadPolicy({ name, text: read(`examples/policies/${name}`) }, { readFile })).policy.budgets.length).toBeGreaterThan(0);
    const validate = ajv.compile({ ...(JSON.parse(read("schemas/policy-1.json")) as object), $id: name });
    expect(validate(parse(read(`examples/policies/${name}`))), JSON.stringify(validate.errors)).toBe(true);
  });

  test("the example cases follow the published schema, and come out as expected", async () => {
    const validate = ajv.compile(JSON.parse(read("schemas/policy-cases-1.json")) as object);
    expect(validate(parse(read("examples/policies/team.test.yml"))), JSON.stringify(validate.errors)).toBe(true);
    const { exit, out } = await costgate(packOf(PINNED_FACTS), ["policy", "test", "examples/policies"]);
    expect(exit, out).toBe(0);
  });

  test.each(readdirSync("examples/kinds"))("the example kinds %s follow the published schema", (name) => {
    const validate = ajv.compile({ ...(JSON.parse(read("schemas/kinds-1.json")) as object), $id: name });
    expect(validate(parse(read(`examples/kinds/${name}`))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ kinds: [{ type: "acme_thing", title: "Thing", free: "so", components: [{}] }] })).toBe(false);
  });

  test.each([undefined, "examples/policies/web-shop.yml"])("the JSON report follows its schema (policy: %s)", async (policy) => {
    const inputs = { plan: "fixtures/web-shop/plan.json", ...pricedBy(packOf(PINNED_FACTS)), asOf: "2026-11-21", production: true };
    const { estimate, verdict, policy: made } = await gate({ ...inputs, ...(policy && { policy: { name: policy, text: read(policy) } }) });
    const validate = ajv.getSchema(REPORT) ?? ajv.compile(JSON.parse(read("schemas/report-1.json")) as object);
    expect(validate(JSON.parse(JSON.stringify(gateJson(estimate, verdict, undefined, made)))), JSON.stringify(validate.errors)).toBe(true);
    const document = JSON.parse(JSON.stringify(estimateJson(estimate))) as { resources: object[] };
    const one = ajv.compile({ $ref: `${REPORT}#/$defs/resource` });
    for (const resource of document.resources) expect(one(resource), JSON.stringify(one.errors)).toBe(true);
  });
});
