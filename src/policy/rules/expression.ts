import { type ASTNode, Environment, ParseError } from "@marcbachmann/cel-js";
import { ConfigError, type Position } from "../../base/trouble.ts";
import { compileGlob } from "../../config/glob.ts";
import { registerDecimals } from "./decimal-operators.ts";
import { mentionsOf } from "./mentions.ts";
import { MODEL, type ModelField } from "./model.ts";
import { undecidable } from "./undecidable.ts";

/** The parts of the model that stand for themselves in expressions. */
export type Variable = Exclude<keyof typeof MODEL, "owners">;

/** An expression that has been checked: true where the rule is broken. Throws where it cannot be decided. */
export interface Expression {
  holds: (of: { readonly [name in Variable]?: unknown }) => boolean;
  /** What it reads: "resource.attributes.size". */
  paths: ReadonlySet<string>;
}

const LIMITS = { maxAstNodes: 1000, maxDepth: 50, maxListElements: 500, maxMapEntries: 500, maxCallArguments: 16 };
const LONGEST_GLOB = 500;

/** Reads and checks an expression over some variables. Throws ConfigError that says where in it something is wrong. */
export function compileExpression(text: string, variables: readonly Variable[], position: () => Position): Expression {
  const env = environmentOf(variables);
  const trouble = (said: string, start: number, remedy?: string): ConfigError =>
    new ConfigError(`when: ${said} (${placeIn(text, start)})`, { position: position(), remedy: remedy ?? "docs/rules.md tells what expressions may read." });
  const parsed = parse(env, text, trouble);
  const { paths, refusal } = mentionsOf(parsed.ast);
  if (refusal) throw trouble(refusal.because, refusal.start, `Instead: ${refusal.remedy}`);
  const { valid, type, error } = parsed.check();
  if (!valid) throw trouble(error?.summary ?? "is not valid", error?.range?.start ?? 0);
  if (String(type) !== "bool" && String(type) !== "dyn") throw trouble(`must be true or false, and is ${String(type)}`, 0);
  return { paths, holds: (of) => answered(parsed(of)) };
}

type Parsed = ReturnType<Environment["parse"]>;

function parse(env: Environment, text: string, trouble: (said: string, start: number) => ConfigError): Parsed & { ast: ASTNode } {
  try {
    return env.parse(text) as Parsed & { ast: ASTNode };
  } catch (error) {
    if (error instanceof ParseError) throw trouble(error.summary ?? "does not read", error.range?.start ?? 0);
    throw error;
  }
}

function answered(value: unknown): boolean {
  return typeof value === "boolean" ? value : undecidable("the expression gives neither true nor false");
}

/** "line 2, column 7 of the expression". */
function placeIn(text: string, start: number): string {
  const lines = text.slice(0, start).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1} of the expression`;
}

type ViewClass = new (of: unknown) => object;

const CLASSES: Readonly<Record<keyof typeof MODEL, ViewClass>> = {
  resource: viewClass(MODEL.resource),
  owners: viewClass(MODEL.owners),
  change: viewClass(MODEL.change),
  machine: viewClass(MODEL.machine),
  component: viewClass(MODEL.component),
  estimate: viewClass(MODEL.estimate),
  run: viewClass(MODEL.run),
};

function viewClass<T>(fields: Readonly<Record<string, ModelField<T>>>): ViewClass {
  class View {
    /** Expressions reach the fields only. */
    readonly #of: T;
    constructor(of: T) {
      this.#of = of;
    }
    static behind(view: View): T {
      return view.#of;
    }
  }
  for (const [name, { type, read }] of Object.entries(fields)) {
    Object.defineProperty(View.prototype, name, {
      enumerable: true,
      get(this: View) {
        const value = read(View.behind(this));
        return type === "owners" ? viewOf("owners", value as object) : value;
      },
    });
  }
  return View as ViewClass;
}

/** Something of the model as expressions see it. */
export function viewOf(name: keyof typeof MODEL, of: object): object {
  return new CLASSES[name](of);
}

const environments = new Map<string, Environment>();

/** Making one takes longer than reading an expression. */
function environmentOf(variables: readonly Variable[]): Environment {
  const key = variables.join();
  const known = environments.get(key) ?? made(variables);
  environments.set(key, known);
  return known;
}

function made(variables: readonly Variable[]): Environment {
  const env = new Environment({ unlistedVariablesAreDyn: false, limits: LIMITS });
  registerDecimals(env);
  for (const [name, fields] of Object.entries(MODEL)) {
    const types = Object.fromEntries(Object.entries(fields).map(([field, { type }]) => [field, type]));
    env.registerType(name, { ctor: CLASSES[name as keyof typeof MODEL], fields: types });
  }
  for (const name of variables) env.registerVariable(name, name);
  env.registerFunction("string.like(string): bool", (text: string, pattern: string) => globOf(pattern)(text));
  return env;
}

const globs = new Map<string, (text: string) => boolean>();

function globOf(pattern: string): (text: string) => boolean {
  if (pattern.length > LONGEST_GLOB) return undecidable(`a pattern is longer than ${LONGEST_GLOB} characters`);
  const known = globs.get(pattern) ?? compileGlob(pattern);
  if (globs.size < 1000) globs.set(pattern, known);
  return known;
}
