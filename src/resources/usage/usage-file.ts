import { Exact } from "../../base/exact.ts";
import { ConfigError, type Position } from "../../base/trouble.ts";
import { checkYaml } from "../../config/check.ts";
import { compileGlob } from "../../config/glob.ts";
import { type Selectable, selects } from "../../config/select.ts";
import { Selector } from "../../config/selector.ts";
import { parseYaml, type YamlFile } from "../../config/yaml.ts";
import type { Change, References } from "../../plan/change.ts";
import { selectableOf } from "../selectable.ts";
import type { Look, UsageOf, UsageValue } from "./usage.ts";

/** A usage file in the layout of the Infracost usage file, versions 0.1 and later. */
export interface UsageFile {
  of: UsageOf;
  /** Addresses and wildcards of the file, so that a report can name those that fit nothing. */
  addresses: readonly string[];
}

type Values = ReadonlyMap<string, UsageValue>;

const KEYS = ["version", "resource_usage", "resource_type_default_usage", "rules"];

/**
 * Reads a usage file (YAML or JSON). Precedence for each key: address, then wildcard address (`aws_instance.web[*]`), then rules (`rules:`, by
 * selector, the last that fits first), then the type's default.
 * Throws ConfigError on unknown sections, on negative or absurd quantities, and on selectors by classes that the policy does not have.
 */
export function readUsageFile(text: string, file: string, { references = NO_REFERENCES, lens, run }: Look = {}): UsageFile {
  const yaml = parseYaml(text, file);
  const data = recordAt(yaml, []) ?? {};
  const stray = Object.keys(data).find((key) => !KEYS.includes(key));
  if (stray !== undefined) {
    throw new ConfigError(`unknown key ${stray}`, { position: yaml.positionOf([stray]), remedy: `A usage file has: ${KEYS.join(", ")}.` });
  }
  const byAddress = section(yaml, "resource_usage");
  const byType = section(yaml, "resource_type_default_usage");
  const wildcards = [...byAddress].filter(([address]) => address.includes("*")).map(([address, values]) => ({ fits: compileGlob(evenKeys(address)), values }));
  const rules = readRules(yaml, { lens, run });
  const sourcesOf = (change: Change): Values[] => {
    const selectable = selectableOf(change, references, lens);
    const ruled = rules.filter((rule) => rule.fits(selectable)).map(({ values }) => values);
    const wild = wildcards.filter(({ fits }) => fits(evenKeys(change.address))).map(({ values }) => values);
    // Some files have a type among the addresses: it holds for all of that type.
    return [byType.get(change.type), byAddress.get(change.type), ...ruled, ...wild, byAddress.get(change.address)].filter((values) => values !== undefined);
  };
  const of = eachOnce(sourcesOf);
  return { of, addresses: [...byAddress.keys()] };
}

/** An address without dots and slashes in its keys, where they separate nothing: a wildcard stands for `["eu.west"]` too. */
function evenKeys(address: string): string {
  return address.replace(/\["(?:[^"\\]|\\.)*"\]/g, (key) => key.replace(/[./]/g, "_"));
}

interface Rule {
  fits: (resource: Selectable) => boolean;
  values: Values;
}

/** The rules: each a selector, the usage of what it selects, and a name for those who ask where a figure is from. */
function readRules(yaml: YamlFile, look: Look): Rule[] {
  const rules = recordAt(yaml, [])?.["rules"] ?? [];
  if (!Array.isArray(rules)) throw new ConfigError("rules must be a list", { position: yaml.positionOf(["rules"]) });
  return rules.map((_, at) => {
    const path = ["rules", at];
    const { name, for: selector, usage, ...others } = recordAt(yaml, path) ?? {};
    const [stray] = Object.keys(others);
    if (stray !== undefined || usage === undefined) {
      const position = yaml.positionOf(stray === undefined ? path : [...path, stray]);
      throw new ConfigError(stray === undefined ? "a rule needs usage" : `unknown key ${stray}`, { position, remedy: "A rule has: name, for, usage." });
    }
    const values = new Map<string, UsageValue>();
    flatten(yaml, [...path, "usage"], "", values);
    const title = typeof name === "string" ? `rule ${name}` : `rule ${at + 1}`;
    for (const [key, value] of values) values.set(key, { ...value, from: `${value.from}, ${title}` });
    return { fits: selects(selectorAt(selector, yaml, [...path, "for"], look), look.run), values };
  });
}

function selectorAt(given: unknown, yaml: YamlFile, path: readonly (string | number)[], { lens }: Look): Selector | undefined {
  if (given === undefined) return undefined;
  const selector = checkYaml({ data: given, positionOf: (inner) => yaml.positionOf([...path, ...inner]) }, Selector);
  const byClass = CLASSES.find((key) => selector[key] !== undefined);
  if (byClass !== undefined && !lens?.classify) {
    const remedy = `Define ${byClass} in the policy, and run with it.`;
    throw new ConfigError(`${byClass} come from the policy, which has none`, { position: yaml.positionOf([...path, byClass]), remedy });
  }
  return selector;
}

