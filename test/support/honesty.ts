import type { Change, Plan } from "../../src/plan/change.ts";
import { isValues, UNKNOWN, type Value, type Values } from "../../src/plan/value.ts";
import { type Bill, type BillLine, billOf } from "../../src/resources/bill.ts";
import type { BillingWorld } from "../../src/resources/context.ts";
import type { AnySheet } from "../../src/resources/sheet.ts";
import type { UsageOf, UsageValue } from "../../src/resources/usage/usage.ts";

/** A plan with what it is read by. */
export interface Fixture {
  plan: Plan;
  usageOf: UsageOf;
}

type Sheets = ReadonlyMap<string, AnySheet>;

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

function world({ plan, usageOf }: Fixture, production = true): BillingWorld {
  return { plan, usageOf, asOf: "2026-11-21", production };
}

/** Every attribute and usage key that fixtures make a sheet read, on either side; by type. */
export function readsOf(fixtures: readonly Fixture[], sheets: Sheets): Map<string, Set<string>> {
  const reads = new Map<string, Set<string>>();
  const note = (type: string, path: string): void => void reads.set(type, (reads.get(type) ?? new Set()).add(path.replace(/\[\d+\]/g, "")));
  for (const fixture of fixtures) {
    for (const change of fixture.plan.changes()) {
      const sheet = sheets.get(change.type);
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

/** What a sheet declares to read, in the words of {@link readsOf}. */
export function declaredBy(sheet: AnySheet): string[] {
  return [...attributesOf(sheet), ...Object.keys(sheet.usage).map((key) => `usage ${key}`)];
}

function attributesOf({ attributes }: AnySheet): string[] {
  return [...new Set(Object.entries(attributes).map(([name, { from = name }]) => from))];
}

/** Bills that change, without a line that says so, when one attribute is known only after apply; as "address attribute". */
export function silentAttributes(fixtures: readonly Fixture[], sheets: Sheets): string[] {
  return silent(fixtures, sheets, ({ after }, sheet) =>
    attributesOf(sheet)
      .filter((name) => after?.[name] !== undefined && after[name] !== null && after[name] !== UNKNOWN)
      .map((name) => [name]),
  );
}

/** The same for each value within blocks. */
export function silentValues(fixtures: readonly Fixture[], sheets: Sheets): string[] {
  return silent(fixtures, sheets, ({ after }, sheet) => attributesOf(sheet).flatMap((name) => pathsOf(after?.[name], [name])));
}

type Path = readonly (string | number)[];

function silent(fixtures: readonly Fixture[], sheets: Sheets, pathsIn: (change: Change, sheet: AnySheet) => Path[]): string[] {
  const found: string[] = [];
  for (const fixture of fixtures) {
    for (const change of fixture.plan.changes()) {
      const sheet = sheets.get(change.type);
      if (!sheet || !change.after) continue;
      for (const path of pathsIn(change, sheet)) if (changesSilently(fixture, change, sheet, path)) found.push(`${change.address} ${path.join(".")}`);
    }
  }
  return found;
}

function pathsOf(value: Value | undefined, path: Path): Path[] {
  if (value === undefined || value === null || value === UNKNOWN) return [];
  if (Array.isArray(value)) return [path, ...value.flatMap((item: Value, at) => pathsOf(item, [...path, at]))];
  return [path, ...(isValues(value) ? Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key])) : [])];
}

/** The change with one value known only after apply, set by the configuration. */
function without(change: Change, path: Path): Change {
  const after = { value: unknownAt(change.after ?? {}, path) as Values };
  return Object.create(change, { after, isConfigured: { value: () => true } }) as Change;
}

function unknownAt(value: Value | undefined, [key, ...rest]: Path): Value {
  if (key === undefined) return UNKNOWN;
  if (Array.isArray(value)) return value.map((item: Value, at) => (at === key ? unknownAt(item, rest) : item));
  if (!isValues(value)) return UNKNOWN;
  return Object.fromEntries(Object.entries(value).map(([name, one]): [string, Value] => [name, name === key ? unknownAt(one, rest) : one]));
}

function certain(lines: readonly BillLine[]): Map<string, string> {
  return new Map(
    lines.map(({ part, name, detail, quantity, query }, at) => [
      `${part}/${name}/${at}`,
      `${detail} ${quantity?.toString()} ${query?.product} ${query?.purchase}`,
    ]),
  );
}

function changesSilently(fixture: Fixture, change: Change, sheet: AnySheet, path: Path): boolean {
  const bill = (of: Change): Bill => billOf(of, "after", sheet, world(fixture));
  const [full, poor] = [bill(change), bill(without(change, path))];
  if (poor.status !== "billed") return full.status === "billed";
  if (full.status !== "billed") return !poor.lines.some(({ unpriced, assumptions }) => unpriced !== undefined || assumptions.length > 0);
  if (poor.lines.some(({ unpriced, assumptions }) => unpriced !== undefined || assumptions.some((text) => text.includes("known after apply")))) return false;
  const [was, is] = [certain(full.lines), certain(poor.lines)];
  return was.size !== is.size || [...was].some(([key, said]) => is.get(key) !== said);
}
