import { mustRead, type ReadNamed } from "../../base/named-text.ts";
import { compileGlob } from "../../config/glob.ts";
import type { RunPlace } from "../../config/run-place.ts";
import { type Fit, fitsOf, type Selectable } from "../../config/select.ts";
import { keysOf, type TagNames } from "../../config/tag-names.ts";
import type { Tags } from "../../plan/tags.ts";
import type { TagRule } from "./tag-rules.ts";

/** What is wrong with a tag: not there, not allowed, or not to be known before apply. */
export type Wrong = { kind: "missing" } | { kind: "value"; value: string; because: string } | { kind: "unknown" };

/** A rule, ready to be held against tags. */
export interface CompiledRule {
  rule: TagRule;
  fits: (resource: Selectable) => Fit;
  /** Undefined when nothing is wrong. */
  check: (tags: Tags, type: string) => Wrong | undefined;
}

/** Compiles a rule. Throws ConfigError for a file that is not there, and as selectors do. */
export async function compileRule(rule: TagRule, names: TagNames, run: RunPlace, readFile: ReadNamed): Promise<CompiledRule> {
  const listed = rule.values_file === undefined ? undefined : linesOf((await mustRead(rule.values_file, readFile)).text);
  const refuse = refusalOf(rule, rule.values ?? listed);
  return {
    rule,
    fits: fitsOf(rule.for, run),
    check: ({ known, isOpen }, type) => {
      const keys = keysOf(rule.key, type, names);
      const key = keys.find((one) => known.has(one));
      if (key === undefined) return keys.some(isOpen) ? { kind: "unknown" } : rule.required ? { kind: "missing" } : undefined;
      const value = known.get(key) as string;
      const because = value === "" && rule.required ? "is empty" : refuse(value);
      return because === undefined ? undefined : { kind: "value", value, because };
    },
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => line.replace(/#.*$/, "").trim() || []);
}

const MOST = 10;

/** Why a value is not allowed; undefined when it is. */
function refusalOf({ pattern, ignore_case: isLoose }: TagRule, values: readonly string[] | undefined): (value: string) => string | undefined {
  const fold = (text: string): string => (isLoose ? text.toLowerCase() : text);
  if (pattern !== undefined) {
    const fits = compileGlob(fold(pattern));
    return (value) => (fits(fold(value)) ? undefined : `does not fit ${pattern}`);
  }
  if (!values) return () => undefined;
  const allowed = new Set(values.map(fold));
  const byCase = new Map(values.map((value) => [value.toLowerCase(), value]));
  const list = `${values.slice(0, MOST).join(", ")}${values.length > MOST ? ` and ${values.length - MOST} more` : ""}`;
  return (value) => {
    if (allowed.has(fold(value))) return undefined;
    const meant = byCase.get(value.toLowerCase());
    return meant === undefined ? `is not one of ${list}` : `differs from ${meant} in case`;
  };
}
