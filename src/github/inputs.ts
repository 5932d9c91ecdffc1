import type { Env } from "../base/transport.ts";
import { ConfigError } from "../base/trouble.ts";

/** What an input of action.yml may hold. Lists are one item a line: paths and globs hold commas. */
export type InputKind =
  | { kind: "text"; required?: boolean }
  | { kind: "boolean"; required?: boolean }
  | { kind: "list"; required?: boolean }
  | { kind: "choice"; of: readonly string[]; required?: boolean };

type ValueOf<K extends InputKind> = K extends { kind: "text" }
  ? string
  : K extends { kind: "boolean" }
    ? boolean
    : K extends { kind: "list" }
      ? string[]
      : K extends { kind: "choice"; of: readonly (infer C)[] }
        ? C
        : never;

/** Undefined where an input is left empty; a list is then []. */
export type Inputs<S extends Readonly<Record<string, InputKind>>> = {
  [N in keyof S]: S[N] extends { required: true } | { kind: "list" } ? ValueOf<S[N]> : ValueOf<S[N]> | undefined;
};

/** Reads the action's inputs from INPUT_*. Throws ConfigError for the first that cannot be meant. */
export function readInputs<const S extends Readonly<Record<string, InputKind>>>(env: Env, inputs: S): Inputs<S> {
  const values = Object.entries(inputs).map(([name, kind]) => [name, readInput(name, rawInput(env, name), kind)]);
  return Object.fromEntries(values) as Inputs<S>; // The one cast: Object.fromEntries forgets which value has which name.
}

/** The runner upper-cases names and turns spaces into "_"; "-" stays. */
function rawInput(env: Env, name: string): string {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

function readInput(name: string, raw: string, kind: InputKind): string | boolean | string[] | undefined {
  if (raw === "") {
    if (kind.required === true) throw new ConfigError(`the input "${name}" is missing`, { remedy: `add \`${name}: …\` below \`with:\`` });
    return kind.kind === "list" ? [] : undefined;
  }
  if (kind.kind === "boolean") return booleanOf(name, raw);
  if (kind.kind === "list") return listOf(raw);
  if (kind.kind === "choice" && !kind.of.includes(raw)) {
    throw new ConfigError(`the input "${name}" is "${raw.slice(0, 80)}"`, { remedy: `use one of: ${kind.of.join(", ")}` });
  }
  return raw;
}

/** The booleans of YAML 1.2, as @actions/core reads them; "yes" and "on" are texts there. */
function booleanOf(name: string, raw: string): boolean {
  if (/^(true|True|TRUE)$/.test(raw)) return true;
  if (/^(false|False|FALSE)$/.test(raw)) return false;
  throw new ConfigError(`the input "${name}" is "${raw.slice(0, 80)}"`, { remedy: "use true or false" });
}

function listOf(raw: string): string[] {
  const items = raw.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(items.filter((item) => item !== ""))];
}
