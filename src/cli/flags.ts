import { existsSync, readFileSync } from "node:fs";
import { isDay } from "../base/day.ts";
import type { NamedText } from "../base/named-text.ts";
import { ConfigError } from "../base/trouble.ts";
import type { PlanSource } from "../plan/read-plan.ts";
import type { CliWorld } from "./world.ts";

export type Flags = { readonly [flag: string]: string | boolean | (string | boolean)[] | undefined };

/** A flag of a command; without `value` it is a switch. */
export interface Flag {
  about: string;
  value?: string;
  required?: true;
  many?: true;
  choices?: readonly string[];
}

/** An argument without a flag. */
export interface Positional {
  /** As the help shows it: "ADDRESS". */
  name: string;
  about: string;
  required?: true;
  /** Takes all that are left; only the last one can. */
  many?: true;
}

export interface Command {
  about: string;
  positionals?: readonly Positional[];
  flags: Readonly<Record<string, Flag>>;
  /** Gives the exit code. `args` are the positionals that were given, in order. */
  run: (flags: Flags, world: CliWorld, args: readonly string[]) => Promise<number>;
}

export function text(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === "string" ? value : undefined;
}

/** The values of a flag that may be given several times, each of which may be a list with commas. */
export function texts(flags: Flags, name: string): string[] {
  const value = flags[name];
  const given = Array.isArray(value) ? value.map(String) : [];
  return given.flatMap((one) => one.split(",")).flatMap((one) => one.trim() || []);
}

export function sourceOf(path: string): PlanSource {
  return path === "-" ? { name: "standard input", bytes: readFileSync(0) } : path;
}

/** A file of UTF-8 text. Throws ConfigError. */
export function readText(path: string): NamedText {
  try {
    return { name: path, text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new ConfigError(`cannot read ${path}${code ? ` (${code})` : ""}`, { remedy: "The file must exist and be UTF-8 text." });
  }
}

export function readIfThere(path: string): NamedText | undefined {
  return existsSync(path) ? readText(path) : undefined;
}

/** A date of the calendar; undefined when not given. */
export function dateOf(written: string | undefined): string | undefined {
  if (written === undefined || written === "") return undefined;
  if (isDay(written)) return written;
  throw new ConfigError(`--as-of ${written} is not a date`, { remedy: "Write YYYY-MM-DD." });
}

export function currencyOf(flags: Flags): string | undefined {
  const currency = text(flags, "currency");
  if (currency === undefined || /^[A-Z]{3}$/.test(currency)) return currency;
  throw new ConfigError(`--currency ${currency} is not a currency code`, { remedy: "Write an ISO 4217 code such as USD." });
}
