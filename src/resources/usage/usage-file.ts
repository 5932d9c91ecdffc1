import { Exact } from "../../base/exact.ts";
import { ConfigError, type Position } from "../../base/trouble.ts";
import { compileGlob } from "../../config/glob.ts";
import { parseYaml, type YamlFile } from "../../config/yaml.ts";
import type { Change } from "../../plan/change.ts";
import type { UsageOf, UsageValue } from "./usage.ts";

/** A usage file in the layout of the Infracost usage file, versions 0.1 and later. */
export interface UsageFile {
  of: UsageOf;
  /** Addresses and wildcards of the file, so that a report can name those that fit nothing. */
  addresses: readonly string[];
}

type Values = ReadonlyMap<string, UsageValue>;

const KEYS = ["version", "resource_usage", "resource_type_default_usage"];

/**
 * Reads a usage file (YAML or JSON). Precedence for each key: address, then wildcard address (`aws_instance.web[*]`), then the type's default.
 * Throws ConfigError on unknown sections and on negative or absurd quantities.
 */
export function readUsageFile(text: string, file: string): UsageFile {
  const yaml = parseYaml(text, file);
  const data = recordAt(yaml, []) ?? {};
  const stray = Object.keys(data).find((key) => !KEYS.includes(key));
  if (stray !== undefined) {
    throw new ConfigError(`unknown key ${stray}`, { position: yaml.positionOf([stray]), remedy: `A usage file has: ${KEYS.join(", ")}.` });
  }
  const byAddress = section(yaml, "resource_usage");
  const byType = section(yaml, "resource_type_default_usage");
  const wildcards = [...byAddress].filter(([address]) => address.includes("*")).map(([address, values]) => ({ fits: compileGlob(address), values }));
  const of = (change: Change): Values => {
    const found = [byType.get(change.type), ...wildcards.filter(({ fits }) => fits(change.address)).map(({ values }) => values), byAddress.get(change.address)];
    const given = found.filter((values) => values !== undefined);
    return given.length === 1 && given[0] ? given[0] : new Map(given.flatMap((values) => [...values]));
  };
  return { of, addresses: [...byAddress.keys()] };
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
function flatten(yaml: YamlFile, path: readonly string[], prefix: string, into: Map<string, UsageValue>): void {
  for (const [key, value] of Object.entries(recordAt(yaml, path) ?? {})) {
    const here = [...path, key];
    const name = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) flatten(yaml, here, name, into);
    else if (value !== null) into.set(name, { value: checked(value, name, yaml.positionOf(here)), from: say(yaml.positionOf(here)) });
  }
}

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

function recordAt(yaml: YamlFile, path: readonly string[]): { [key: string]: unknown } | undefined {
  let value: unknown = yaml.data;
  for (const key of path)
    value = typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as { [key: string]: unknown })[key] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new ConfigError(`${path.join(".") || "the file"} must be a mapping`, { position: yaml.positionOf(path) });
  }
  return value as { [key: string]: unknown };
}
