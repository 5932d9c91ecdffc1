import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlan } from "../../src/plan/read-plan.ts";
import { loadFreeTypes } from "../../src/resources/free-types.ts";
import { outsidePlan } from "../../src/resources/outside-plan.ts";
import { groups, loadSheets } from "../../src/resources/registry.ts";
import type { UsageOf } from "../../src/resources/usage/usage.ts";
import { readUsageFile } from "../../src/resources/usage/usage-file.ts";
import { withUsageOnly } from "../../src/resources/usage/usage-only.ts";
import { declaredBy, type Fixture, readsOf, silentAttributes } from "../support/honesty.ts";

const loaded = await Promise.all(groups.map(async ({ load, ...group }) => ({ ...group, sheets: await load() })));
const sheets = loaded.flatMap(({ sheets: all }) => all);
const types = sheets.flatMap((sheet) => sheet.types);
const byType = await loadSheets(types);
const free = await loadFreeTypes(types);

describe("the registry", () => {
  test("names every folder of sheets, and no other", () => {
    const folders = ["aws", "azure", "google"].flatMap((cloud) =>
      existsSync(`src/resources/${cloud}`)
        ? readdirSync(`src/resources/${cloud}`)
            .filter((name) => existsSync(`src/resources/${cloud}/${name}/index.ts`))
            .map((name) => `${cloud}/${name}`)
        : [],
    );
    expect(groups.map(({ cloud, group }) => `${cloud}/${group}`)).toEqual(folders.sort());
  });

  test.each(loaded)("$cloud/$group lists exactly the types that its sheets price", ({ sheets: all, types: listed }) => {
    expect([...listed].sort()).toEqual(all.flatMap((sheet) => sheet.types).sort());
    expect([...listed]).toEqual([...listed].sort());
  });

  test("no type is priced twice, and none is both priced and free", () => {
    expect(types.filter((type, at) => types.indexOf(type) !== at)).toEqual([]);
    expect(types.filter((type) => free.has(type) || outsidePlan(type) !== undefined)).toEqual([]);
  });
});

const fixtures: Fixture[] = [];
for (const name of readdirSync("fixtures/resources")) {
  const usage = `fixtures/resources/${name}/usage.yml`;
  const given = existsSync(usage) ? readUsageFile(readFileSync(usage, "utf8"), usage) : undefined;
  const usageOf: UsageOf = given?.of ?? (() => new Map());
  const plan = await readPlan(`fixtures/resources/${name}/plan.json`);
  fixtures.push({ plan: withUsageOnly(plan, given?.addresses ?? [], usageOf), usageOf });
}

const reads = readsOf(fixtures, byType);

describe.each(sheets.map((sheet) => ({ sheet, type: sheet.types.join(", ") })))("$type", ({ sheet }) => {
  test("has a fixture in which it is billed", () => {
    const there = sheet.types.filter((type) => existsSync(`fixtures/resources/${type}/plan.json`));
    expect(there.length, `fixtures/resources/${sheet.types[0]} is missing`).toBeGreaterThan(0);
  });

  test("reads all that it declares", () => {
    const read = new Set(sheet.types.flatMap((type) => [...(reads.get(type) ?? [])]));
    expect(declaredBy(sheet).filter((path) => !read.has(path))).toEqual([]);
  });

  test("says what it is and where its prices stand", () => {
    expect(sheet.title).toMatch(/^[A-Z0-9]/);
    expect(sheet.pricing).toMatch(/^(aws\.amazon\.com|azure\.microsoft\.com|cloud\.google\.com)\//);
    for (const key of Object.keys(sheet.usage)) expect(key).toMatch(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/);
    for (const { describe: text } of Object.values(sheet.usage)) expect(text.length).toBeGreaterThan(10);
  });
});

describe("less information", () => {
  test("about any one attribute never changes a bill silently: a line says so, as an assumption or as unpriced", () => {
    expect(silentAttributes(fixtures, byType)).toEqual([]);
  });
});
