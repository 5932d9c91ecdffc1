import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Change, Plan, Side } from "../../src/plan/change.ts";
import { readPlan } from "../../src/plan/read-plan.ts";
import { UNKNOWN } from "../../src/plan/value.ts";
import { type BillLine, billOf } from "../../src/resources/bill.ts";
import type { BillingWorld } from "../../src/resources/context.ts";
import type { Shape } from "../../src/resources/fields.ts";
import { loadFreeTypes } from "../../src/resources/free-types.ts";
import { outsidePlan } from "../../src/resources/outside-plan.ts";
import { groups, loadSheets } from "../../src/resources/registry.ts";
import type { AnySheet } from "../../src/resources/sheet.ts";
import type { UsageOf, UsageValue } from "../../src/resources/usage/usage.ts";
import { readUsageFile } from "../../src/resources/usage/usage-file.ts";

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

/** A fixture with what its plan is read by. */
interface Fixture {
  plan: Plan;
  usageOf: UsageOf;
}

const fixtures: Fixture[] = [];
for (const name of readdirSync("fixtures/resources")) {
  const usage = `fixtures/resources/${name}/usage.yml`;
  const usageOf: UsageOf = existsSync(usage) ? readUsageFile(readFileSync(usage, "utf8"), usage).of : () => new Map();
  fixtures.push({ plan: await readPlan(`fixtures/resources/${name}/plan.json`), usageOf });
}

function world({ plan, usageOf }: Fixture, production = true): BillingWorld {
  return { plan, usageOf, asOf: "2026-11-21", production };
}

/** Usage that tells which keys are asked for. */
class Spy extends Map<string, UsageValue> {
  private readonly told: (key: string) => void;

  constructor(values: ReadonlyMap<string, UsageValue>, told: (key: string) => void) {
    super(values);
    this.told = told;
  }

  override get(key: string): UsageValue | undefined {
    this.told(key);
    return super.get(key);
  }
}

/** Every attribute and usage key that fixtures make a sheet read, on either side. */
function readsOf(): Map<string, Set<string>> {
  const reads = new Map<string, Set<string>>();
  const note = (type: string, path: string): void => void reads.set(type, (reads.get(type) ?? new Set()).add(path.replace(/\[\d+\]/g, "")));
  for (const fixture of fixtures) {
    for (const change of fixture.plan.changes()) {
      const sheet = byType.get(change.type);
      if (!sheet) continue;
      const spied: UsageOf = (asked) => new Spy(fixture.usageOf(asked), (key) => note(asked.type, `usage ${key}`));
      for (const production of [true, false]) {
        for (const side of ["before", "after"] as const) {
          if (change[side]) billOf(change, side, sheet, { ...world(fixture, production), usageOf: spied, onRead: note });
        }
      }
    }
  }
  return reads;
}

const reads = readsOf();
const declared = (sheet: AnySheet): string[] => [...pathsOf(sheet.attributes), ...Object.keys(sheet.usage).map((key) => `usage ${key}`)];

function pathsOf(shape: Shape): string[] {
  return Object.keys(shape);
}

describe.each(sheets.map((sheet) => ({ sheet, type: sheet.types.join(", ") })))("$type", ({ sheet }) => {
  test("has a fixture in which it is billed", () => {
    const there = sheet.types.filter((type) => existsSync(`fixtures/resources/${type}/plan.json`));
    expect(there.length, `fixtures/resources/${sheet.types[0]} is missing`).toBeGreaterThan(0);
  });

  test("reads all that it declares", () => {
    const read = new Set(sheet.types.flatMap((type) => [...(reads.get(type) ?? [])]));
    expect(declared(sheet).filter((path) => !read.has(path))).toEqual([]);
  });

  test("says what it is and where its prices stand", () => {
    expect(sheet.title).toMatch(/^[A-Z0-9]/);
    expect(sheet.pricing).toMatch(/^(aws\.amazon\.com|azure\.microsoft\.com|cloud\.google\.com)\//);
    for (const key of Object.keys(sheet.usage)) expect(key).toMatch(/^[a-z0-9_]+(\.[a-z0-9_]+)*$/);
    for (const { describe: text } of Object.values(sheet.usage)) expect(text.length).toBeGreaterThan(10);
  });
});

/** The change with one attribute known only after apply, set by the configuration. */
function without(change: Change, attribute: string): Change {
  const after = { value: { ...change.after, [attribute]: UNKNOWN } };
  return Object.create(change, { after, isConfigured: { value: () => true } }) as Change;
}

function certain(lines: readonly BillLine[]): Map<string, string> {
  return new Map(
    lines.map(({ part, name, detail, quantity, query }, at) => [
      `${part}/${name}/${at}`,
      `${detail} ${quantity?.toString()} ${query?.product} ${query?.purchase}`,
    ]),
  );
}

describe("less information", () => {
  test("about any one attribute never changes a bill silently: a line says so, as an assumption or as unpriced", () => {
    const silent: string[] = [];
    for (const fixture of fixtures) {
      for (const change of fixture.plan.changes()) {
        const sheet = byType.get(change.type);
        if (!sheet || !change.after) continue;
        for (const attribute of Object.keys(sheet.attributes)) {
          if (change.after[attribute] === undefined || change.after[attribute] === null || change.after[attribute] === UNKNOWN) continue;
          if (changesSilently(fixture, change, sheet, attribute)) silent.push(`${change.address} ${attribute}`);
        }
      }
    }
    expect(silent).toEqual([]);
  });
});

function changesSilently(fixture: Fixture, change: Change, sheet: AnySheet, attribute: string): boolean {
  const side: Side = "after";
  const [full, poor] = [billOf(change, side, sheet, world(fixture)), billOf(without(change, attribute), side, sheet, world(fixture))];
  if (poor.status !== "billed") return full.status === "billed";
  if (full.status !== "billed") return !poor.lines.some(({ unpriced, assumptions }) => unpriced !== undefined || assumptions.length > 0);
  if (poor.lines.some(({ unpriced, assumptions }) => unpriced !== undefined || assumptions.some((text) => text.includes("known after apply")))) return false;
  const [was, is] = [certain(full.lines), certain(poor.lines)];
  return was.size !== is.size || [...was].some(([key, said]) => is.get(key) !== said);
}