const CLASSES = ["environments", "teams", "products"] as const;

/** Where the plan is not at hand, nothing is reached through others. */
const NO_REFERENCES: References = { target: () => ({ found: false, why: "outside" }), sources: () => [] };

/** Looked up once for a change; changes with the same sources of usage share one map, so that equal bills are told once. */
function eachOnce(sourcesOf: (change: Change) => readonly Values[]): UsageOf {
  const byChange = new WeakMap<Change, Values>();
  const numbers = new Map<Values, number>();
  const bySources = new Map<string, Values>();
  const merged = (change: Change): Values => {
    const sources = sourcesOf(change);
    const key = sources.map((values) => numbers.get(values) ?? numbers.set(values, numbers.size).size - 1).join();
    const values = bySources.get(key) ?? (sources.length === 1 && sources[0] ? sources[0] : new Map(sources.flatMap((one) => [...one])));
    bySources.set(key, values);
    return values;
  };
  return (change) => {
    const values = byChange.get(change) ?? merged(change);
    byChange.set(change, values);
    return values;
  };
}

function section(yaml: YamlFile, name: string): Map<string, Values> {
  const entries = recordAt(yaml, [name]) ?? {};
  return new Map(
    Object.keys(entries).map((key) => {
      const values = new Map<string, UsageValue>();
      flatten(yaml, [name, key], "", values);
      return [key, values];
    }),
  );
}

/** Nested keys are joined with dots, as sheets name them. */
function flatten(yaml: YamlFile, path: readonly (string | number)[], prefix: string, into: Map<string, UsageValue>): void {
  for (const [key, value] of Object.entries(recordAt(yaml, path) ?? {})) {
    const here = [...path, key];
    const name = prefix ? `${prefix}.${key}` : key;
    if (isRange(value)) into.set(name, rangeAt(yaml, here, name));
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) flatten(yaml, here, name, into);
    else if (value !== null) into.set(name, { value: checked(value, name, yaml.positionOf(here)), from: say(yaml.positionOf(here)) });
  }
}

const CASES = ["low", "expected", "high"];

/** A mapping of nothing but cases is no block of keys: no usage key ends in one of them. */
function isRange(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => CASES.includes(key));
}

/** What is left out of a range is as expected. */
function rangeAt(yaml: YamlFile, path: readonly (string | number)[], name: string): UsageValue {
  const given = recordAt(yaml, path) ?? {};
  const position = (key: string): Position => yaml.positionOf([...path, key]);
  const at = (key: string): Exact | undefined => {
    if (given[key] === undefined || given[key] === null) return undefined;
    const value = checked(given[key], `${name}.${key}`, position(key));
    if (value instanceof Exact) return value;
    throw new ConfigError(`${name}.${key} is not a number`, { position: position(key), remedy: "Only numbers have a range." });
  };
  const value = at("expected");
  if (!value) throw new ConfigError(`${name} is a range without expected`, { position: yaml.positionOf(path), remedy: RANGE });
  const [low = value, high = value] = [at("low"), at("high")];
  if (low.gt(value)) throw new ConfigError(`${name}: low is more than expected`, { position: position("low"), remedy: RANGE });
  if (high.lt(value)) throw new ConfigError(`${name}: high is less than expected`, { position: position("high"), remedy: RANGE });
  return { value, range: { low, high }, from: say(yaml.positionOf(path)) };
}

const RANGE = "A range is { low: 1000, expected: 5000, high: 20000 }, with low ≤ expected ≤ high.";

/** As for attributes of a plan: no provider sells more than 10^15 of anything a month. */
const LARGEST = Exact.of("1e15");

function checked(value: unknown, name: string, position: Position): Exact | string {
  if (typeof value === "string" && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(value)) return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number" && typeof value !== "string") throw new ConfigError(`${name} is neither a number nor text`, { position });
  if (typeof value === "number" && !Number.isFinite(value)) throw new ConfigError(`${name} is not a finite number`, { position });
  const number = Exact.of(value);
  if (number.isNegative) throw new ConfigError(`${name} is negative`, { position, remedy: "Usage is a quantity of at least 0." });
  if (number.gt(LARGEST)) throw new ConfigError(`${name} is larger than 10^15`, { position });
  return number;
}

function say({ file, line }: Position): string {
  return line === undefined ? file : `${file}:${line}`;
}

function recordAt(yaml: YamlFile, path: readonly (string | number)[]): { [key: string]: unknown } | undefined {
  let value: unknown = yaml.data;
  for (const key of path)
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as { [key: string]: unknown })[key] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new ConfigError(`${path.join(".") || "the file"} must be a mapping`, { position: yaml.positionOf(path) });
  }
  return value as { [key: string]: unknown };
}
